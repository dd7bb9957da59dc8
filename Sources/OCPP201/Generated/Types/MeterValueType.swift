// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `MeterValueType` of OCPP 2.0.1.
///
/// Part of ``TransactionEvent`` and ``MeterValues``.
public struct MeterValueType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// What was measured then.
    ///
    /// A list, at least 1, each the ``SampledValueType``.
    public var sampledValue: [SampledValueType]
    /// When it was measured.
    ///
    /// A date and time.
    public var timestamp: DateTime

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, sampledValue: [SampledValueType], timestamp: DateTime) {
        self.customData = customData
        self.sampledValue = sampledValue
        self.timestamp = timestamp
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData sampledValue timestamp", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(sampledValue: [], timestamp: .epoch)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.sampledValue = try [SampledValueType](reading: &reader)
        case 2: self.timestamp = try DateTime(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.sampledValue)
        writer.put(2, self.timestamp)
    }
}
