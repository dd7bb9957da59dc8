// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `TransactionData` of OCPP 1.6.
///
/// Part of ``StopTransaction``.
public struct TransactionData: WireObject {
    /// When it was measured.
    ///
    /// A date and time.
    public var timestamp: DateTime
    /// What was measured then.
    ///
    /// A list, any number of them, each the ``SampledValue``.
    public var sampledValue: [SampledValue]

    /// Puts this object together.
    public init(timestamp: DateTime, sampledValue: [SampledValue]) {
        self.timestamp = timestamp
        self.sampledValue = sampledValue
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("timestamp sampledValue", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(timestamp: .epoch, sampledValue: [])
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.timestamp = try DateTime(reading: &reader)
        case 1: self.sampledValue = try [SampledValue](reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.timestamp)
        writer.put(1, self.sampledValue)
    }
}
