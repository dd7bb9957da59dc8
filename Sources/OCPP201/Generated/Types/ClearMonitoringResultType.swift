// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ClearMonitoringResultType` of OCPP 2.0.1.
///
/// Part of ``ClearVariableMonitoring``.
public struct ClearMonitoringResultType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Whether it is gone.
    ///
    /// One of ``ClearMonitoringStatusEnumType``.
    public var status: ClearMonitoringStatusEnumType
    /// Which monitor.
    ///
    /// An integer.
    public var id: Int
    /// More about the status.
    ///
    /// The ``StatusInfoType``.
    public var statusInfo: StatusInfoType?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        status: ClearMonitoringStatusEnumType,
        id: Int,
        statusInfo: StatusInfoType? = nil
    ) {
        self.customData = customData
        self.status = status
        self.id = id
        self.statusInfo = statusInfo
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData status id statusInfo", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(status: .unrecognized(""), id: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.status = try ClearMonitoringStatusEnumType(reading: &reader)
        case 2: self.id = try Int(reading: &reader)
        case 3: self.statusInfo = try StatusInfoType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.status)
        writer.put(2, self.id)
        writer.put(3, self.statusInfo)
    }
}
