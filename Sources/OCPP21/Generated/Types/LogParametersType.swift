// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `LogParametersType` of OCPP 2.1.
///
/// Part of ``GetLog``.
public struct LogParametersType: WireObject {
    /// Where the file goes.
    ///
    /// A text of at most 2000 characters.
    public var remoteLocation: String
    /// The oldest entry that is wanted.
    ///
    /// A date and time.
    public var oldestTimestamp: DateTime?
    /// The latest entry that is wanted.
    ///
    /// A date and time.
    public var latestTimestamp: DateTime?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        remoteLocation: String,
        oldestTimestamp: DateTime? = nil,
        latestTimestamp: DateTime? = nil,
        customData: CustomData? = nil
    ) {
        self.remoteLocation = remoteLocation
        self.oldestTimestamp = oldestTimestamp
        self.latestTimestamp = latestTimestamp
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("remoteLocation oldestTimestamp latestTimestamp customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(remoteLocation: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.remoteLocation = try String(reading: &reader)
        case 1: self.oldestTimestamp = try DateTime(reading: &reader)
        case 2: self.latestTimestamp = try DateTime(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.remoteLocation)
        writer.put(1, self.oldestTimestamp)
        writer.put(2, self.latestTimestamp)
        writer.put(3, self.customData)
    }
}
