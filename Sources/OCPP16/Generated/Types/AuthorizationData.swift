// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `AuthorizationData` of OCPP 1.6.
///
/// Part of ``SendLocalList``.
public struct AuthorizationData: WireObject {
    /// The identifier.
    ///
    /// A text of at most 20 characters.
    public var idTag: String
    /// What is to be known of it; missing when the entry is to be removed.
    ///
    /// The ``IdTagInfo``.
    public var idTagInfo: IdTagInfo?

    /// Puts this object together; what is not required may be left out.
    public init(idTag: String, idTagInfo: IdTagInfo? = nil) {
        self.idTag = idTag
        self.idTagInfo = idTagInfo
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("idTag idTagInfo", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(idTag: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.idTag = try String(reading: &reader)
        case 1: self.idTagInfo = try IdTagInfo(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.idTag)
        writer.put(1, self.idTagInfo)
    }
}
