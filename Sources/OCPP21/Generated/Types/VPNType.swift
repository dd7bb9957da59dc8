// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VPNType` of OCPP 2.1.
///
/// Part of ``NetworkConnectionProfileType``.
public struct VPNType: WireObject {
    /// The server.
    ///
    /// A text of at most 2000 characters.
    public var server: String
    /// The user.
    ///
    /// A text of at most 50 characters.
    public var user: String
    /// The group.
    ///
    /// A text of at most 50 characters.
    public var group: String?
    /// The password.
    ///
    /// A text of at most 64 characters.
    public var password: String
    /// The shared secret.
    ///
    /// A text of at most 255 characters.
    public var key: String
    /// Which kind of VPN.
    ///
    /// One of ``VPNEnumType``.
    public var type: VPNEnumType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        server: String,
        user: String,
        group: String? = nil,
        password: String,
        key: String,
        type: VPNEnumType,
        customData: CustomData? = nil
    ) {
        self.server = server
        self.user = user
        self.group = group
        self.password = password
        self.key = key
        self.type = type
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("server user group password key type customData", required: 0b111011)

    /// What reading begins with.
    public static var blank: Self {
        Self(server: "", user: "", password: "", key: "", type: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.server = try String(reading: &reader)
        case 1: self.user = try String(reading: &reader)
        case 2: self.group = try String(reading: &reader)
        case 3: self.password = try String(reading: &reader)
        case 4: self.key = try String(reading: &reader)
        case 5: self.type = try VPNEnumType(reading: &reader)
        case 6: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.server)
        writer.put(1, self.user)
        writer.put(2, self.group)
        writer.put(3, self.password)
        writer.put(4, self.key)
        writer.put(5, self.type)
        writer.put(6, self.customData)
    }
}
