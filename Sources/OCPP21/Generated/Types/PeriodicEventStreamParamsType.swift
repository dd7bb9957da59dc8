// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `PeriodicEventStreamParamsType` of OCPP 2.1.
///
/// Part of ``AdjustPeriodicEventStream``, ``ConstantStreamDataType`` and ``SetMonitoringDataType``.
public struct PeriodicEventStreamParamsType: WireObject {
    /// After so many seconds.
    ///
    /// An integer, 0 or more.
    public var interval: Int?
    /// After so many values.
    ///
    /// An integer, 0 or more.
    public var values: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(interval: Int? = nil, values: Int? = nil, customData: CustomData? = nil) {
        self.interval = interval
        self.values = values
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("interval values customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.interval = try Int(reading: &reader)
        case 1: self.values = try Int(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.interval)
        writer.put(1, self.values)
        writer.put(2, self.customData)
    }
}
