// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP

@_exported public import OCPPTypes

/// All messages of OCPP 1.6.
public enum Actions: ActionList {
    /// The version.
    public static let version = OCPPVersion.v16

    /// Every action, in the order of the catalogue.
    public static let all: [any Action.Type] = [
        Authorize.self,
        BootNotification.self,
        ChangeAvailability.self,
        ChangeConfiguration.self,
        ClearCache.self,
        DataTransfer.self,
        GetConfiguration.self,
        Heartbeat.self,
        MeterValues.self,
        RemoteStartTransaction.self,
        RemoteStopTransaction.self,
        Reset.self,
        StartTransaction.self,
        StatusNotification.self,
        StopTransaction.self,
        UnlockConnector.self,
        DiagnosticsStatusNotification.self,
        FirmwareStatusNotification.self,
        GetDiagnostics.self,
        UpdateFirmware.self,
        GetLocalListVersion.self,
        SendLocalList.self,
        CancelReservation.self,
        ReserveNow.self,
        ClearChargingProfile.self,
        GetCompositeSchedule.self,
        SetChargingProfile.self,
        TriggerMessage.self,
        CertificateSigned.self,
        DeleteCertificate.self,
        ExtendedTriggerMessage.self,
        GetInstalledCertificateIds.self,
        GetLog.self,
        InstallCertificate.self,
        LogStatusNotification.self,
        SecurityEventNotification.self,
        SignCertificate.self,
        SignedFirmwareStatusNotification.self,
        SignedUpdateFirmware.self,
    ]

    /// Every message that is not answered.
    public static let sends: [any Send.Type] = []
}
