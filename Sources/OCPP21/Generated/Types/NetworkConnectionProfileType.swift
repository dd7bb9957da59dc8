// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `NetworkConnectionProfileType` of OCPP 2.1.
///
/// Part of ``SetNetworkProfile``.
public struct NetworkConnectionProfileType: WireObject {
    /// How to dial in by mobile network.
    ///
    /// The ``APNType``.
    @Indirect public var apn: APNType?
    /// Which version of OCPP; only for old stations.
    ///
    /// One of ``OCPPVersionEnumType``.
    public var ocppVersion: OCPPVersionEnumType?
    /// Through which interface.
    ///
    /// One of ``OCPPInterfaceEnumType``.
    public var ocppInterface: OCPPInterfaceEnumType
    /// JSON or SOAP; always JSON.
    ///
    /// One of ``OCPPTransportEnumType``.
    public var ocppTransport: OCPPTransportEnumType
    /// Seconds until a message counts as unanswered.
    ///
    /// An integer.
    public var messageTimeout: Int
    /// URL of the CSMS, without the station's identity.
    ///
    /// A text of at most 2000 characters.
    public var ocppCsmsUrl: String
    /// Which security profile, 0 to 3.
    ///
    /// An integer, 0 or more.
    public var securityProfile: Int
    /// The station's identity.
    ///
    /// A text of at most 48 characters.
    public var identity: String?
    /// Password for HTTP Basic Authentication.
    ///
    /// A text of at most 64 characters.
    public var basicAuthPassword: String?
    /// How to use a VPN.
    ///
    /// The ``VPNType``.
    @Indirect public var vpn: VPNType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        apn: APNType? = nil,
        ocppVersion: OCPPVersionEnumType? = nil,
        ocppInterface: OCPPInterfaceEnumType,
        ocppTransport: OCPPTransportEnumType,
        messageTimeout: Int,
        ocppCsmsUrl: String,
        securityProfile: Int,
        identity: String? = nil,
        basicAuthPassword: String? = nil,
        vpn: VPNType? = nil,
        customData: CustomData? = nil
    ) {
        self.apn = apn
        self.ocppVersion = ocppVersion
        self.ocppInterface = ocppInterface
        self.ocppTransport = ocppTransport
        self.messageTimeout = messageTimeout
        self.ocppCsmsUrl = ocppCsmsUrl
        self.securityProfile = securityProfile
        self.identity = identity
        self.basicAuthPassword = basicAuthPassword
        self.vpn = vpn
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("apn ocppVersion ocppInterface ocppTransport messageTimeout ocppCsmsUrl securityProfile identity basicAuthPassword vpn customData", required: 0b1111100)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            ocppInterface: .unrecognized(""),
            ocppTransport: .unrecognized(""),
            messageTimeout: 0,
            ocppCsmsUrl: "",
            securityProfile: 0
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.apn = try APNType(reading: &reader)
        case 1: self.ocppVersion = try OCPPVersionEnumType(reading: &reader)
        case 2: self.ocppInterface = try OCPPInterfaceEnumType(reading: &reader)
        case 3: self.ocppTransport = try OCPPTransportEnumType(reading: &reader)
        case 4: self.messageTimeout = try Int(reading: &reader)
        case 5: self.ocppCsmsUrl = try String(reading: &reader)
        case 6: self.securityProfile = try Int(reading: &reader)
        case 7: self.identity = try String(reading: &reader)
        case 8: self.basicAuthPassword = try String(reading: &reader)
        case 9: self.vpn = try VPNType(reading: &reader)
        case 10: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.apn)
        writer.put(1, self.ocppVersion)
        writer.put(2, self.ocppInterface)
        writer.put(3, self.ocppTransport)
        writer.put(4, self.messageTimeout)
        writer.put(5, self.ocppCsmsUrl)
        writer.put(6, self.securityProfile)
        writer.put(7, self.identity)
        writer.put(8, self.basicAuthPassword)
        writer.put(9, self.vpn)
        writer.put(10, self.customData)
    }
}
