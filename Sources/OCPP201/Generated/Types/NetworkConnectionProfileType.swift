// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `NetworkConnectionProfileType` of OCPP 2.0.1.
///
/// Part of ``SetNetworkProfile``.
public struct NetworkConnectionProfileType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// How to dial in by mobile network.
    ///
    /// The ``APNType``.
    @Indirect public var apn: APNType?
    /// Which version of OCPP; only for old stations.
    ///
    /// One of ``OCPPVersionEnumType``.
    public var ocppVersion: OCPPVersionEnumType
    /// JSON or SOAP; always JSON.
    ///
    /// One of ``OCPPTransportEnumType``.
    public var ocppTransport: OCPPTransportEnumType
    /// URL of the CSMS, without the station's identity.
    ///
    /// A text of at most 512 characters.
    public var ocppCsmsUrl: String
    /// Seconds until a message counts as unanswered.
    ///
    /// An integer.
    public var messageTimeout: Int
    /// Which security profile, 0 to 3.
    ///
    /// An integer.
    public var securityProfile: Int
    /// Through which interface.
    ///
    /// One of ``OCPPInterfaceEnumType``.
    public var ocppInterface: OCPPInterfaceEnumType
    /// How to use a VPN.
    ///
    /// The ``VPNType``.
    @Indirect public var vpn: VPNType?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        apn: APNType? = nil,
        ocppVersion: OCPPVersionEnumType,
        ocppTransport: OCPPTransportEnumType,
        ocppCsmsUrl: String,
        messageTimeout: Int,
        securityProfile: Int,
        ocppInterface: OCPPInterfaceEnumType,
        vpn: VPNType? = nil
    ) {
        self.customData = customData
        self.apn = apn
        self.ocppVersion = ocppVersion
        self.ocppTransport = ocppTransport
        self.ocppCsmsUrl = ocppCsmsUrl
        self.messageTimeout = messageTimeout
        self.securityProfile = securityProfile
        self.ocppInterface = ocppInterface
        self.vpn = vpn
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData apn ocppVersion ocppTransport ocppCsmsUrl messageTimeout securityProfile ocppInterface vpn", required: 0b11111100)

    /// What reading begins with.
    public static var blank: Self {
        Self(
            ocppVersion: .unrecognized(""),
            ocppTransport: .unrecognized(""),
            ocppCsmsUrl: "",
            messageTimeout: 0,
            securityProfile: 0,
            ocppInterface: .unrecognized("")
        )
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.apn = try APNType(reading: &reader)
        case 2: self.ocppVersion = try OCPPVersionEnumType(reading: &reader)
        case 3: self.ocppTransport = try OCPPTransportEnumType(reading: &reader)
        case 4: self.ocppCsmsUrl = try String(reading: &reader)
        case 5: self.messageTimeout = try Int(reading: &reader)
        case 6: self.securityProfile = try Int(reading: &reader)
        case 7: self.ocppInterface = try OCPPInterfaceEnumType(reading: &reader)
        case 8: self.vpn = try VPNType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.apn)
        writer.put(2, self.ocppVersion)
        writer.put(3, self.ocppTransport)
        writer.put(4, self.ocppCsmsUrl)
        writer.put(5, self.messageTimeout)
        writer.put(6, self.securityProfile)
        writer.put(7, self.ocppInterface)
        writer.put(8, self.vpn)
    }
}
