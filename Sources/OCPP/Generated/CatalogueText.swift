// swift-format-ignore-file
// Made by `make generate` from the files in Sources/OCPP/Catalogue; edit those.

/// The catalogue files as they stand.
enum CatalogueText {
static let v16: StaticString = #"""
# OCPP 1.6 (JSON): edition 2 with its errata, and the security extension (whitepaper, edition 2).
#
# One message per block: `call` is answered, `send` is not; `up` goes from the station to the CSMS, `down` the other
# way, `both` either way. `name` is required, `name?` is not. `string(20)` holds at most 20 Unicode scalars, `1...5`
# bounds a value (or the length of a [list]), `step 0.1` asks for whole multiples. Objects take no other properties
# unless they are `open`. `!` marks where this file departs from the published schema, and says why.
# In a `draft-04` section 1.0 is a number but no integer; in a `draft-06` section it is the integer 1.

version 1.6

section Core draft-04  OCPP 1.6 edition 2

call Authorize up  §6.1
  "The station asks whether an id tag may start or stop charging."
  request
    idTag               string(20)
  response
    idTagInfo           IdTagInfo

call BootNotification up  §6.3
  "The station introduces itself after a start and asks to be let in."
  request
    chargePointVendor         string(20)
    chargePointModel          string(20)
    chargePointSerialNumber?  string(25)
    chargeBoxSerialNumber?    string(25)
    firmwareVersion?          string(50)
    iccid?                    string(20)
    imsi?                     string(20)
    meterType?                string(25)
    meterSerialNumber?        string(25)
  response
    status              RegistrationStatus
    currentTime         dateTime
    interval            integer

call ChangeAvailability down  §6.7
  "Takes a connector, or the whole station, into or out of service."
  request
    connectorId         integer
    type                AvailabilityType
  response
    status              AvailabilityStatus

call ChangeConfiguration down  §6.9
  "Sets one configuration key of the station."
  request
    key                 string(50)
    value               string(500)
  response
    status              ConfigurationStatus

call ClearCache down  §6.11
  "Empties the station's authorization cache."
  request
  response
    status              ClearCacheStatus

call DataTransfer both  §6.15
  "Carries what a vendor adds to OCPP."
  request
    vendorId            string(255)
    messageId?          string(50)
    data?               string
  response
    status              DataTransferStatus
    data?               string

call GetConfiguration down  §6.23
  "Reads configuration keys, all of them when none is named."
  request
    key?                [string(50)]
  response
    configurationKey?   [KeyValue]
    unknownKey?         [string(50)]

call Heartbeat up  §6.29
  "Shows that the station is alive, and brings it the time."
  request
  response
    currentTime         dateTime

call MeterValues up  §6.31
  "Reports sampled meter values outside of StopTransaction."
  request
    connectorId         integer
    transactionId?      integer
    meterValue          [MeterValue] 1...                     ! published [MeterValue]: the specification's table says 1..* (§6.31)
  response

call RemoteStartTransaction down  §6.33
  "Asks the station to start a transaction for an id tag."
  request
    connectorId?        integer
    idTag               string(20)
    chargingProfile?    ChargingProfile
  response
    status              RemoteStartStopStatus

call RemoteStopTransaction down  §6.35
  "Asks the station to stop a running transaction."
  request
    transactionId       integer
  response
    status              RemoteStartStopStatus

call Reset down  §6.39
  "Restarts the station, softly or hard."
  request
    type                ResetType
  response
    status              ResetStatus

call StartTransaction up  §6.45
  "Reports that a transaction has started; the answer gives it its number."
  request
    connectorId         integer
    idTag               string(20)
    meterStart          integer
    reservationId?      integer
    timestamp           dateTime
  response
    idTagInfo           IdTagInfo
    transactionId       integer

call StatusNotification up  §6.47
  "Reports the state, or an error, of a connector or of the station (connector 0)."
  request
    connectorId         integer
    errorCode           ChargePointErrorCode
    info?               string(50)
    status              ChargePointStatus
    timestamp?          dateTime
    vendorId?           string(255)
    vendorErrorCode?    string(50)
  response

call StopTransaction up  §6.49
  "Reports that a transaction has ended, with its final meter value."
  request
    idTag?              string(20)
    meterStop           integer
    timestamp           dateTime
    transactionId       integer
    reason?             Reason
    transactionData?    [TransactionData]
  response
    idTagInfo?          IdTagInfo

call UnlockConnector down  §6.53
  "Releases a plug that is stuck in its connector."
  request
    connectorId         integer
  response
    status              UnlockStatus

section FirmwareManagement draft-04  OCPP 1.6 edition 2

call DiagnosticsStatusNotification up  §6.17
  "Reports how an upload of diagnostics goes."
  request
    status              DiagnosticsStatus
  response

call FirmwareStatusNotification up  §6.19
  "Reports how a firmware update goes."
  request
    status              FirmwareStatus
  response

call GetDiagnostics down  §6.25
  "Asks the station to upload diagnostics to a location."
  request
    location            uri
    retries?            integer
    retryInterval?      integer
    startTime?          dateTime
    stopTime?           dateTime
  response
    fileName?           string(255)

call UpdateFirmware down  §6.55
  "Tells the station where and when to fetch new firmware."
  request
    location            uri
    retries?            integer
    retrieveDate        dateTime
    retryInterval?      integer
  response

section LocalAuthListManagement draft-04  OCPP 1.6 edition 2

call GetLocalListVersion down  §6.27
  "Asks which version of the local authorization list the station holds."
  request
  response
    listVersion         integer

call SendLocalList down  §6.41
  "Replaces or amends the local authorization list."
  request
    listVersion              integer
    localAuthorizationList?  [AuthorizationData]
    updateType               UpdateType
  response
    status              UpdateStatus

section Reservation draft-04  OCPP 1.6 edition 2

call CancelReservation down  §6.5
  "Withdraws a reservation."
  request
    reservationId       integer
  response
    status              CancelReservationStatus

call ReserveNow down  §6.37
  "Reserves a connector for an id tag until a given time."
  request
    connectorId         integer
    expiryDate          dateTime
    idTag               string(20)
    parentIdTag?        string(20)
    reservationId       integer
  response
    status              ReservationStatus

section SmartCharging draft-04  OCPP 1.6 edition 2

call ClearChargingProfile down  §6.13
  "Removes the charging profiles that match."
  request
    id?                      integer
    connectorId?             integer
    chargingProfilePurpose?  ChargingProfilePurposeType
    stackLevel?              integer
  response
    status              ClearChargingProfileStatus

call GetCompositeSchedule down  §6.21
  "Asks for the schedule that results from all charging profiles together."
  request
    connectorId         integer
    duration            integer
    chargingRateUnit?   ChargingRateUnitType
  response
    status              GetCompositeScheduleStatus
    connectorId?        integer
    scheduleStart?      dateTime
    chargingSchedule?   ChargingSchedule

call SetChargingProfile down  §6.43
  "Installs a charging profile on a connector."
  request
    connectorId         integer
    csChargingProfiles  ChargingProfile
  response
    status              ChargingProfileStatus

section RemoteTrigger draft-04  OCPP 1.6 edition 2

call TriggerMessage down  §6.51
  "Asks the station to send a certain message now."
  request
    requestedMessage    MessageTrigger
    connectorId?        integer
  response
    status              TriggerMessageStatus

section Security draft-06  Improved security for OCPP 1.6-J, edition 2

call CertificateSigned down  §5.1
  "Brings the station the signed certificate that it asked for."
  request
    certificateChain    string(10000)
  response
    status              CertificateSignedStatusEnumType

call DeleteCertificate down  §5.3
  "Removes a root certificate from the station."
  request
    certificateHashData  CertificateHashDataType
  response
    status              DeleteCertificateStatusEnumType

call ExtendedTriggerMessage down  §5.5
  "Asks for a message now; knows the messages of the security extension too."
  request
    requestedMessage    MessageTriggerEnumType
    connectorId?        integer
  response
    status              TriggerMessageStatusEnumType

call GetInstalledCertificateIds down  §5.7
  "Lists the root certificates that the station holds."
  request
    certificateType     CertificateUseEnumType
  response
    certificateHashData?  [CertificateHashDataType] 1...
    status                GetInstalledCertificateStatusEnumType

call GetLog down  §5.9
  "Asks the station to upload a diagnostics or security log."
  request
    log                 LogParametersType
    logType             LogEnumType
    requestId           integer
    retries?            integer
    retryInterval?      integer
  response
    status              LogStatusEnumType
    filename?           string(255)

call InstallCertificate down  §5.11
  "Installs a root certificate on the station."
  request
    certificateType     CertificateUseEnumType
    certificate         string(5500)
  response
    status              InstallCertificateStatusEnumType

call LogStatusNotification up  §5.13
  "Reports how a log upload goes."
  request
    status              UploadLogStatusEnumType
    requestId?          integer
  response

call SecurityEventNotification up  §5.15
  "Reports an event that matters for security."
  request
    type                string(50)
    timestamp           dateTime
    techInfo?           string(255)
  response

call SignCertificate up  §5.17
  "The station asks for its certificate signing request to be signed."
  request
    csr                 string(5500)
  response
    status              GenericStatusEnumType

call SignedFirmwareStatusNotification up  §5.19
  "Reports how an update with signed firmware goes."
  request
    status              FirmwareStatusEnumType
    requestId?          integer
  response

call SignedUpdateFirmware down  §5.21
  "Tells the station where to fetch signed firmware, and by whom it is signed."
  request
    retries?            integer
    retryInterval?      integer
    requestId           integer
    firmware            FirmwareType
  response
    status              UpdateFirmwareStatusEnumType

section Types draft-04  OCPP 1.6 edition 2, chapter 7

type AuthorizationData
  idTag               string(20)
  idTagInfo?          IdTagInfo

type ChargingProfile
  chargingProfileId       integer
  transactionId?          integer
  stackLevel              integer
  chargingProfilePurpose  ChargingProfilePurposeType
  chargingProfileKind     ChargingProfileKindType
  recurrencyKind?         RecurrencyKindType
  validFrom?              dateTime
  validTo?                dateTime
  chargingSchedule        ChargingSchedule

type ChargingSchedule
  duration?               integer
  startSchedule?          dateTime
  chargingRateUnit        ChargingRateUnitType
  chargingSchedulePeriod  [ChargingSchedulePeriod]
  minChargingRate?        number step 0.1

type ChargingSchedulePeriod
  startPeriod         integer
  limit               number step 0.1
  numberPhases?       integer

type IdTagInfo
  expiryDate?         dateTime
  parentIdTag?        string(20)
  status              AuthorizationStatus

type KeyValue
  key                 string(50)
  readonly            boolean
  value?              string(500)

type MeterValue
  timestamp           dateTime
  sampledValue        [SampledValue] 1...                     ! published [SampledValue]: the specification's table says 1..* (§7.33)

type SampledValue
  value               string
  context?            ReadingContext
  format?             ValueFormat
  measurand?          Measurand
  phase?              Phase
  location?           Location
  unit?               UnitOfMeasure

type TransactionData
  timestamp           dateTime
  sampledValue        [SampledValue]

enum AuthorizationStatus
  Accepted Blocked Expired Invalid ConcurrentTx

enum AvailabilityStatus
  Accepted Rejected Scheduled

enum AvailabilityType
  Inoperative Operative

enum CancelReservationStatus
  Accepted Rejected

enum ChargePointErrorCode
  ConnectorLockFailure EVCommunicationError GroundFailure HighTemperature InternalError
  LocalListConflict NoError OtherError OverCurrentFailure PowerMeterFailure PowerSwitchFailure
  ReaderFailure ResetFailure UnderVoltage OverVoltage WeakSignal

enum ChargePointStatus
  Available Preparing Charging SuspendedEVSE SuspendedEV Finishing Reserved Unavailable Faulted

enum ChargingProfileKindType
  Absolute Recurring Relative

enum ChargingProfilePurposeType
  ChargePointMaxProfile TxDefaultProfile TxProfile

enum ChargingProfileStatus
  Accepted Rejected NotSupported

enum ChargingRateUnitType
  A W

enum ClearCacheStatus
  Accepted Rejected

enum ClearChargingProfileStatus
  Accepted Unknown

enum ConfigurationStatus
  Accepted Rejected RebootRequired NotSupported

enum DataTransferStatus
  Accepted Rejected UnknownMessageId UnknownVendorId

enum DiagnosticsStatus
  Idle Uploaded UploadFailed Uploading

enum FirmwareStatus
  Downloaded DownloadFailed Downloading Idle InstallationFailed Installing Installed

enum GetCompositeScheduleStatus
  Accepted Rejected

enum Location
  Cable EV Inlet Outlet Body

enum Measurand
  Energy.Active.Export.Register Energy.Active.Import.Register Energy.Reactive.Export.Register
  Energy.Reactive.Import.Register Energy.Active.Export.Interval Energy.Active.Import.Interval
  Energy.Reactive.Export.Interval Energy.Reactive.Import.Interval Power.Active.Export
  Power.Active.Import Power.Offered Power.Reactive.Export Power.Reactive.Import Power.Factor
  Current.Import Current.Export Current.Offered Voltage Frequency Temperature SoC RPM

enum MessageTrigger
  BootNotification DiagnosticsStatusNotification FirmwareStatusNotification Heartbeat MeterValues
  StatusNotification

enum Phase
  L1 L2 L3 N L1-N L2-N L3-N L1-L2 L2-L3 L3-L1

enum ReadingContext
  Interruption.Begin Interruption.End Sample.Clock Sample.Periodic Transaction.Begin Transaction.End
  Trigger Other

enum Reason
  EmergencyStop EVDisconnected HardReset Local Other PowerLoss Reboot Remote SoftReset UnlockCommand
  DeAuthorized

enum RecurrencyKindType
  Daily Weekly

enum RegistrationStatus
  Accepted Pending Rejected

enum RemoteStartStopStatus
  Accepted Rejected

enum ReservationStatus
  Accepted Faulted Occupied Rejected Unavailable

enum ResetStatus
  Accepted Rejected

enum ResetType
  Hard Soft

enum TriggerMessageStatus
  Accepted Rejected NotImplemented

enum UnitOfMeasure
  Wh kWh varh kvarh W kW VA kVA var kvar A V K Celcius
  Celsius             ! published absent: only Celcius, misspelt; accept both (OCPP-J errata 2.1)
  Fahrenheit Percent
  Hertz               ! published absent: the unit of Frequency is Hertz (errata sheet 3.84, §7.31)

enum UnlockStatus
  Unlocked UnlockFailed NotSupported

enum UpdateStatus
  Accepted Failed NotSupported VersionMismatch

enum UpdateType
  Differential Full

enum ValueFormat
  Raw SignedData

section SecurityTypes draft-06  Improved security for OCPP 1.6-J, edition 2, chapter 6

type CertificateHashDataType
  hashAlgorithm       HashAlgorithmEnumType
  issuerNameHash      identifier(128)
  issuerKeyHash       identifier(128)
  serialNumber        string(40)

type FirmwareType
  location            string(512)
  retrieveDateTime    dateTime
  installDateTime?    dateTime
  signingCertificate  string(5500)
  signature           string(800)

type LogParametersType
  remoteLocation      string(512)
  oldestTimestamp?    dateTime
  latestTimestamp?    dateTime

enum CertificateSignedStatusEnumType
  Accepted Rejected

enum CertificateUseEnumType
  CentralSystemRootCertificate ManufacturerRootCertificate

enum DeleteCertificateStatusEnumType
  Accepted Failed NotFound

enum FirmwareStatusEnumType
  Downloaded DownloadFailed Downloading DownloadScheduled DownloadPaused Idle InstallationFailed
  Installing Installed InstallRebooting InstallScheduled InstallVerificationFailed InvalidSignature
  SignatureVerified

enum GenericStatusEnumType
  Accepted Rejected

enum GetInstalledCertificateStatusEnumType
  Accepted NotFound

enum HashAlgorithmEnumType
  SHA256 SHA384 SHA512

enum InstallCertificateStatusEnumType
  Accepted Failed Rejected

enum LogEnumType
  DiagnosticsLog SecurityLog

enum LogStatusEnumType
  Accepted Rejected AcceptedCanceled

enum MessageTriggerEnumType
  BootNotification LogStatusNotification FirmwareStatusNotification Heartbeat MeterValues
  SignChargePointCertificate StatusNotification

enum TriggerMessageStatusEnumType
  Accepted Rejected NotImplemented

enum UpdateFirmwareStatusEnumType
  Accepted Rejected AcceptedCanceled InvalidCertificate RevokedCertificate

enum UploadLogStatusEnumType
  BadMessage Idle NotSupportedOperation PermissionDenied Uploaded UploadFailure Uploading
"""#
static let v201: StaticString = #"""
version 2.0.1
"""#
static let v21: StaticString = #"""
version 2.1
"""#
}
