// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `APNType` of OCPP 2.0.1.
///
/// Part of ``NetworkConnectionProfileType``.
public struct APNType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Access point name, as a URL.
    ///
    /// A text of at most 512 characters.
    public var apn: String
    /// User name.
    ///
    /// A text of at most 20 characters.
    public var apnUserName: String?
    /// Password.
    ///
    /// A text of at most 20 characters.
    public var apnPassword: String?
    /// PIN of the SIM card.
    ///
    /// An integer.
    public var simPin: Int?
    /// Network that is preferred: MCC and MNC.
    ///
    /// An identifier of at most 6 characters out of letters, digits and `*-_=:+|@.`.
    public var preferredNetwork: String?
    /// Whether no other network is used.
    ///
    /// True or false. Missing means `false`.
    public var useOnlyPreferredNetwork: Bool?
    /// How to authenticate.
    ///
    /// One of ``APNAuthenticationEnumType``.
    public var apnAuthentication: APNAuthenticationEnumType

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        apn: String,
        apnUserName: String? = nil,
        apnPassword: String? = nil,
        simPin: Int? = nil,
        preferredNetwork: String? = nil,
        useOnlyPreferredNetwork: Bool? = nil,
        apnAuthentication: APNAuthenticationEnumType
    ) {
        self.customData = customData
        self.apn = apn
        self.apnUserName = apnUserName
        self.apnPassword = apnPassword
        self.simPin = simPin
        self.preferredNetwork = preferredNetwork
        self.useOnlyPreferredNetwork = useOnlyPreferredNetwork
        self.apnAuthentication = apnAuthentication
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData apn apnUserName apnPassword simPin preferredNetwork useOnlyPreferredNetwork apnAuthentication", required: 0b10000010)

    /// What reading begins with.
    public static var blank: Self {
        Self(apn: "", apnAuthentication: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.apn = try String(reading: &reader)
        case 2: self.apnUserName = try String(reading: &reader)
        case 3: self.apnPassword = try String(reading: &reader)
        case 4: self.simPin = try Int(reading: &reader)
        case 5: self.preferredNetwork = try String(reading: &reader)
        case 6: self.useOnlyPreferredNetwork = try Bool(reading: &reader)
        case 7: self.apnAuthentication = try APNAuthenticationEnumType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.apn)
        writer.put(2, self.apnUserName)
        writer.put(3, self.apnPassword)
        writer.put(4, self.simPin)
        writer.put(5, self.preferredNetwork)
        writer.put(6, self.useOnlyPreferredNetwork)
        writer.put(7, self.apnAuthentication)
    }
}
