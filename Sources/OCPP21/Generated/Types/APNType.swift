// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `APNType` of OCPP 2.1.
///
/// Part of ``NetworkConnectionProfileType``.
public struct APNType: WireObject {
    /// Access point name, as a URL.
    ///
    /// A text of at most 2000 characters.
    public var apn: String
    /// User name.
    ///
    /// A text of at most 50 characters.
    public var apnUserName: String?
    /// Password.
    ///
    /// A text of at most 64 characters.
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
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        apn: String,
        apnUserName: String? = nil,
        apnPassword: String? = nil,
        simPin: Int? = nil,
        preferredNetwork: String? = nil,
        useOnlyPreferredNetwork: Bool? = nil,
        apnAuthentication: APNAuthenticationEnumType,
        customData: CustomData? = nil
    ) {
        self.apn = apn
        self.apnUserName = apnUserName
        self.apnPassword = apnPassword
        self.simPin = simPin
        self.preferredNetwork = preferredNetwork
        self.useOnlyPreferredNetwork = useOnlyPreferredNetwork
        self.apnAuthentication = apnAuthentication
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("apn apnUserName apnPassword simPin preferredNetwork useOnlyPreferredNetwork apnAuthentication customData", required: 0b1000001)

    /// What reading begins with.
    public static var blank: Self {
        Self(apn: "", apnAuthentication: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.apn = try String(reading: &reader)
        case 1: self.apnUserName = try String(reading: &reader)
        case 2: self.apnPassword = try String(reading: &reader)
        case 3: self.simPin = try Int(reading: &reader)
        case 4: self.preferredNetwork = try String(reading: &reader)
        case 5: self.useOnlyPreferredNetwork = try Bool(reading: &reader)
        case 6: self.apnAuthentication = try APNAuthenticationEnumType(reading: &reader)
        case 7: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.apn)
        writer.put(1, self.apnUserName)
        writer.put(2, self.apnPassword)
        writer.put(3, self.simPin)
        writer.put(4, self.preferredNetwork)
        writer.put(5, self.useOnlyPreferredNetwork)
        writer.put(6, self.apnAuthentication)
        writer.put(7, self.customData)
    }
}
