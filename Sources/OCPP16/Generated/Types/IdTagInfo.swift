// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The data type `IdTagInfo` of OCPP 1.6.
///
/// Part of ``Authorize``, ``StartTransaction``, ``StopTransaction`` and ``AuthorizationData``.
public struct IdTagInfo: WireObject {
    /// Until when the entry may be kept in the cache.
    ///
    /// A date and time.
    public var expiryDate: DateTime?
    /// The group that the identifier belongs to.
    ///
    /// A text of at most 20 characters.
    public var parentIdTag: String?
    /// Whether it may charge.
    ///
    /// One of ``AuthorizationStatus``.
    public var status: AuthorizationStatus

    /// Puts this object together; what is not required may be left out.
    public init(expiryDate: DateTime? = nil, parentIdTag: String? = nil, status: AuthorizationStatus) {
        self.expiryDate = expiryDate
        self.parentIdTag = parentIdTag
        self.status = status
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("expiryDate parentIdTag status", required: 0b100)

    /// What reading begins with.
    public static var blank: Self {
        Self(status: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.expiryDate = try DateTime(reading: &reader)
        case 1: self.parentIdTag = try String(reading: &reader)
        case 2: self.status = try AuthorizationStatus(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.expiryDate)
        writer.put(1, self.parentIdTag)
        writer.put(2, self.status)
    }
}
