// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `StatusInfoType` of OCPP 2.0.1.
///
/// Part of ``CertificateSigned``, ``SignCertificate``, ``BootNotification``, ``GetBaseReport``, ``GetReport``, ``Reset``, ``SetNetworkProfile``, ``ClearCache``, ``SendLocalList``, ``RequestStartTransaction``, ``RequestStopTransaction``, ``TriggerMessage``, ``UnlockConnector``, ``ChangeAvailability``, ``CancelReservation``, ``ReserveNow``, ``ClearChargingProfile``, ``GetChargingProfiles``, ``GetCompositeSchedule``, ``NotifyEVChargingNeeds``, ``NotifyEVChargingSchedule``, ``SetChargingProfile``, ``PublishFirmware``, ``UpdateFirmware``, ``DeleteCertificate``, ``Get15118EVCertificate``, ``GetCertificateStatus``, ``GetInstalledCertificateIds``, ``InstallCertificate``, ``CustomerInformation``, ``GetLog``, ``GetMonitoringReport``, ``SetMonitoringBase``, ``SetMonitoringLevel``, ``ClearDisplayMessage``, ``GetDisplayMessages``, ``SetDisplayMessage``, ``DataTransfer``, ``ClearMonitoringResultType``, ``GetVariableResultType``, ``SetMonitoringResultType`` and ``SetVariableResultType``.
public struct StatusInfoType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Why, as a code.
    ///
    /// A text of at most 20 characters, such as those of ``ReasonCode``.
    public var reasonCode: ReasonCode
    /// Why, as text.
    ///
    /// A text of at most 512 characters.
    public var additionalInfo: String?

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, reasonCode: ReasonCode, additionalInfo: String? = nil) {
        self.customData = customData
        self.reasonCode = reasonCode
        self.additionalInfo = additionalInfo
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData reasonCode additionalInfo", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(reasonCode: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.reasonCode = try ReasonCode(reading: &reader)
        case 2: self.additionalInfo = try String(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.reasonCode)
        writer.put(2, self.additionalInfo)
    }
}
