// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `MeterValueType` of OCPP 2.1.
///
/// Part of ``TransactionEvent`` and ``MeterValues``.
public struct MeterValueType: WireObject {
    /// What was measured then.
    ///
    /// A list, at least 1, each the ``SampledValueType``.
    public var sampledValue: [SampledValueType]
    /// When it was measured.
    ///
    /// A date and time.
    public var timestamp: DateTime
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(sampledValue: [SampledValueType], timestamp: DateTime, customData: CustomData? = nil) {
        self.sampledValue = sampledValue
        self.timestamp = timestamp
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("sampledValue timestamp customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(sampledValue: [], timestamp: .epoch)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.sampledValue = try [SampledValueType](reading: &reader)
        case 1: self.timestamp = try DateTime(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.sampledValue)
        writer.put(1, self.timestamp)
        writer.put(2, self.customData)
    }
}
