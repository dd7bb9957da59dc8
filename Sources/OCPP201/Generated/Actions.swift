// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP

@_exported public import OCPPTypes

/// All messages of OCPP 2.0.1.
public enum Actions: ActionList {
    /// The version.
    public static let version = OCPPVersion.v201

    /// Every action, in the order of the catalogue.
    public static let all: [any Action.Type] = [
        CertificateSigned.self,
        SecurityEventNotification.self,
        SignCertificate.self,
        BootNotification.self,
        GetBaseReport.self,
        GetReport.self,
        GetVariables.self,
        NotifyReport.self,
        Reset.self,
        SetNetworkProfile.self,
        SetVariables.self,
        Authorize.self,
        ClearCache.self,
        GetLocalListVersion.self,
        SendLocalList.self,
        GetTransactionStatus.self,
        TransactionEvent.self,
        RequestStartTransaction.self,
        RequestStopTransaction.self,
        TriggerMessage.self,
        UnlockConnector.self,
        ChangeAvailability.self,
        Heartbeat.self,
        StatusNotification.self,
        CancelReservation.self,
        ReservationStatusUpdate.self,
        ReserveNow.self,
        CostUpdated.self,
        MeterValues.self,
        ClearChargingProfile.self,
        ClearedChargingLimit.self,
        GetChargingProfiles.self,
        GetCompositeSchedule.self,
        NotifyChargingLimit.self,
        NotifyEVChargingNeeds.self,
        NotifyEVChargingSchedule.self,
        ReportChargingProfiles.self,
        SetChargingProfile.self,
        FirmwareStatusNotification.self,
        PublishFirmware.self,
        PublishFirmwareStatusNotification.self,
        UnpublishFirmware.self,
        UpdateFirmware.self,
        DeleteCertificate.self,
        Get15118EVCertificate.self,
        GetCertificateStatus.self,
        GetInstalledCertificateIds.self,
        InstallCertificate.self,
        ClearVariableMonitoring.self,
        CustomerInformation.self,
        GetLog.self,
        GetMonitoringReport.self,
        LogStatusNotification.self,
        NotifyCustomerInformation.self,
        NotifyEvent.self,
        NotifyMonitoringReport.self,
        SetMonitoringBase.self,
        SetMonitoringLevel.self,
        SetVariableMonitoring.self,
        ClearDisplayMessage.self,
        GetDisplayMessages.self,
        NotifyDisplayMessages.self,
        SetDisplayMessage.self,
        DataTransfer.self,
    ]

    /// Every message that is not answered.
    public static let sends: [any Send.Type] = []
}
