// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ConstantStreamDataType` of OCPP 2.1.
///
/// Part of ``GetPeriodicEventStream`` and ``OpenPeriodicEventStream``.
public struct ConstantStreamDataType: WireObject {
    /// Number of the stream.
    ///
    /// An integer, 0 or more.
    public var id: Int
    /// When values are sent.
    ///
    /// The ``PeriodicEventStreamParamsType``.
    public var params: PeriodicEventStreamParamsType
    /// The monitor that makes the values.
    ///
    /// An integer, 0 or more.
    public var variableMonitoringId: Int
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        id: Int,
        params: PeriodicEventStreamParamsType,
        variableMonitoringId: Int,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.params = params
        self.variableMonitoringId = variableMonitoringId
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("id params variableMonitoringId customData", required: 0b111)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, params: .blank, variableMonitoringId: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.id = try Int(reading: &reader)
        case 1: self.params = try PeriodicEventStreamParamsType(reading: &reader)
        case 2: self.variableMonitoringId = try Int(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.id)
        writer.put(1, self.params)
        writer.put(2, self.variableMonitoringId)
        writer.put(3, self.customData)
    }
}
