// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `StatusInfoType` of OCPP 2.1.
///
/// Part of ``CertificateSigned``, ``SignCertificate``, ``BootNotification``, ``GetBaseReport``, ``GetReport``, ``Reset``, ``SetNetworkProfile``, ``ClearCache``, ``VatNumberValidation``, ``SendLocalList``, ``RequestStartTransaction``, ``RequestStopTransaction``, ``TriggerMessage``, ``UnlockConnector``, ``ChangeAvailability``, ``CancelReservation``, ``ReserveNow``, ``ChangeTransactionTariff``, ``GetTariffs``, ``SetDefaultTariff``, ``ClearChargingProfile``, ``GetChargingProfiles``, ``GetCompositeSchedule``, ``NotifyEVChargingNeeds``, ``NotifyEVChargingSchedule``, ``PullDynamicScheduleUpdate``, ``SetChargingProfile``, ``UpdateDynamicSchedule``, ``UsePriorityCharging``, ``FirmwareStatusNotification``, ``PublishFirmware``, ``PublishFirmwareStatusNotification``, ``UpdateFirmware``, ``DeleteCertificate``, ``Get15118EVCertificate``, ``GetCertificateStatus``, ``GetInstalledCertificateIds``, ``InstallCertificate``, ``AdjustPeriodicEventStream``, ``CustomerInformation``, ``GetLog``, ``GetMonitoringReport``, ``LogStatusNotification``, ``OpenPeriodicEventStream``, ``SetMonitoringBase``, ``SetMonitoringLevel``, ``ClearDisplayMessage``, ``GetDisplayMessages``, ``SetDisplayMessage``, ``DataTransfer``, ``AFRRSignal``, ``NotifyAllowedEnergyTransfer``, ``ClearDERControl``, ``GetDERControl``, ``SetDERControl``, ``RequestBatterySwap``, ``ClearMonitoringResultType``, ``ClearTariffsResultType``, ``GetVariableResultType``, ``SetMonitoringResultType`` and ``SetVariableResultType``.
public struct StatusInfoType: WireObject {
    /// Why, as a code.
    ///
    /// A text of at most 20 characters, such as those of ``ReasonCode``.
    public var reasonCode: ReasonCode
    /// Why, as text.
    ///
    /// A text of at most 1024 characters.
    public var additionalInfo: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(reasonCode: ReasonCode, additionalInfo: String? = nil, customData: CustomData? = nil) {
        self.reasonCode = reasonCode
        self.additionalInfo = additionalInfo
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("reasonCode additionalInfo customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(reasonCode: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.reasonCode = try ReasonCode(reading: &reader)
        case 1: self.additionalInfo = try String(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.reasonCode)
        writer.put(1, self.additionalInfo)
        writer.put(2, self.customData)
    }
}
