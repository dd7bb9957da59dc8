// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `LogParametersType` of OCPP 2.0.1.
///
/// Part of ``GetLog``.
public struct LogParametersType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Where the file goes.
    ///
    /// A text of at most 512 characters.
    public var remoteLocation: String
    /// The oldest entry that is wanted.
    ///
    /// A date and time.
    public var oldestTimestamp: DateTime?
    /// The latest entry that is wanted.
    ///
    /// A date and time.
    public var latestTimestamp: DateTime?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        remoteLocation: String,
        oldestTimestamp: DateTime? = nil,
        latestTimestamp: DateTime? = nil
    ) {
        self.customData = customData
        self.remoteLocation = remoteLocation
        self.oldestTimestamp = oldestTimestamp
        self.latestTimestamp = latestTimestamp
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData remoteLocation oldestTimestamp latestTimestamp", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(remoteLocation: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.remoteLocation = try String(reading: &reader)
        case 2: self.oldestTimestamp = try DateTime(reading: &reader)
        case 3: self.latestTimestamp = try DateTime(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.remoteLocation)
        writer.put(2, self.oldestTimestamp)
        writer.put(3, self.latestTimestamp)
    }
}
