// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VPNType` of OCPP 2.0.1.
///
/// Part of ``NetworkConnectionProfileType``.
public struct VPNType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The server.
    ///
    /// A text of at most 512 characters.
    public var server: String
    /// The user.
    ///
    /// A text of at most 20 characters.
    public var user: String
    /// The group.
    ///
    /// A text of at most 20 characters.
    public var group: String?
    /// The password.
    ///
    /// A text of at most 20 characters.
    public var password: String
    /// The shared secret.
    ///
    /// A text of at most 255 characters.
    public var key: String
    /// Which kind of VPN.
    ///
    /// One of ``VPNEnumType``.
    public var type: VPNEnumType

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        server: String,
        user: String,
        group: String? = nil,
        password: String,
        key: String,
        type: VPNEnumType
    ) {
        self.customData = customData
        self.server = server
        self.user = user
        self.group = group
        self.password = password
        self.key = key
        self.type = type
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData server user group password key type", required: 0b1110110)

    /// What reading begins with.
    public static var blank: Self {
        Self(server: "", user: "", password: "", key: "", type: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.server = try String(reading: &reader)
        case 2: self.user = try String(reading: &reader)
        case 3: self.group = try String(reading: &reader)
        case 4: self.password = try String(reading: &reader)
        case 5: self.key = try String(reading: &reader)
        case 6: self.type = try VPNEnumType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.server)
        writer.put(2, self.user)
        writer.put(3, self.group)
        writer.put(4, self.password)
        writer.put(5, self.key)
        writer.put(6, self.type)
    }
}
