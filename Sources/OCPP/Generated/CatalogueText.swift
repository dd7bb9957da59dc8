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
    meterValue          [MeterValue] 1...     ! published [MeterValue]: the text says 1..* (§6.31)
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
  sampledValue        [SampledValue] 1...     ! published [SampledValue]: the text says 1..* (§7.33)

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
# OCPP 2.0.1, edition 3 with its errata.
#
# One message per block: `call` is answered, `send` is not; `up` goes from the station to the CSMS, `down` the other
# way, `both` either way. `name` is required, `name?` is not. `string(20)` holds at most 20 Unicode scalars, an
# `identifier` is a string of letters, digits and *-_=:+|@. (Part 2: identifierString), `1...5` bounds a value (or the
# length of a [list]), `= x` is what a missing value means. Objects take no other properties unless they are `open`.
# `!` marks where this file departs from the published schema, and says why. In a `draft-06` section 1.0 is an integer.

version 2.0.1

section Security draft-06  OCPP 2.0.1 Part 2, block A

call CertificateSigned down
  "Brings the station the signed certificate that it asked for."
  request
    customData?         CustomDataType
    certificateChain    string(10000)
    certificateType?    CertificateSigningUseEnumType
  response
    customData?         CustomDataType
    status              CertificateSignedStatusEnumType
    statusInfo?         StatusInfoType

call SecurityEventNotification up
  "Reports an event that matters for security."
  request
    customData?         CustomDataType
    type                string(50)
    timestamp           dateTime
    techInfo?           string(255)
  response
    customData?         CustomDataType

call SignCertificate up
  "The station asks for its certificate signing request to be signed."
  request
    customData?         CustomDataType
    csr                 string(5500)
    certificateType?    CertificateSigningUseEnumType
  response
    customData?         CustomDataType
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType

section Provisioning draft-06  OCPP 2.0.1 Part 2, block B

call BootNotification up
  "The station introduces itself after a start and asks to be let in."
  request
    customData?         CustomDataType
    chargingStation     ChargingStationType
    reason              BootReasonEnumType
  response
    customData?         CustomDataType
    currentTime         dateTime
    interval            integer
    status              RegistrationStatusEnumType
    statusInfo?         StatusInfoType

call GetBaseReport down
  "Asks for a report of the whole device model, of its configuration, or a summary."
  request
    customData?         CustomDataType
    requestId           integer
    reportBase          ReportBaseEnumType
  response
    customData?         CustomDataType
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType

call GetReport down
  "Asks for a report of certain components and variables."
  request
    customData?         CustomDataType
    componentVariable?  [ComponentVariableType] 1...
    requestId           integer
    componentCriteria?  [ComponentCriterionEnumType] 1...4
  response
    customData?         CustomDataType
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType

call GetVariables down
  "Reads variables of the device model."
  request
    customData?         CustomDataType
    getVariableData     [GetVariableDataType] 1...
  response
    customData?         CustomDataType
    getVariableResult   [GetVariableResultType] 1...

call NotifyReport up
  "Delivers one part of a device model report."
  request
    customData?         CustomDataType
    requestId           integer
    generatedAt         dateTime
    reportData?         [ReportDataType] 1...
    tbc?                boolean = false
    seqNo               integer
  response
    customData?         CustomDataType

call Reset down
  "Restarts the station or one EVSE, at once or when idle."
  request
    customData?         CustomDataType
    type                ResetEnumType
    evseId?             integer
  response
    customData?         CustomDataType
    status              ResetStatusEnumType
    statusInfo?         StatusInfoType

call SetNetworkProfile down
  "Stores how the station shall connect to a CSMS."
  request
    customData?         CustomDataType
    configurationSlot   integer
    connectionData      NetworkConnectionProfileType
  response
    customData?         CustomDataType
    status              SetNetworkProfileStatusEnumType
    statusInfo?         StatusInfoType

call SetVariables down
  "Writes variables of the device model."
  request
    customData?         CustomDataType
    setVariableData     [SetVariableDataType] 1...
  response
    customData?         CustomDataType
    setVariableResult   [SetVariableResultType] 1...

section Authorization draft-06  OCPP 2.0.1 Part 2, block C

call Authorize up
  "The station asks whether an id token may start or stop charging."
  request
    customData?                   CustomDataType
    idToken                       IdTokenType
    certificate?                  string(5500)
    iso15118CertificateHashData?  [OCSPRequestDataType] 1...4
  response
    customData?         CustomDataType
    idTokenInfo         IdTokenInfoType
    certificateStatus?  AuthorizeCertificateStatusEnumType

call ClearCache down
  "Empties the station's authorization cache."
  request
    customData?         CustomDataType
  response
    customData?         CustomDataType
    status              ClearCacheStatusEnumType
    statusInfo?         StatusInfoType

section LocalAuthorizationListManagement draft-06  OCPP 2.0.1 Part 2, block D

call GetLocalListVersion down
  "Asks which version of the local authorization list the station holds."
  request
    customData?         CustomDataType
  response
    customData?         CustomDataType
    versionNumber       integer

call SendLocalList down
  "Replaces or amends the local authorization list."
  request
    customData?              CustomDataType
    localAuthorizationList?  [AuthorizationData] 1...
    versionNumber            integer
    updateType               UpdateEnumType
  response
    customData?         CustomDataType
    status              SendLocalListStatusEnumType
    statusInfo?         StatusInfoType

section Transactions draft-06  OCPP 2.0.1 Part 2, block E

call GetTransactionStatus down
  "Asks whether a transaction goes on, and whether messages about it are still queued."
  request
    customData?         CustomDataType
    transactionId?      identifier(36)
  response
    customData?         CustomDataType
    ongoingIndicator?   boolean
    messagesInQueue     boolean

call TransactionEvent up
  "Reports that a transaction started, changed or ended."
  request
    customData?          CustomDataType
    eventType            TransactionEventEnumType
    meterValue?          [MeterValueType] 1...
    timestamp            dateTime
    triggerReason        TriggerReasonEnumType
    seqNo                integer
    offline?             boolean = false
    numberOfPhasesUsed?  integer
    cableMaxCurrent?     integer
    reservationId?       integer
    transactionInfo      TransactionType
    evse?                EVSEType
    idToken?             IdTokenType
  response
    customData?              CustomDataType
    totalCost?               number
    chargingPriority?        integer
    idTokenInfo?             IdTokenInfoType
    updatedPersonalMessage?  MessageContentType

section RemoteControl draft-06  OCPP 2.0.1 Part 2, block F

call RequestStartTransaction down
  "Asks the station to start a transaction for an id token."
  request
    customData?         CustomDataType
    evseId?             integer
    groupIdToken?       IdTokenType
    idToken             IdTokenType
    remoteStartId       integer
    chargingProfile?    ChargingProfileType
  response
    customData?         CustomDataType
    status              RequestStartStopStatusEnumType
    statusInfo?         StatusInfoType
    transactionId?      identifier(36)

call RequestStopTransaction down
  "Asks the station to stop a running transaction."
  request
    customData?         CustomDataType
    transactionId       identifier(36)
  response
    customData?         CustomDataType
    status              RequestStartStopStatusEnumType
    statusInfo?         StatusInfoType

call TriggerMessage down
  "Asks the station to send a certain message now."
  request
    customData?         CustomDataType
    evse?               EVSEType
    requestedMessage    MessageTriggerEnumType
  response
    customData?         CustomDataType
    status              TriggerMessageStatusEnumType
    statusInfo?         StatusInfoType

call UnlockConnector down
  "Releases a plug that is stuck in its connector."
  request
    customData?         CustomDataType
    evseId              integer
    connectorId         integer
  response
    customData?         CustomDataType
    status              UnlockStatusEnumType
    statusInfo?         StatusInfoType

section Availability draft-06  OCPP 2.0.1 Part 2, block G

call ChangeAvailability down
  "Takes a connector, an EVSE or the whole station into or out of service."
  request
    customData?         CustomDataType
    evse?               EVSEType
    operationalStatus   OperationalStatusEnumType
  response
    customData?         CustomDataType
    status              ChangeAvailabilityStatusEnumType
    statusInfo?         StatusInfoType

call Heartbeat up
  "Shows that the station is alive, and brings it the time."
  request
    customData?         CustomDataType
  response
    customData?         CustomDataType
    currentTime         dateTime

call StatusNotification up
  "Reports the state of a connector."
  request
    customData?         CustomDataType
    timestamp           dateTime
    connectorStatus     ConnectorStatusEnumType
    evseId              integer
    connectorId         integer
  response
    customData?         CustomDataType

section Reservation draft-06  OCPP 2.0.1 Part 2, block H

call CancelReservation down
  "Withdraws a reservation."
  request
    customData?         CustomDataType
    reservationId       integer
  response
    customData?         CustomDataType
    status              CancelReservationStatusEnumType
    statusInfo?         StatusInfoType

call ReservationStatusUpdate up
  "Reports that a reservation expired, was removed, or found no EVSE."
  request
    customData?              CustomDataType
    reservationId            integer
    reservationUpdateStatus  ReservationUpdateStatusEnumType
  response
    customData?         CustomDataType

call ReserveNow down
  "Reserves an EVSE for an id token until a given time."
  request
    customData?         CustomDataType
    id                  integer
    expiryDateTime      dateTime
    connectorType?      ConnectorEnumType
    idToken             IdTokenType
    evseId?             integer
    groupIdToken?       IdTokenType
  response
    customData?         CustomDataType
    status              ReserveNowStatusEnumType
    statusInfo?         StatusInfoType

section TariffAndCost draft-06  OCPP 2.0.1 Part 2, block I

call CostUpdated down
  "Tells the station what a transaction has cost so far."
  request
    customData?         CustomDataType
    totalCost           number
    transactionId       identifier(36)
  response
    customData?         CustomDataType

section MeterValues draft-06  OCPP 2.0.1 Part 2, block J

call MeterValues up
  "Reports sampled meter values outside of a transaction."
  request
    customData?         CustomDataType
    evseId              integer
    meterValue          [MeterValueType] 1...
  response
    customData?         CustomDataType

section SmartCharging draft-06  OCPP 2.0.1 Part 2, block K

call ClearChargingProfile down
  "Removes the charging profiles that match."
  request
    customData?               CustomDataType
    chargingProfileId?        integer
    chargingProfileCriteria?  ClearChargingProfileType
  response
    customData?         CustomDataType
    status              ClearChargingProfileStatusEnumType
    statusInfo?         StatusInfoType

call ClearedChargingLimit up
  "Reports that an external charging limit is gone."
  request
    customData?          CustomDataType
    chargingLimitSource  ChargingLimitSourceEnumType
    evseId?              integer
  response
    customData?         CustomDataType

call GetChargingProfiles down
  "Asks for a report of the installed charging profiles."
  request
    customData?         CustomDataType
    requestId           integer
    evseId?             integer
    chargingProfile     ChargingProfileCriterionType
  response
    customData?         CustomDataType
    status              GetChargingProfileStatusEnumType
    statusInfo?         StatusInfoType

call GetCompositeSchedule down
  "Asks for the schedule that results from all charging profiles together."
  request
    customData?         CustomDataType
    duration            integer
    chargingRateUnit?   ChargingRateUnitEnumType
    evseId              integer
  response
    customData?         CustomDataType
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    schedule?           CompositeScheduleType

call NotifyChargingLimit up
  "Reports a charging limit that someone else has set."
  request
    customData?         CustomDataType
    chargingSchedule?   [ChargingScheduleType] 1...
    evseId?             integer
    chargingLimit       ChargingLimitType
  response
    customData?         CustomDataType

call NotifyEVChargingNeeds up
  "Reports what the vehicle asks for (ISO 15118)."
  request
    customData?         CustomDataType
    maxScheduleTuples?  integer
    chargingNeeds       ChargingNeedsType
    evseId              integer
  response
    customData?         CustomDataType
    status              NotifyEVChargingNeedsStatusEnumType
    statusInfo?         StatusInfoType

call NotifyEVChargingSchedule up
  "Reports the schedule that the vehicle has chosen (ISO 15118)."
  request
    customData?         CustomDataType
    timeBase            dateTime
    chargingSchedule    ChargingScheduleType
    evseId              integer
  response
    customData?         CustomDataType
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType

call ReportChargingProfiles up
  "Delivers one part of a report of charging profiles."
  request
    customData?          CustomDataType
    requestId            integer
    chargingLimitSource  ChargingLimitSourceEnumType
    chargingProfile      [ChargingProfileType] 1...
    tbc?                 boolean = false
    evseId               integer
  response
    customData?         CustomDataType

call SetChargingProfile down
  "Installs a charging profile on an EVSE."
  request
    customData?         CustomDataType
    evseId              integer
    chargingProfile     ChargingProfileType
  response
    customData?         CustomDataType
    status              ChargingProfileStatusEnumType
    statusInfo?         StatusInfoType

section FirmwareManagement draft-06  OCPP 2.0.1 Part 2, block L

call FirmwareStatusNotification up
  "Reports how a firmware update goes."
  request
    customData?         CustomDataType
    status              FirmwareStatusEnumType
    requestId?          integer
  response
    customData?         CustomDataType

call PublishFirmware down
  "Has a Local Controller offer firmware on its local network."
  request
    customData?         CustomDataType
    location            string(512)
    retries?            integer
    checksum            string(32)
    requestId           integer
    retryInterval?      integer
  response
    customData?         CustomDataType
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType

call PublishFirmwareStatusNotification up
  "Reports how the publishing of firmware goes."
  request
    customData?         CustomDataType
    status              PublishFirmwareStatusEnumType
    location?           [string(512)] 1...
    requestId?          integer
  response
    customData?         CustomDataType

call UnpublishFirmware down
  "Has a Local Controller stop offering firmware."
  request
    customData?         CustomDataType
    checksum            string(32)
  response
    customData?         CustomDataType
    status              UnpublishFirmwareStatusEnumType

call UpdateFirmware down
  "Tells the station where and when to fetch new firmware."
  request
    customData?         CustomDataType
    retries?            integer
    retryInterval?      integer
    requestId           integer
    firmware            FirmwareType
  response
    customData?         CustomDataType
    status              UpdateFirmwareStatusEnumType
    statusInfo?         StatusInfoType

section ISO15118CertificateManagement draft-06  OCPP 2.0.1 Part 2, block M

call DeleteCertificate down
  "Removes a root certificate from the station."
  request
    customData?          CustomDataType
    certificateHashData  CertificateHashDataType
  response
    customData?         CustomDataType
    status              DeleteCertificateStatusEnumType
    statusInfo?         StatusInfoType

call Get15118EVCertificate up
  "Passes a vehicle's request to install or update its contract certificate."
  request
    customData?            CustomDataType
    iso15118SchemaVersion  string(50)
    action                 CertificateActionEnumType
    exiRequest             string(5600)
  response
    customData?         CustomDataType
    status              Iso15118EVCertificateStatusEnumType
    statusInfo?         StatusInfoType
    exiResponse         string(7500)          ! published string(5600): responses in use are longer

call GetCertificateStatus up
  "Asks for the OCSP response about a certificate."
  request
    customData?         CustomDataType
    ocspRequestData     OCSPRequestDataType
  response
    customData?         CustomDataType
    status              GetCertificateStatusEnumType
    statusInfo?         StatusInfoType
    ocspResult?         string(5500)

call GetInstalledCertificateIds down
  "Lists the certificates that the station holds."
  request
    customData?         CustomDataType
    certificateType?    [GetCertificateIdUseEnumType] 1...
  response
    customData?                CustomDataType
    status                     GetInstalledCertificateStatusEnumType
    statusInfo?                StatusInfoType
    certificateHashDataChain?  [CertificateHashDataChainType] 1...

call InstallCertificate down
  "Installs a root certificate on the station."
  request
    customData?         CustomDataType
    certificateType     InstallCertificateUseEnumType
    certificate         string(5500)
  response
    customData?         CustomDataType
    status              InstallCertificateStatusEnumType
    statusInfo?         StatusInfoType

section Diagnostics draft-06  OCPP 2.0.1 Part 2, block N

call ClearVariableMonitoring down
  "Removes monitors from variables."
  request
    customData?         CustomDataType
    id                  [integer] 1...
  response
    customData?            CustomDataType
    clearMonitoringResult  [ClearMonitoringResultType] 1...

call CustomerInformation down
  "Asks for, or for the deletion of, what the station knows of a customer."
  request
    customData?           CustomDataType
    customerCertificate?  CertificateHashDataType
    idToken?              IdTokenType
    requestId             integer
    report                boolean
    clear                 boolean
    customerIdentifier?   string(64)
  response
    customData?         CustomDataType
    status              CustomerInformationStatusEnumType
    statusInfo?         StatusInfoType

call GetLog down
  "Asks the station to upload a diagnostics or security log."
  request
    customData?         CustomDataType
    log                 LogParametersType
    logType             LogEnumType
    requestId           integer
    retries?            integer
    retryInterval?      integer
  response
    customData?         CustomDataType
    status              LogStatusEnumType
    statusInfo?         StatusInfoType
    filename?           string(255)

call GetMonitoringReport down
  "Asks for a report of the installed monitors."
  request
    customData?          CustomDataType
    componentVariable?   [ComponentVariableType] 1...
    requestId            integer
    monitoringCriteria?  [MonitoringCriterionEnumType] 1...3
  response
    customData?         CustomDataType
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType

call LogStatusNotification up
  "Reports how a log upload goes."
  request
    customData?         CustomDataType
    status              UploadLogStatusEnumType
    requestId?          integer
  response
    customData?         CustomDataType

call NotifyCustomerInformation up
  "Delivers one part of a report about a customer."
  request
    customData?         CustomDataType
    data                string(512)
    tbc?                boolean = false
    seqNo               integer
    generatedAt         dateTime
    requestId           integer
  response
    customData?         CustomDataType

call NotifyEvent up
  "Reports that monitored variables have changed or passed a limit."
  request
    customData?         CustomDataType
    generatedAt         dateTime
    tbc?                boolean = false
    seqNo               integer
    eventData           [EventDataType] 1...
  response
    customData?         CustomDataType

call NotifyMonitoringReport up
  "Delivers one part of a report of monitors."
  request
    customData?         CustomDataType
    monitor?            [MonitoringDataType] 1...
    requestId           integer
    tbc?                boolean = false
    seqNo               integer
    generatedAt         dateTime
  response
    customData?         CustomDataType

call SetMonitoringBase down
  "Activates a set of monitors that the station came with."
  request
    customData?         CustomDataType
    monitoringBase      MonitoringBaseEnumType
  response
    customData?         CustomDataType
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType

call SetMonitoringLevel down
  "Limits which severities of events the station reports."
  request
    customData?         CustomDataType
    severity            integer
  response
    customData?         CustomDataType
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType

call SetVariableMonitoring down
  "Sets monitors on variables."
  request
    customData?         CustomDataType
    setMonitoringData   [SetMonitoringDataType] 1...
  response
    customData?          CustomDataType
    setMonitoringResult  [SetMonitoringResultType] 1...

section DisplayMessage draft-06  OCPP 2.0.1 Part 2, block O

call ClearDisplayMessage down
  "Removes a message from the display."
  request
    customData?         CustomDataType
    id                  integer
  response
    customData?         CustomDataType
    status              ClearMessageStatusEnumType
    statusInfo?         StatusInfoType

call GetDisplayMessages down
  "Asks which display messages the station holds."
  request
    customData?         CustomDataType
    id?                 [integer] 1...
    requestId           integer
    priority?           MessagePriorityEnumType
    state?              MessageStateEnumType
  response
    customData?         CustomDataType
    status              GetDisplayMessagesStatusEnumType
    statusInfo?         StatusInfoType

call NotifyDisplayMessages up
  "Delivers one part of a report of display messages."
  request
    customData?         CustomDataType
    messageInfo?        [MessageInfoType] 1...
    requestId           integer
    tbc?                boolean = false
  response
    customData?         CustomDataType

call SetDisplayMessage down
  "Puts a message on the display."
  request
    customData?         CustomDataType
    message             MessageInfoType
  response
    customData?         CustomDataType
    status              DisplayMessageStatusEnumType
    statusInfo?         StatusInfoType

section DataTransfer draft-06  OCPP 2.0.1 Part 2, block P

call DataTransfer both
  "Carries what a vendor adds to OCPP."
  request
    customData?         CustomDataType
    messageId?          string(50)
    data?               any
    vendorId            string(255)
  response
    customData?         CustomDataType
    status              DataTransferStatusEnumType
    statusInfo?         StatusInfoType
    data?               any

section Types draft-06  OCPP 2.0.1 Part 2, data types

type ACChargingParametersType
  customData?         CustomDataType
  energyAmount        integer
  evMinCurrent        integer
  evMaxCurrent        integer
  evMaxVoltage        integer

type APNType
  customData?               CustomDataType
  apn                       string(512)
  apnUserName?              string(20)
  apnPassword?              string(20)
  simPin?                   integer
  preferredNetwork?         identifier(6)
  useOnlyPreferredNetwork?  boolean = false
  apnAuthentication         APNAuthenticationEnumType

type AdditionalInfoType
  customData?         CustomDataType
  additionalIdToken   identifier(36)
  type                string(50)

type AuthorizationData
  customData?         CustomDataType
  idToken             IdTokenType
  idTokenInfo?        IdTokenInfoType

type CertificateHashDataChainType
  customData?                CustomDataType
  certificateHashData        CertificateHashDataType
  certificateType            GetCertificateIdUseEnumType
  childCertificateHashData?  [CertificateHashDataType] 1...4

type CertificateHashDataType
  customData?         CustomDataType
  hashAlgorithm       HashAlgorithmEnumType
  issuerNameHash      identifier(128)
  issuerKeyHash       identifier(128)
  serialNumber        identifier(40)

type ChargingLimitType
  customData?          CustomDataType
  chargingLimitSource  ChargingLimitSourceEnumType
  isGridCritical?      boolean

type ChargingNeedsType
  customData?              CustomDataType
  acChargingParameters?    ACChargingParametersType
  dcChargingParameters?    DCChargingParametersType
  requestedEnergyTransfer  EnergyTransferModeEnumType
  departureTime?           dateTime

type ChargingProfileCriterionType
  customData?              CustomDataType
  chargingProfilePurpose?  ChargingProfilePurposeEnumType
  stackLevel?              integer
  chargingProfileId?       [integer] 1...
  chargingLimitSource?     [ChargingLimitSourceEnumType] 1...4

type ChargingProfileType
  customData?             CustomDataType
  id                      integer
  stackLevel              integer
  chargingProfilePurpose  ChargingProfilePurposeEnumType
  chargingProfileKind     ChargingProfileKindEnumType
  recurrencyKind?         RecurrencyKindEnumType
  validFrom?              dateTime
  validTo?                dateTime
  chargingSchedule        [ChargingScheduleType] 1...3
  transactionId?          identifier(36)

type ChargingSchedulePeriodType
  customData?         CustomDataType
  startPeriod         integer
  limit               number
  numberPhases?       integer
  phaseToUse?         integer

type ChargingScheduleType
  customData?             CustomDataType
  id                      integer
  startSchedule?          dateTime
  duration?               integer
  chargingRateUnit        ChargingRateUnitEnumType
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...1024
  minChargingRate?        number
  salesTariff?            SalesTariffType

type ChargingStationType
  customData?         CustomDataType
  serialNumber?       string(25)
  model               string(20)
  modem?              ModemType
  vendorName          string(50)
  firmwareVersion?    string(50)

type ClearChargingProfileType
  customData?              CustomDataType
  evseId?                  integer
  chargingProfilePurpose?  ChargingProfilePurposeEnumType
  stackLevel?              integer

type ClearMonitoringResultType
  customData?         CustomDataType
  status              ClearMonitoringStatusEnumType
  id                  integer
  statusInfo?         StatusInfoType

type ComponentType
  customData?         CustomDataType
  evse?               EVSEType
  name                identifier(50)
  instance?           identifier(50)

type ComponentVariableType
  customData?         CustomDataType
  component           ComponentType
  variable?           VariableType

type CompositeScheduleType
  customData?             CustomDataType
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...
  evseId                  integer
  duration                integer
  scheduleStart           dateTime
  chargingRateUnit        ChargingRateUnitEnumType

type ConsumptionCostType
  customData?         CustomDataType
  startValue          number
  cost                [CostType] 1...3

type CostType
  customData?         CustomDataType
  costKind            CostKindEnumType
  amount              integer
  amountMultiplier?   integer

open type CustomDataType
  vendorId            string(255)

type DCChargingParametersType
  customData?         CustomDataType
  evMaxCurrent        integer
  evMaxVoltage        integer
  energyAmount?       integer
  evMaxPower?         integer
  stateOfCharge?      integer 0...100
  evEnergyCapacity?   integer
  fullSoC?            integer 0...100
  bulkSoC?            integer 0...100

type EVSEType
  customData?         CustomDataType
  id                  integer
  connectorId?        integer

type EventDataType
  customData?            CustomDataType
  eventId                integer
  timestamp              dateTime
  trigger                EventTriggerEnumType
  cause?                 integer
  actualValue            string(2500)
  techCode?              string(50)
  techInfo?              string(500)
  cleared?               boolean
  transactionId?         identifier(36)
  component              ComponentType
  variableMonitoringId?  integer
  eventNotificationType  EventNotificationEnumType
  variable               VariableType

type FirmwareType
  customData?          CustomDataType
  location             string(512)
  retrieveDateTime     dateTime
  installDateTime?     dateTime
  signingCertificate?  string(5500)
  signature?           string(800)

type GetVariableDataType
  customData?         CustomDataType
  attributeType?      AttributeEnumType
  component           ComponentType
  variable            VariableType

type GetVariableResultType
  customData?           CustomDataType
  attributeStatusInfo?  StatusInfoType
  attributeStatus       GetVariableStatusEnumType
  attributeType?        AttributeEnumType
  attributeValue?       string(2500)
  component             ComponentType
  variable              VariableType

type IdTokenInfoType
  customData?           CustomDataType
  status                AuthorizationStatusEnumType
  cacheExpiryDateTime?  dateTime
  chargingPriority?     integer
  language1?            string(8)
  evseId?               [integer] 1...
  groupIdToken?         IdTokenType
  language2?            string(8)
  personalMessage?      MessageContentType

type IdTokenType
  customData?         CustomDataType
  additionalInfo?     [AdditionalInfoType] 1...
  idToken             identifier(36)
  type                IdTokenEnumType

type LogParametersType
  customData?         CustomDataType
  remoteLocation      string(512)
  oldestTimestamp?    dateTime
  latestTimestamp?    dateTime

type MessageContentType
  customData?         CustomDataType
  format              MessageFormatEnumType
  language?           string(8)
  content             string(512)

type MessageInfoType
  customData?         CustomDataType
  display?            ComponentType
  id                  integer
  priority            MessagePriorityEnumType
  state?              MessageStateEnumType
  startDateTime?      dateTime
  endDateTime?        dateTime
  transactionId?      identifier(36)
  message             MessageContentType

type MeterValueType
  customData?         CustomDataType
  sampledValue        [SampledValueType] 1...
  timestamp           dateTime

type ModemType
  customData?         CustomDataType
  iccid?              identifier(20)
  imsi?               identifier(20)

type MonitoringDataType
  customData?         CustomDataType
  component           ComponentType
  variable            VariableType
  variableMonitoring  [VariableMonitoringType] 1...

type NetworkConnectionProfileType
  customData?         CustomDataType
  apn?                APNType
  ocppVersion         OCPPVersionEnumType
  ocppTransport       OCPPTransportEnumType
  ocppCsmsUrl         string(512)
  messageTimeout      integer
  securityProfile     integer
  ocppInterface       OCPPInterfaceEnumType
  vpn?                VPNType

type OCSPRequestDataType
  customData?         CustomDataType
  hashAlgorithm       HashAlgorithmEnumType
  issuerNameHash      identifier(128)
  issuerKeyHash       string(128)
  serialNumber        identifier(40)
  responderURL        string(512)

type RelativeTimeIntervalType
  customData?         CustomDataType
  start               integer
  duration?           integer

type ReportDataType
  customData?               CustomDataType
  component                 ComponentType
  variable                  VariableType
  variableAttribute         [VariableAttributeType] 1...4
  variableCharacteristics?  VariableCharacteristicsType

type SalesTariffEntryType
  customData?           CustomDataType
  relativeTimeInterval  RelativeTimeIntervalType
  ePriceLevel?          integer 0...
  consumptionCost?      [ConsumptionCostType] 1...3

type SalesTariffType
  customData?              CustomDataType
  id                       integer
  salesTariffDescription?  string(32)
  numEPriceLevels?         integer
  salesTariffEntry         [SalesTariffEntryType] 1...1024

type SampledValueType
  customData?         CustomDataType
  value               number
  context?            ReadingContextEnumType
  measurand?          MeasurandEnumType
  phase?              PhaseEnumType
  location?           LocationEnumType
  signedMeterValue?   SignedMeterValueType
  unitOfMeasure?      UnitOfMeasureType

type SetMonitoringDataType
  customData?         CustomDataType
  id?                 integer
  transaction?        boolean = false
  value               number
  type                MonitorEnumType
  severity            integer
  component           ComponentType
  variable            VariableType

type SetMonitoringResultType
  customData?         CustomDataType
  id?                 integer
  statusInfo?         StatusInfoType
  status              SetMonitoringStatusEnumType
  type                MonitorEnumType
  component           ComponentType
  variable            VariableType
  severity            integer

type SetVariableDataType
  customData?         CustomDataType
  attributeType?      AttributeEnumType
  attributeValue      string(1000)
  component           ComponentType
  variable            VariableType

type SetVariableResultType
  customData?           CustomDataType
  attributeType?        AttributeEnumType
  attributeStatus       SetVariableStatusEnumType
  attributeStatusInfo?  StatusInfoType
  component             ComponentType
  variable              VariableType

type SignedMeterValueType
  customData?         CustomDataType
  signedMeterData     string(2500)
  signingMethod       string(50)
  encodingMethod      string(50)
  publicKey           string(2500)

type StatusInfoType
  customData?         CustomDataType
  reasonCode          string(20)
  additionalInfo?     string(512)

type TransactionType
  customData?         CustomDataType
  transactionId       identifier(36)
  chargingState?      ChargingStateEnumType
  timeSpentCharging?  integer
  stoppedReason?      ReasonEnumType
  remoteStartId?      integer

type UnitOfMeasureType
  customData?         CustomDataType
  unit?               string(20) = Wh
  multiplier?         integer = 0

type VPNType
  customData?         CustomDataType
  server              string(512)
  user                string(20)
  group?              string(20)
  password            string(20)
  key                 string(255)
  type                VPNEnumType

type VariableAttributeType
  customData?         CustomDataType
  type?               AttributeEnumType
  value?              string(2500)
  mutability?         MutabilityEnumType
  persistent?         boolean = false
  constant?           boolean = false

type VariableCharacteristicsType
  customData?         CustomDataType
  unit?               string(16)
  dataType            DataEnumType
  minLimit?           number
  maxLimit?           number
  valuesList?         string(1000)
  supportsMonitoring  boolean

type VariableMonitoringType
  customData?         CustomDataType
  id                  integer
  transaction         boolean
  value               number
  type                MonitorEnumType
  severity            integer

type VariableType
  customData?         CustomDataType
  name                identifier(50)
  instance?           identifier(50)

enum APNAuthenticationEnumType
  CHAP NONE PAP AUTO

enum AttributeEnumType = Actual
  Actual Target MinSet MaxSet

enum AuthorizationStatusEnumType
  Accepted Blocked ConcurrentTx Expired Invalid NoCredit NotAllowedTypeEVSE NotAtThisLocation
  NotAtThisTime Unknown

enum AuthorizeCertificateStatusEnumType
  Accepted SignatureError CertificateExpired CertificateRevoked NoCertificateAvailable
  CertChainError ContractCancelled

enum BootReasonEnumType
  ApplicationReset FirmwareUpdate LocalReset PowerUp RemoteReset ScheduledReset Triggered Unknown
  Watchdog

enum CancelReservationStatusEnumType
  Accepted Rejected

enum CertificateActionEnumType
  Install Update

enum CertificateSignedStatusEnumType
  Accepted Rejected

enum CertificateSigningUseEnumType
  ChargingStationCertificate V2GCertificate

enum ChangeAvailabilityStatusEnumType
  Accepted Rejected Scheduled

enum ChargingLimitSourceEnumType
  EMS Other SO CSO

enum ChargingProfileKindEnumType
  Absolute Recurring Relative

enum ChargingProfilePurposeEnumType
  ChargingStationExternalConstraints ChargingStationMaxProfile TxDefaultProfile TxProfile

enum ChargingProfileStatusEnumType
  Accepted Rejected

enum ChargingRateUnitEnumType
  W A

enum ChargingStateEnumType
  Charging EVConnected SuspendedEV SuspendedEVSE Idle

enum ClearCacheStatusEnumType
  Accepted Rejected

enum ClearChargingProfileStatusEnumType
  Accepted Unknown

enum ClearMessageStatusEnumType
  Accepted Unknown

enum ClearMonitoringStatusEnumType
  Accepted Rejected NotFound

enum ComponentCriterionEnumType
  Active Available Enabled Problem

enum ConnectorEnumType
  cCCS1 cCCS2 cG105 cTesla cType1 cType2 s309-1P-16A s309-1P-32A s309-3P-16A s309-3P-32A sBS1361
  sCEE-7-7 sType2 sType3 Other1PhMax16A Other1PhOver16A Other3Ph Pan wInductive wResonant
  Undetermined Unknown

enum ConnectorStatusEnumType
  Available Occupied Reserved Unavailable Faulted

enum CostKindEnumType
  CarbonDioxideEmission RelativePricePercentage RenewableGenerationPercentage

enum CustomerInformationStatusEnumType
  Accepted Rejected Invalid

enum DataEnumType
  string decimal integer dateTime boolean OptionList SequenceList MemberList

enum DataTransferStatusEnumType
  Accepted Rejected UnknownMessageId UnknownVendorId

enum DeleteCertificateStatusEnumType
  Accepted Failed NotFound

enum DisplayMessageStatusEnumType
  Accepted NotSupportedMessageFormat Rejected NotSupportedPriority NotSupportedState
  UnknownTransaction

enum EnergyTransferModeEnumType
  DC AC_single_phase AC_two_phase AC_three_phase

enum EventNotificationEnumType
  HardWiredNotification HardWiredMonitor PreconfiguredMonitor CustomMonitor

enum EventTriggerEnumType
  Alerting Delta Periodic

enum FirmwareStatusEnumType
  Downloaded DownloadFailed Downloading DownloadScheduled DownloadPaused Idle InstallationFailed
  Installing Installed InstallRebooting InstallScheduled InstallVerificationFailed InvalidSignature
  SignatureVerified

enum GenericDeviceModelStatusEnumType
  Accepted Rejected NotSupported EmptyResultSet

enum GenericStatusEnumType
  Accepted Rejected

enum GetCertificateIdUseEnumType
  V2GRootCertificate MORootCertificate CSMSRootCertificate V2GCertificateChain
  ManufacturerRootCertificate

enum GetCertificateStatusEnumType
  Accepted Failed

enum GetChargingProfileStatusEnumType
  Accepted NoProfiles

enum GetDisplayMessagesStatusEnumType
  Accepted Unknown

enum GetInstalledCertificateStatusEnumType
  Accepted NotFound

enum GetVariableStatusEnumType
  Accepted Rejected UnknownComponent UnknownVariable NotSupportedAttributeType

enum HashAlgorithmEnumType
  SHA256 SHA384 SHA512

enum IdTokenEnumType
  Central eMAID ISO14443 ISO15693 KeyCode Local MacAddress NoAuthorization

enum InstallCertificateStatusEnumType
  Accepted Rejected Failed

enum InstallCertificateUseEnumType
  V2GRootCertificate MORootCertificate CSMSRootCertificate ManufacturerRootCertificate

enum Iso15118EVCertificateStatusEnumType
  Accepted Failed

enum LocationEnumType = Outlet
  Body Cable EV Inlet Outlet

enum LogEnumType
  DiagnosticsLog SecurityLog

enum LogStatusEnumType
  Accepted Rejected AcceptedCanceled

enum MeasurandEnumType = Energy.Active.Import.Register
  Current.Export Current.Import Current.Offered Energy.Active.Export.Register
  Energy.Active.Import.Register Energy.Reactive.Export.Register Energy.Reactive.Import.Register
  Energy.Active.Export.Interval Energy.Active.Import.Interval Energy.Active.Net
  Energy.Reactive.Export.Interval Energy.Reactive.Import.Interval Energy.Reactive.Net
  Energy.Apparent.Net Energy.Apparent.Import Energy.Apparent.Export Frequency Power.Active.Export
  Power.Active.Import Power.Factor Power.Offered Power.Reactive.Export Power.Reactive.Import SoC
  Voltage

enum MessageFormatEnumType
  ASCII HTML URI UTF8

enum MessagePriorityEnumType
  AlwaysFront InFront NormalCycle

enum MessageStateEnumType
  Charging Faulted Idle Unavailable

enum MessageTriggerEnumType
  BootNotification LogStatusNotification FirmwareStatusNotification Heartbeat MeterValues
  SignChargingStationCertificate SignV2GCertificate StatusNotification TransactionEvent
  SignCombinedCertificate PublishFirmwareStatusNotification

enum MonitorEnumType
  UpperThreshold LowerThreshold Delta Periodic PeriodicClockAligned

enum MonitoringBaseEnumType
  All FactoryDefault HardWiredOnly

enum MonitoringCriterionEnumType
  ThresholdMonitoring DeltaMonitoring PeriodicMonitoring

enum MutabilityEnumType = ReadWrite
  ReadOnly WriteOnly ReadWrite

enum NotifyEVChargingNeedsStatusEnumType
  Accepted Rejected Processing

enum OCPPInterfaceEnumType
  Wired0 Wired1 Wired2 Wired3 Wireless0 Wireless1 Wireless2 Wireless3

enum OCPPTransportEnumType
  JSON SOAP

enum OCPPVersionEnumType
  OCPP12 OCPP15 OCPP16 OCPP20

enum OperationalStatusEnumType
  Inoperative Operative

enum PhaseEnumType
  L1 L2 L3 N L1-N L2-N L3-N L1-L2 L2-L3 L3-L1

enum PublishFirmwareStatusEnumType
  Idle DownloadScheduled Downloading Downloaded Published DownloadFailed DownloadPaused
  InvalidChecksum ChecksumVerified PublishFailed

enum ReadingContextEnumType = Sample.Periodic
  Interruption.Begin Interruption.End Other Sample.Clock Sample.Periodic Transaction.Begin
  Transaction.End Trigger

enum ReasonEnumType
  DeAuthorized EmergencyStop EnergyLimitReached EVDisconnected GroundFault ImmediateReset Local
  LocalOutOfCredit MasterPass Other OvercurrentFault PowerLoss PowerQuality Reboot Remote
  SOCLimitReached StoppedByEV TimeLimitReached Timeout

enum RecurrencyKindEnumType
  Daily Weekly

enum RegistrationStatusEnumType
  Accepted Pending Rejected

enum ReportBaseEnumType
  ConfigurationInventory FullInventory SummaryInventory

enum RequestStartStopStatusEnumType
  Accepted Rejected

enum ReservationUpdateStatusEnumType
  Expired Removed

enum ReserveNowStatusEnumType
  Accepted Faulted Occupied Rejected Unavailable

enum ResetEnumType
  Immediate OnIdle

enum ResetStatusEnumType
  Accepted Rejected Scheduled

enum SendLocalListStatusEnumType
  Accepted Failed VersionMismatch

enum SetMonitoringStatusEnumType
  Accepted UnknownComponent UnknownVariable UnsupportedMonitorType Rejected Duplicate

enum SetNetworkProfileStatusEnumType
  Accepted Rejected Failed

enum SetVariableStatusEnumType
  Accepted Rejected UnknownComponent UnknownVariable NotSupportedAttributeType RebootRequired

enum TransactionEventEnumType
  Ended Started Updated

enum TriggerMessageStatusEnumType
  Accepted Rejected NotImplemented

enum TriggerReasonEnumType
  Authorized CablePluggedIn ChargingRateChanged ChargingStateChanged Deauthorized EnergyLimitReached
  EVCommunicationLost EVConnectTimeout MeterValueClock MeterValuePeriodic TimeLimitReached Trigger
  UnlockCommand StopAuthorized EVDeparted EVDetected RemoteStop RemoteStart AbnormalCondition
  SignedDataReceived ResetCommand

enum UnlockStatusEnumType
  Unlocked UnlockFailed OngoingAuthorizedTransaction UnknownConnector

enum UnpublishFirmwareStatusEnumType
  DownloadOngoing NoFirmware Unpublished

enum UpdateEnumType
  Differential Full

enum UpdateFirmwareStatusEnumType
  Accepted Rejected AcceptedCanceled InvalidCertificate RevokedCertificate

enum UploadLogStatusEnumType
  BadMessage Idle NotSupportedOperation PermissionDenied Uploaded UploadFailure Uploading
  AcceptedCanceled

enum VPNEnumType
  IKEv2 IPSec L2TP PPTP
"""#
static let v21: StaticString = #"""
# OCPP 2.1, edition 1.
#
# One message per block: `call` is answered, `send` is not; `up` goes from the station to the CSMS, `down` the other
# way, `both` either way. `name` is required, `name?` is not. `string(20)` holds at most 20 Unicode scalars, an
# `identifier` is a string of letters, digits and *-_=:+|@. (Part 2: identifierString), `1...5` bounds a value (or the
# length of a [list]), `= x` is what a missing value means. Objects take no other properties unless they are `open`.
# `!` marks where this file departs from the published schema, and says why. In a `draft-06` section 1.0 is an integer.

version 2.1

section Security draft-06  OCPP 2.1 Part 2, block A

call CertificateSigned down
  "Brings the station the signed certificate that it asked for."
  request
    certificateChain    string(10000)
    certificateType?    CertificateSigningUseEnumType
    requestId?          integer
    customData?         CustomDataType
  response
    status              CertificateSignedStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call SecurityEventNotification up
  "Reports an event that matters for security."
  request
    type                string(50)
    timestamp           dateTime
    techInfo?           string(255)
    customData?         CustomDataType
  response
    customData?         CustomDataType

call SignCertificate up
  "The station asks for its certificate signing request to be signed."
  request
    csr                   string(5500)
    certificateType?      CertificateSigningUseEnumType
    hashRootCertificate?  CertificateHashDataType
    requestId?            integer
    customData?           CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section Provisioning draft-06  OCPP 2.1 Part 2, block B

call BootNotification up
  "The station introduces itself after a start and asks to be let in."
  request
    chargingStation     ChargingStationType
    reason              BootReasonEnumType
    customData?         CustomDataType
  response
    currentTime         dateTime
    interval            integer
    status              RegistrationStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetBaseReport down
  "Asks for a report of the whole device model, of its configuration, or a summary."
  request
    requestId           integer
    reportBase          ReportBaseEnumType
    customData?         CustomDataType
  response
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetReport down
  "Asks for a report of certain components and variables."
  request
    componentVariable?  [ComponentVariableType] 1...
    requestId           integer
    componentCriteria?  [ComponentCriterionEnumType] 1...4
    customData?         CustomDataType
  response
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetVariables down
  "Reads variables of the device model."
  request
    getVariableData     [GetVariableDataType] 1...
    customData?         CustomDataType
  response
    getVariableResult   [GetVariableResultType] 1...
    customData?         CustomDataType

call NotifyReport up
  "Delivers one part of a device model report."
  request
    requestId           integer
    generatedAt         dateTime
    reportData?         [ReportDataType] 1...
    tbc?                boolean = false
    seqNo               integer 0...
    customData?         CustomDataType
  response
    customData?         CustomDataType

call Reset down
  "Restarts the station or one EVSE, at once or when idle."
  request
    type                ResetEnumType
    evseId?             integer 0...
    customData?         CustomDataType
  response
    status              ResetStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call SetNetworkProfile down
  "Stores how the station shall connect to a CSMS."
  request
    configurationSlot   integer
    connectionData      NetworkConnectionProfileType
    customData?         CustomDataType
  response
    status              SetNetworkProfileStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call SetVariables down
  "Writes variables of the device model."
  request
    setVariableData     [SetVariableDataType] 1...
    customData?         CustomDataType
  response
    setVariableResult   [SetVariableResultType] 1...
    customData?         CustomDataType

section Authorization draft-06  OCPP 2.1 Part 2, block C

call Authorize up
  "The station asks whether an id token may start or stop charging."
  request
    idToken                       IdTokenType
    certificate?                  string(10000)
    iso15118CertificateHashData?  [OCSPRequestDataType] 1...4
    customData?                   CustomDataType
  response
    idTokenInfo             IdTokenInfoType
    certificateStatus?      AuthorizeCertificateStatusEnumType
    allowedEnergyTransfer?  [EnergyTransferModeEnumType] 1...
    tariff?                 TariffType
    customData?             CustomDataType

call ClearCache down
  "Empties the station's authorization cache."
  request
    customData?         CustomDataType
  response
    status              ClearCacheStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call NotifySettlement up
  "Reports how an ad hoc payment was settled."
  request
    transactionId?      identifier(36)
    pspRef              identifier(255)
    status              PaymentStatusEnumType
    statusInfo?         string(500)
    settlementAmount    number
    settlementTime      dateTime
    receiptId?          string(50)
    receiptUrl?         string(2000)
    vatCompany?         AddressType
    vatNumber?          string(20)
    customData?         CustomDataType
  response
    receiptUrl?         string(2000)
    receiptId?          string(50)
    customData?         CustomDataType

call NotifyWebPaymentStarted down
  "Tells the station that a web payment for an EVSE is under way."
  request
    evseId              integer 0...
    timeout             integer
    customData?         CustomDataType
  response
    customData?         CustomDataType

call VatNumberValidation up
  "The station asks whether a VAT number for the receipt is valid."
  request
    vatNumber           string(20)
    evseId?             integer 0...
    customData?         CustomDataType
  response
    company?            AddressType
    statusInfo?         StatusInfoType
    vatNumber           string(20)
    evseId?             integer 0...
    status              GenericStatusEnumType
    customData?         CustomDataType

section LocalAuthorizationListManagement draft-06  OCPP 2.1 Part 2, block D

call GetLocalListVersion down
  "Asks which version of the local authorization list the station holds."
  request
    customData?         CustomDataType
  response
    versionNumber       integer
    customData?         CustomDataType

call SendLocalList down
  "Replaces or amends the local authorization list."
  request
    localAuthorizationList?  [AuthorizationData] 1...
    versionNumber            integer
    updateType               UpdateEnumType
    customData?              CustomDataType
  response
    status              SendLocalListStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section Transactions draft-06  OCPP 2.1 Part 2, block E

call GetTransactionStatus down
  "Asks whether a transaction goes on, and whether messages about it are still queued."
  request
    transactionId?      identifier(36)
    customData?         CustomDataType
  response
    ongoingIndicator?   boolean
    messagesInQueue     boolean
    customData?         CustomDataType

call TransactionEvent up
  "Reports that a transaction started, changed or ended."
  request
    costDetails?            CostDetailsType
    eventType               TransactionEventEnumType
    meterValue?             [MeterValueType] 1...
    timestamp               dateTime
    triggerReason           TriggerReasonEnumType
    seqNo                   integer 0...
    offline?                boolean = false
    numberOfPhasesUsed?     integer 0...3
    cableMaxCurrent?        integer
    reservationId?          integer 0...
    preconditioningStatus?  PreconditioningStatusEnumType
    evseSleep?              boolean
    transactionInfo         TransactionType
    evse?                   EVSEType
    idToken?                IdTokenType
    customData?             CustomDataType
  response
    totalCost?                    number
    chargingPriority?             integer
    idTokenInfo?                  IdTokenInfoType
    transactionLimit?             TransactionLimitType
    updatedPersonalMessage?       MessageContentType
    updatedPersonalMessageExtra?  [MessageContentType] 1...4
    customData?                   CustomDataType

section RemoteControl draft-06  OCPP 2.1 Part 2, block F

call RequestStartTransaction down
  "Asks the station to start a transaction for an id token."
  request
    evseId?             integer 1...
    groupIdToken?       IdTokenType
    idToken             IdTokenType
    remoteStartId       integer
    chargingProfile?    ChargingProfileType
    customData?         CustomDataType
  response
    status              RequestStartStopStatusEnumType
    statusInfo?         StatusInfoType
    transactionId?      identifier(36)
    customData?         CustomDataType

call RequestStopTransaction down
  "Asks the station to stop a running transaction."
  request
    transactionId       identifier(36)
    customData?         CustomDataType
  response
    status              RequestStartStopStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call TriggerMessage down
  "Asks the station to send a certain message now."
  request
    evse?               EVSEType
    requestedMessage    MessageTriggerEnumType
    customTrigger?      string(50)
    customData?         CustomDataType
  response
    status              TriggerMessageStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call UnlockConnector down
  "Releases a plug that is stuck in its connector."
  request
    evseId              integer 0...
    connectorId         integer 0...
    customData?         CustomDataType
  response
    status              UnlockStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section Availability draft-06  OCPP 2.1 Part 2, block G

call ChangeAvailability down
  "Takes a connector, an EVSE or the whole station into or out of service."
  request
    evse?               EVSEType
    operationalStatus   OperationalStatusEnumType
    customData?         CustomDataType
  response
    status              ChangeAvailabilityStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call Heartbeat up
  "Shows that the station is alive, and brings it the time."
  request
    customData?         CustomDataType
  response
    currentTime         dateTime
    customData?         CustomDataType

call StatusNotification up
  "Reports the state of a connector."
  request
    timestamp           dateTime
    connectorStatus     ConnectorStatusEnumType
    evseId              integer 0...
    connectorId         integer 0...
    customData?         CustomDataType
  response
    customData?         CustomDataType

section Reservation draft-06  OCPP 2.1 Part 2, block H

call CancelReservation down
  "Withdraws a reservation."
  request
    reservationId       integer 0...
    customData?         CustomDataType
  response
    status              CancelReservationStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call ReservationStatusUpdate up
  "Reports that a reservation expired, was removed, or found no EVSE."
  request
    reservationId            integer 0...
    reservationUpdateStatus  ReservationUpdateStatusEnumType
    customData?              CustomDataType
  response
    customData?         CustomDataType

call ReserveNow down
  "Reserves an EVSE for an id token until a given time."
  request
    id                  integer 0...
    expiryDateTime      dateTime
    connectorType?      string(20)
    idToken             IdTokenType
    evseId?             integer 0...
    groupIdToken?       IdTokenType
    customData?         CustomDataType
  response
    status              ReserveNowStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section TariffAndCost draft-06  OCPP 2.1 Part 2, block I

call ChangeTransactionTariff down
  "Replaces the tariff of a running transaction."
  request
    tariff              TariffType
    transactionId       identifier(36)
    customData?         CustomDataType
  response
    status              TariffChangeStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call ClearTariffs down
  "Removes tariffs from the station."
  request
    tariffIds?          [string(60)] 1...
    evseId?             integer 0...
    customData?         CustomDataType
  response
    clearTariffsResult  [ClearTariffsResultType] 1...
    customData?         CustomDataType

call CostUpdated down
  "Tells the station what a transaction has cost so far."
  request
    totalCost           number
    transactionId       identifier(36)
    customData?         CustomDataType
  response
    customData?         CustomDataType

call GetTariffs down
  "Lists the tariffs that the station holds."
  request
    evseId              integer 0...
    customData?         CustomDataType
  response
    status              TariffGetStatusEnumType
    statusInfo?         StatusInfoType
    tariffAssignments?  [TariffAssignmentType] 1...
    customData?         CustomDataType

call SetDefaultTariff down
  "Installs the tariff that applies unless another is given."
  request
    evseId              integer 0...
    tariff              TariffType
    customData?         CustomDataType
  response
    status              TariffSetStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section MeterValues draft-06  OCPP 2.1 Part 2, block J

call MeterValues up
  "Reports sampled meter values outside of a transaction."
  request
    evseId              integer 0...
    meterValue          [MeterValueType] 1...
    customData?         CustomDataType
  response
    customData?         CustomDataType

section SmartCharging draft-06  OCPP 2.1 Part 2, block K

call ClearChargingProfile down
  "Removes the charging profiles that match."
  request
    chargingProfileId?        integer
    chargingProfileCriteria?  ClearChargingProfileType
    customData?               CustomDataType
  response
    status              ClearChargingProfileStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call ClearedChargingLimit up
  "Reports that an external charging limit is gone."
  request
    chargingLimitSource  string(20)
    evseId?              integer 0...
    customData?          CustomDataType
  response
    customData?         CustomDataType

call GetChargingProfiles down
  "Asks for a report of the installed charging profiles."
  request
    requestId           integer
    evseId?             integer 0...
    chargingProfile     ChargingProfileCriterionType
    customData?         CustomDataType
  response
    status              GetChargingProfileStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetCompositeSchedule down
  "Asks for the schedule that results from all charging profiles together."
  request
    duration            integer
    chargingRateUnit?   ChargingRateUnitEnumType
    evseId              integer 0...
    customData?         CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    schedule?           CompositeScheduleType
    customData?         CustomDataType

call NotifyChargingLimit up
  "Reports a charging limit that someone else has set."
  request
    chargingSchedule?   [ChargingScheduleType] 1...
    evseId?             integer 0...
    chargingLimit       ChargingLimitType
    customData?         CustomDataType
  response
    customData?         CustomDataType

call NotifyEVChargingNeeds up
  "Reports what the vehicle asks for (ISO 15118)."
  request
    evseId              integer 1...
    maxScheduleTuples?  integer 0...
    chargingNeeds       ChargingNeedsType
    timestamp?          dateTime
    customData?         CustomDataType
  response
    status              NotifyEVChargingNeedsStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call NotifyEVChargingSchedule up
  "Reports the schedule that the vehicle has chosen (ISO 15118)."
  request
    timeBase                     dateTime
    chargingSchedule             ChargingScheduleType
    evseId                       integer 1...
    selectedChargingScheduleId?  integer 0...
    powerToleranceAcceptance?    boolean
    customData?                  CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call NotifyPriorityCharging up
  "Reports that priority charging was switched on or off."
  request
    transactionId       identifier(36)
    activated           boolean
    customData?         CustomDataType
  response
    customData?         CustomDataType

call PullDynamicScheduleUpdate up
  "The station asks for new values of a dynamic charging profile."
  request
    chargingProfileId   integer
    customData?         CustomDataType
  response
    scheduleUpdate?     ChargingScheduleUpdateType
    status              ChargingProfileStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call ReportChargingProfiles up
  "Delivers one part of a report of charging profiles."
  request
    requestId            integer
    chargingLimitSource  string(20)
    chargingProfile      [ChargingProfileType] 1...
    tbc?                 boolean = false
    evseId               integer 0...
    customData?          CustomDataType
  response
    customData?         CustomDataType

call SetChargingProfile down
  "Installs a charging profile on an EVSE."
  request
    evseId              integer 0...
    chargingProfile     ChargingProfileType
    customData?         CustomDataType
  response
    status              ChargingProfileStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call UpdateDynamicSchedule down
  "Sets new values in a dynamic charging profile."
  request
    chargingProfileId   integer
    scheduleUpdate      ChargingScheduleUpdateType
    customData?         CustomDataType
  response
    status              ChargingProfileStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call UsePriorityCharging down
  "Switches priority charging of a transaction on or off."
  request
    transactionId       identifier(36)
    activate            boolean
    customData?         CustomDataType
  response
    status              PriorityChargingStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section FirmwareManagement draft-06  OCPP 2.1 Part 2, block L

call FirmwareStatusNotification up
  "Reports how a firmware update goes."
  request
    status              FirmwareStatusEnumType
    requestId?          integer
    statusInfo?         StatusInfoType
    customData?         CustomDataType
  response
    customData?         CustomDataType

call PublishFirmware down
  "Has a Local Controller offer firmware on its local network."
  request
    location            string(2000)
    retries?            integer 0...
    checksum            string(32)
    requestId           integer 0...
    retryInterval?      integer 0...
    customData?         CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call PublishFirmwareStatusNotification up
  "Reports how the publishing of firmware goes."
  request
    status              PublishFirmwareStatusEnumType
    location?           [string(2000)] 1...
    requestId?          integer 0...
    statusInfo?         StatusInfoType
    customData?         CustomDataType
  response
    customData?         CustomDataType

call UnpublishFirmware down
  "Has a Local Controller stop offering firmware."
  request
    checksum            string(32)
    customData?         CustomDataType
  response
    status              UnpublishFirmwareStatusEnumType
    customData?         CustomDataType

call UpdateFirmware down
  "Tells the station where and when to fetch new firmware."
  request
    retries?            integer 0...
    retryInterval?      integer
    requestId           integer
    firmware            FirmwareType
    customData?         CustomDataType
  response
    status              UpdateFirmwareStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section ISO15118CertificateManagement draft-06  OCPP 2.1 Part 2, block M

call DeleteCertificate down
  "Removes a root certificate from the station."
  request
    certificateHashData  CertificateHashDataType
    customData?          CustomDataType
  response
    status              DeleteCertificateStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call Get15118EVCertificate up
  "Passes a vehicle's request to install or update its contract certificate."
  request
    iso15118SchemaVersion              string(50)
    action                             CertificateActionEnumType
    exiRequest                         string(11000)
    maximumContractCertificateChains?  integer 0...
    prioritizedEMAIDs?                 [identifier(255)] 1...8
    customData?                        CustomDataType
  response
    status               Iso15118EVCertificateStatusEnumType
    statusInfo?          StatusInfoType
    exiResponse          string(17000)
    remainingContracts?  integer 0...
    customData?          CustomDataType

call GetCertificateChainStatus up
  "Asks whether certificates of a chain are revoked (OCSP or CRL)."
  request
    certificateStatusRequests  [CertificateStatusRequestInfoType] 1...4
    customData?                CustomDataType
  response
    certificateStatus   [CertificateStatusType] 1...4
    customData?         CustomDataType

call GetCertificateStatus up
  "Asks for the OCSP response about a certificate."
  request
    ocspRequestData     OCSPRequestDataType
    customData?         CustomDataType
  response
    status              GetCertificateStatusEnumType
    statusInfo?         StatusInfoType
    ocspResult?         string(18000)
    customData?         CustomDataType

call GetInstalledCertificateIds down
  "Lists the certificates that the station holds."
  request
    certificateType?    [GetCertificateIdUseEnumType] 1...
    customData?         CustomDataType
  response
    status                     GetInstalledCertificateStatusEnumType
    statusInfo?                StatusInfoType
    certificateHashDataChain?  [CertificateHashDataChainType] 1...
    customData?                CustomDataType

call InstallCertificate down
  "Installs a root certificate on the station."
  request
    certificateType     InstallCertificateUseEnumType
    certificate         string(10000)
    customData?         CustomDataType
  response
    status              InstallCertificateStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section Diagnostics draft-06  OCPP 2.1 Part 2, block N

call AdjustPeriodicEventStream down
  "Changes how often a periodic event stream sends."
  request
    id                  integer 0...
    params              PeriodicEventStreamParamsType
    customData?         CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call ClearVariableMonitoring down
  "Removes monitors from variables."
  request
    id                  [integer 0...] 1...
    customData?         CustomDataType
  response
    clearMonitoringResult  [ClearMonitoringResultType] 1...
    customData?            CustomDataType

call ClosePeriodicEventStream up
  "Announces the end of a periodic event stream."
  request
    id                  integer 0...
    customData?         CustomDataType
  response
    customData?         CustomDataType

call CustomerInformation down
  "Asks for, or for the deletion of, what the station knows of a customer."
  request
    customerCertificate?  CertificateHashDataType
    idToken?              IdTokenType
    requestId             integer 0...
    report                boolean
    clear                 boolean
    customerIdentifier?   string(64)
    customData?           CustomDataType
  response
    status              CustomerInformationStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetLog down
  "Asks the station to upload a diagnostics or security log."
  request
    log                 LogParametersType
    logType             LogEnumType
    requestId           integer
    retries?            integer 0...
    retryInterval?      integer
    customData?         CustomDataType
  response
    status              LogStatusEnumType
    statusInfo?         StatusInfoType
    filename?           string(255)
    customData?         CustomDataType

call GetMonitoringReport down
  "Asks for a report of the installed monitors."
  request
    componentVariable?   [ComponentVariableType] 1...
    requestId            integer
    monitoringCriteria?  [MonitoringCriterionEnumType] 1...3
    customData?          CustomDataType
  response
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetPeriodicEventStream down
  "Lists the periodic event streams that are open."
  request
    customData?         CustomDataType
  response
    constantStreamData?  [ConstantStreamDataType] 1...
    customData?          CustomDataType

call LogStatusNotification up
  "Reports how a log upload goes."
  request
    status              UploadLogStatusEnumType
    requestId?          integer
    statusInfo?         StatusInfoType
    customData?         CustomDataType
  response
    customData?         CustomDataType

call NotifyCustomerInformation up
  "Delivers one part of a report about a customer."
  request
    data                string(512)
    tbc?                boolean = false
    seqNo               integer 0...
    generatedAt         dateTime
    requestId           integer 0...
    customData?         CustomDataType
  response
    customData?         CustomDataType

call NotifyEvent up
  "Reports that monitored variables have changed or passed a limit."
  request
    generatedAt         dateTime
    tbc?                boolean = false
    seqNo               integer 0...
    eventData           [EventDataType] 1...
    customData?         CustomDataType
  response
    customData?         CustomDataType

call NotifyMonitoringReport up
  "Delivers one part of a report of monitors."
  request
    monitor?            [MonitoringDataType] 1...
    requestId           integer
    tbc?                boolean = false
    seqNo               integer 0...
    generatedAt         dateTime
    customData?         CustomDataType
  response
    customData?         CustomDataType

send NotifyPeriodicEventStream up
  "Delivers values of a periodic event stream; nobody answers."
  request
    data                [StreamDataElementType] 1...
    id                  integer 0...
    pending             integer 0...
    basetime            dateTime
    customData?         CustomDataType

call OpenPeriodicEventStream up
  "Announces a periodic event stream."
  request
    constantStreamData  ConstantStreamDataType
    customData?         CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call SetMonitoringBase down
  "Activates a set of monitors that the station came with."
  request
    monitoringBase      MonitoringBaseEnumType
    customData?         CustomDataType
  response
    status              GenericDeviceModelStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call SetMonitoringLevel down
  "Limits which severities of events the station reports."
  request
    severity            integer 0...
    customData?         CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call SetVariableMonitoring down
  "Sets monitors on variables."
  request
    setMonitoringData   [SetMonitoringDataType] 1...
    customData?         CustomDataType
  response
    setMonitoringResult  [SetMonitoringResultType] 1...
    customData?          CustomDataType

section DisplayMessage draft-06  OCPP 2.1 Part 2, block O

call ClearDisplayMessage down
  "Removes a message from the display."
  request
    id                  integer 0...
    customData?         CustomDataType
  response
    status              ClearMessageStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetDisplayMessages down
  "Asks which display messages the station holds."
  request
    id?                 [integer 0...] 1...
    requestId           integer
    priority?           MessagePriorityEnumType
    state?              MessageStateEnumType
    customData?         CustomDataType
  response
    status              GetDisplayMessagesStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call NotifyDisplayMessages up
  "Delivers one part of a report of display messages."
  request
    messageInfo?        [MessageInfoType] 1...
    requestId           integer
    tbc?                boolean = false
    customData?         CustomDataType
  response
    customData?         CustomDataType

call SetDisplayMessage down
  "Puts a message on the display."
  request
    message             MessageInfoType
    customData?         CustomDataType
  response
    status              DisplayMessageStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section DataTransfer draft-06  OCPP 2.1 Part 2, block P

call DataTransfer both
  "Carries what a vendor adds to OCPP."
  request
    messageId?          string(50)
    data?               any
    vendorId            string(255)
    customData?         CustomDataType
  response
    status              DataTransferStatusEnumType
    statusInfo?         StatusInfoType
    data?               any
    customData?         CustomDataType

section BidirectionalPowerTransfer draft-06  OCPP 2.1 Part 2, block Q

call AFRRSignal down
  "Passes on a signal of the grid's frequency restoration reserve."
  request
    timestamp           dateTime
    signal              integer
    customData?         CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call NotifyAllowedEnergyTransfer down
  "Says which ways of energy transfer a transaction may use."
  request
    transactionId          identifier(36)
    allowedEnergyTransfer  [EnergyTransferModeEnumType] 1...
    customData?            CustomDataType
  response
    status              NotifyAllowedEnergyTransferStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section DERControl draft-06  OCPP 2.1 Part 2, block R

call ClearDERControl down
  "Removes settings for distributed energy resources."
  request
    isDefault           boolean
    controlType?        DERControlEnumType
    controlId?          identifier(36)
    customData?         CustomDataType
  response
    status              DERControlStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call GetDERControl down
  "Asks for a report of the settings for distributed energy resources."
  request
    requestId           integer
    isDefault?          boolean
    controlType?        DERControlEnumType
    controlId?          identifier(36)
    customData?         CustomDataType
  response
    status              DERControlStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

call NotifyDERAlarm up
  "Reports that a grid event set off, or ended, an alarm."
  request
    controlType         DERControlEnumType
    gridEventFault?     GridEventFaultEnumType
    alarmEnded?         boolean
    timestamp           dateTime
    extraInfo?          string(200)
    customData?         CustomDataType
  response
    customData?         CustomDataType

call NotifyDERStartStop up
  "Reports that a setting for distributed energy resources took or lost effect."
  request
    controlId           identifier(36)
    started             boolean
    timestamp           dateTime
    supersededIds?      [identifier(36)] 1...24
    customData?         CustomDataType
  response
    customData?         CustomDataType

call ReportDERControl up
  "Delivers one part of a report of settings for distributed energy resources."
  request
    curve?              [DERCurveGetType] 1...24
    enterService?       [EnterServiceGetType] 1...24
    fixedPFAbsorb?      [FixedPFGetType] 1...24
    fixedPFInject?      [FixedPFGetType] 1...24
    fixedVar?           [FixedVarGetType] 1...24
    freqDroop?          [FreqDroopGetType] 1...24
    gradient?           [GradientGetType] 1...24
    limitMaxDischarge?  [LimitMaxDischargeGetType] 1...24
    requestId           integer
    tbc?                boolean
    customData?         CustomDataType
  response
    customData?         CustomDataType

call SetDERControl down
  "Installs a setting for distributed energy resources."
  request
    isDefault           boolean
    controlId           identifier(36)
    controlType         DERControlEnumType
    curve?              DERCurveType
    enterService?       EnterServiceType
    fixedPFAbsorb?      FixedPFType
    fixedPFInject?      FixedPFType
    fixedVar?           FixedVarType
    freqDroop?          FreqDroopType
    gradient?           GradientType
    limitMaxDischarge?  LimitMaxDischargeType
    customData?         CustomDataType
  response
    status              DERControlStatusEnumType
    statusInfo?         StatusInfoType
    supersededIds?      [identifier(36)] 1...24
    customData?         CustomDataType

section BatterySwapping draft-06  OCPP 2.1 Part 2, block S

call BatterySwap up
  "Reports that batteries were put in or taken out."
  request
    batteryData         [BatteryDataType] 1...
    eventType           BatterySwapEventEnumType
    idToken             IdTokenType
    requestId           integer
    customData?         CustomDataType
  response
    customData?         CustomDataType

call RequestBatterySwap down
  "Asks the station to swap batteries for an id token."
  request
    idToken             IdTokenType
    requestId           integer
    customData?         CustomDataType
  response
    status              GenericStatusEnumType
    statusInfo?         StatusInfoType
    customData?         CustomDataType

section Types draft-06  OCPP 2.1 Part 2, data types

type ACChargingParametersType
  energyAmount        number
  evMinCurrent        number
  evMaxCurrent        number
  evMaxVoltage        number
  customData?         CustomDataType

type APNType
  apn                       string(2000)
  apnUserName?              string(50)
  apnPassword?              string(64)
  simPin?                   integer
  preferredNetwork?         identifier(6)
  useOnlyPreferredNetwork?  boolean = false
  apnAuthentication         APNAuthenticationEnumType
  customData?               CustomDataType

type AbsolutePriceScheduleType
  timeAnchor                   dateTime
  priceScheduleID              integer 0...
  priceScheduleDescription?    string(160)
  currency                     string(3)
  language                     string(8)
  priceAlgorithm               string(2000)
  minimumCost?                 RationalNumberType
  maximumCost?                 RationalNumberType
  priceRuleStacks              [PriceRuleStackType] 1...1024
  taxRules?                    [TaxRuleType] 1...10
  overstayRuleList?            OverstayRuleListType
  additionalSelectedServices?  [AdditionalSelectedServicesType] 1...5
  customData?                  CustomDataType

type AdditionalInfoType
  additionalIdToken   identifier(255)
  type                string(50)
  customData?         CustomDataType

type AdditionalSelectedServicesType
  serviceFee          RationalNumberType
  serviceName         string(80)
  customData?         CustomDataType

type AddressType
  name                string(50)
  address1            string(100)
  address2?           string(100)
  city                string(100)
  postalCode?         string(20)
  country             string(50)
  customData?         CustomDataType

type AuthorizationData
  idToken             IdTokenType
  idTokenInfo?        IdTokenInfoType
  customData?         CustomDataType

type BatteryDataType
  evseId              integer 0...
  serialNumber        string(50)
  soC                 number 0...100
  soH                 number 0...100
  productionDate?     dateTime
  vendorInfo?         string(500)
  customData?         CustomDataType

type CertificateHashDataChainType
  certificateHashData        CertificateHashDataType
  certificateType            GetCertificateIdUseEnumType
  childCertificateHashData?  [CertificateHashDataType] 1...4
  customData?                CustomDataType

type CertificateHashDataType
  hashAlgorithm       HashAlgorithmEnumType
  issuerNameHash      identifier(128)
  issuerKeyHash       string(128)
  serialNumber        identifier(40)
  customData?         CustomDataType

type CertificateStatusRequestInfoType
  certificateHashData  CertificateHashDataType
  source               CertificateStatusSourceEnumType
  urls                 [string(2000)] 1...5
  customData?          CustomDataType

type CertificateStatusType
  certificateHashData  CertificateHashDataType
  source               CertificateStatusSourceEnumType
  status               CertificateStatusEnumType
  nextUpdate           dateTime
  customData?          CustomDataType

type ChargingLimitType
  chargingLimitSource  string(20)
  isLocalGeneration?   boolean
  isGridCritical?      boolean
  customData?          CustomDataType

type ChargingNeedsType
  acChargingParameters?     ACChargingParametersType
  derChargingParameters?    DERChargingParametersType
  evEnergyOffer?            EVEnergyOfferType
  requestedEnergyTransfer   EnergyTransferModeEnumType
  dcChargingParameters?     DCChargingParametersType
  v2xChargingParameters?    V2XChargingParametersType
  availableEnergyTransfer?  [EnergyTransferModeEnumType] 1...
  controlMode?              ControlModeEnumType
  mobilityNeedsMode?        MobilityNeedsModeEnumType
  departureTime?            dateTime
  customData?               CustomDataType

type ChargingPeriodType
  dimensions?         [CostDimensionType] 1...
  tariffId?           string(60)
  startPeriod         dateTime
  customData?         CustomDataType

type ChargingProfileCriterionType
  chargingProfilePurpose?  ChargingProfilePurposeEnumType
  stackLevel?              integer 0...
  chargingProfileId?       [integer] 1...
  chargingLimitSource?     [string(20)] 1...4
  customData?              CustomDataType

type ChargingProfileType
  id                            integer
  stackLevel                    integer 0...
  chargingProfilePurpose        ChargingProfilePurposeEnumType
  chargingProfileKind           ChargingProfileKindEnumType
  recurrencyKind?               RecurrencyKindEnumType
  validFrom?                    dateTime
  validTo?                      dateTime
  transactionId?                identifier(36)
  maxOfflineDuration?           integer
  chargingSchedule              [ChargingScheduleType] 1...3
  invalidAfterOfflineDuration?  boolean
  dynUpdateInterval?            integer
  dynUpdateTime?                dateTime
  priceScheduleSignature?       string(256)
  customData?                   CustomDataType

type ChargingSchedulePeriodType
  startPeriod              integer
  limit?                   number
  limit_L2?                number
  limit_L3?                number
  numberPhases?            integer 0...3
  phaseToUse?              integer 0...3
  dischargeLimit?          number ...0
  dischargeLimit_L2?       number ...0
  dischargeLimit_L3?       number ...0
  setpoint?                number
  setpoint_L2?             number
  setpoint_L3?             number
  setpointReactive?        number
  setpointReactive_L2?     number
  setpointReactive_L3?     number
  preconditioningRequest?  boolean
  evseSleep?               boolean
  v2xBaseline?             number
  operationMode?           OperationModeEnumType
  v2xFreqWattCurve?        [V2XFreqWattPointType] 1...20
  v2xSignalWattCurve?      [V2XSignalWattPointType] 1...20
  customData?              CustomDataType

type ChargingScheduleType
  id                      integer
  limitAtSoC?             LimitAtSoCType
  startSchedule?          dateTime
  duration?               integer
  chargingRateUnit        ChargingRateUnitEnumType
  minChargingRate?        number
  powerTolerance?         number
  signatureId?            integer 0...
  digestValue?            string(88)
  useLocalTime?           boolean
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...1024
  randomizedDelay?        integer 0...
  salesTariff?            SalesTariffType
  absolutePriceSchedule?  AbsolutePriceScheduleType
  priceLevelSchedule?     PriceLevelScheduleType
  customData?             CustomDataType

type ChargingScheduleUpdateType
  limit?                number
  limit_L2?             number
  limit_L3?             number
  dischargeLimit?       number ...0
  dischargeLimit_L2?    number ...0
  dischargeLimit_L3?    number ...0
  setpoint?             number
  setpoint_L2?          number
  setpoint_L3?          number
  setpointReactive?     number
  setpointReactive_L2?  number
  setpointReactive_L3?  number
  customData?           CustomDataType

type ChargingStationType
  serialNumber?       string(25)
  model               string(20)
  modem?              ModemType
  vendorName          string(50)
  firmwareVersion?    string(50)
  customData?         CustomDataType

type ClearChargingProfileType
  evseId?                  integer 0...
  chargingProfilePurpose?  ChargingProfilePurposeEnumType
  stackLevel?              integer 0...
  customData?              CustomDataType

type ClearMonitoringResultType
  status              ClearMonitoringStatusEnumType
  id                  integer 0...
  statusInfo?         StatusInfoType
  customData?         CustomDataType

type ClearTariffsResultType
  statusInfo?         StatusInfoType
  tariffId?           string(60)
  status              TariffClearStatusEnumType
  customData?         CustomDataType

type ComponentType
  evse?               EVSEType
  name                identifier(50)
  instance?           identifier(50)
  customData?         CustomDataType

type ComponentVariableType
  component           ComponentType
  variable?           VariableType
  customData?         CustomDataType

type CompositeScheduleType
  evseId                  integer 0...
  duration                integer
  scheduleStart           dateTime
  chargingRateUnit        ChargingRateUnitEnumType
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...
  customData?             CustomDataType

type ConstantStreamDataType
  id                    integer 0...
  params                PeriodicEventStreamParamsType
  variableMonitoringId  integer 0...
  customData?           CustomDataType

type ConsumptionCostType
  startValue          number
  cost                [CostType] 1...3
  customData?         CustomDataType

type CostDetailsType
  chargingPeriods?     [ChargingPeriodType] 1...
  totalCost            TotalCostType
  totalUsage           TotalUsageType
  failureToCalculate?  boolean
  failureReason?       string(500)
  customData?          CustomDataType

type CostDimensionType
  type                CostDimensionEnumType
  volume              number
  customData?         CustomDataType

type CostType
  costKind            CostKindEnumType
  amount              integer
  amountMultiplier?   integer
  customData?         CustomDataType

open type CustomDataType
  vendorId            string(255)

type DCChargingParametersType
  evMaxCurrent        number
  evMaxVoltage        number
  evMaxPower?         number
  evEnergyCapacity?   number
  energyAmount?       number
  stateOfCharge?      integer 0...100
  fullSoC?            integer 0...100
  bulkSoC?            integer 0...100
  customData?         CustomDataType

type DERChargingParametersType
  evSupportedDERControl?                   [DERControlEnumType] 1...
  evOverExcitedMaxDischargePower?          number
  evOverExcitedPowerFactor?                number
  evUnderExcitedMaxDischargePower?         number
  evUnderExcitedPowerFactor?               number
  maxApparentPower?                        number
  maxChargeApparentPower?                  number
  maxChargeApparentPower_L2?               number
  maxChargeApparentPower_L3?               number
  maxDischargeApparentPower?               number
  maxDischargeApparentPower_L2?            number
  maxDischargeApparentPower_L3?            number
  maxChargeReactivePower?                  number
  maxChargeReactivePower_L2?               number
  maxChargeReactivePower_L3?               number
  minChargeReactivePower?                  number
  minChargeReactivePower_L2?               number
  minChargeReactivePower_L3?               number
  maxDischargeReactivePower?               number
  maxDischargeReactivePower_L2?            number
  maxDischargeReactivePower_L3?            number
  minDischargeReactivePower?               number
  minDischargeReactivePower_L2?            number
  minDischargeReactivePower_L3?            number
  nominalVoltage?                          number
  nominalVoltageOffset?                    number
  maxNominalVoltage?                       number
  minNominalVoltage?                       number
  evInverterManufacturer?                  string(50)
  evInverterModel?                         string(50)
  evInverterSerialNumber?                  string(50)
  evInverterSwVersion?                     string(50)
  evInverterHwVersion?                     string(50)
  evIslandingDetectionMethod?              [IslandingDetectionEnumType] 1...
  evIslandingTripTime?                     number
  evMaximumLevel1DCInjection?              number
  evDurationLevel1DCInjection?             number
  evMaximumLevel2DCInjection?              number
  evDurationLevel2DCInjection?             number
  evReactiveSusceptance?                   number
  evSessionTotalDischargeEnergyAvailable?  number
  customData?                              CustomDataType

type DERCurveGetType
  curve               DERCurveType
  id                  identifier(36)
  curveType           DERControlEnumType
  isDefault           boolean
  isSuperseded        boolean
  customData?         CustomDataType

type DERCurvePointsType
  x                   number
  y                   number
  customData?         CustomDataType

type DERCurveType
  curveData             [DERCurvePointsType] 1...10
  hysteresis?           HysteresisType
  priority              integer 0...
  reactivePowerParams?  ReactivePowerParamsType
  voltageParams?        VoltageParamsType
  yUnit                 DERUnitEnumType
  responseTime?         number
  startTime?            dateTime
  duration?             number
  customData?           CustomDataType

type EVAbsolutePriceScheduleEntryType
  duration            integer
  evPriceRule         [EVPriceRuleType] 1...8
  customData?         CustomDataType

type EVAbsolutePriceScheduleType
  timeAnchor                      dateTime
  currency                        string(3)
  evAbsolutePriceScheduleEntries  [EVAbsolutePriceScheduleEntryType] 1...1024
  priceAlgorithm                  string(2000)
  customData?                     CustomDataType

type EVEnergyOfferType
  evAbsolutePriceSchedule?  EVAbsolutePriceScheduleType
  evPowerSchedule           EVPowerScheduleType
  customData?               CustomDataType

type EVPowerScheduleEntryType
  duration            integer
  power               number
  customData?         CustomDataType

type EVPowerScheduleType
  evPowerScheduleEntries  [EVPowerScheduleEntryType] 1...1024
  timeAnchor              dateTime
  customData?             CustomDataType

type EVPriceRuleType
  energyFee           number
  powerRangeStart     number
  customData?         CustomDataType

type EVSEType
  id                  integer 0...
  connectorId?        integer 0...
  customData?         CustomDataType

type EnterServiceGetType
  enterService        EnterServiceType
  id                  identifier(36)
  customData?         CustomDataType

type EnterServiceType
  priority            integer 0...
  highVoltage         number
  lowVoltage          number
  highFreq            number
  lowFreq             number
  delay?              number
  randomDelay?        number
  rampRate?           number
  customData?         CustomDataType

type EventDataType
  eventId                integer 0...
  timestamp              dateTime
  trigger                EventTriggerEnumType
  cause?                 integer 0...
  actualValue            string(2500)
  techCode?              string(50)
  techInfo?              string(500)
  cleared?               boolean
  transactionId?         identifier(36)
  component              ComponentType
  variableMonitoringId?  integer 0...
  eventNotificationType  EventNotificationEnumType
  variable               VariableType
  severity?              integer 0...
  customData?            CustomDataType

type FirmwareType
  location             string(2000)
  retrieveDateTime     dateTime
  installDateTime?     dateTime
  signingCertificate?  string(5500)
  signature?           string(800)
  customData?          CustomDataType

type FixedPFGetType
  fixedPF             FixedPFType
  id                  identifier(36)
  isDefault           boolean
  isSuperseded        boolean
  customData?         CustomDataType

type FixedPFType
  priority            integer 0...
  displacement        number
  excitation          boolean
  startTime?          dateTime
  duration?           number
  customData?         CustomDataType

type FixedVarGetType
  fixedVar            FixedVarType
  id                  identifier(36)
  isDefault           boolean
  isSuperseded        boolean
  customData?         CustomDataType

type FixedVarType
  priority            integer 0...
  setpoint            number
  unit                DERUnitEnumType
  startTime?          dateTime
  duration?           number
  customData?         CustomDataType

type FreqDroopGetType
  freqDroop           FreqDroopType
  id                  identifier(36)
  isDefault           boolean
  isSuperseded        boolean
  customData?         CustomDataType

type FreqDroopType
  priority            integer 0...
  overFreq            number
  underFreq           number
  overDroop           number
  underDroop          number
  responseTime        number
  startTime?          dateTime
  duration?           number
  customData?         CustomDataType

type GetVariableDataType
  attributeType?      AttributeEnumType
  component           ComponentType
  variable            VariableType
  customData?         CustomDataType

type GetVariableResultType
  attributeStatus       GetVariableStatusEnumType
  attributeStatusInfo?  StatusInfoType
  attributeType?        AttributeEnumType
  attributeValue?       string(2500)
  component             ComponentType
  variable              VariableType
  customData?           CustomDataType

type GradientGetType
  gradient            GradientType
  id                  identifier(36)
  customData?         CustomDataType

type GradientType
  priority            integer 0...
  gradient            number
  softGradient        number
  customData?         CustomDataType

type HysteresisType
  hysteresisHigh?      number
  hysteresisLow?       number
  hysteresisDelay?     number
  hysteresisGradient?  number
  customData?          CustomDataType

type IdTokenInfoType
  status                AuthorizationStatusEnumType
  cacheExpiryDateTime?  dateTime
  chargingPriority?     integer
  groupIdToken?         IdTokenType
  language1?            string(8)
  language2?            string(8)
  evseId?               [integer 0...] 1...
  personalMessage?      MessageContentType
  customData?           CustomDataType

type IdTokenType
  additionalInfo?     [AdditionalInfoType] 1...
  idToken             identifier(255)
  type                string(20)
  customData?         CustomDataType

type LimitAtSoCType
  soc                 integer 0...100
  limit               number
  customData?         CustomDataType

type LimitMaxDischargeGetType
  id                  identifier(36)
  isDefault           boolean
  isSuperseded        boolean
  limitMaxDischarge   LimitMaxDischargeType
  customData?         CustomDataType

type LimitMaxDischargeType
  priority                  integer 0...
  pctMaxDischargePower?     number
  powerMonitoringMustTrip?  DERCurveType
  startTime?                dateTime
  duration?                 number
  customData?               CustomDataType

type LogParametersType
  remoteLocation      string(2000)
  oldestTimestamp?    dateTime
  latestTimestamp?    dateTime
  customData?         CustomDataType

type MessageContentType
  format              MessageFormatEnumType
  language?           string(8)
  content             string(1024)
  customData?         CustomDataType

type MessageInfoType
  display?            ComponentType
  id                  integer 0...
  priority            MessagePriorityEnumType
  state?              MessageStateEnumType
  startDateTime?      dateTime
  endDateTime?        dateTime
  transactionId?      identifier(36)
  message             MessageContentType
  messageExtra?       [MessageContentType] 1...4
  customData?         CustomDataType

type MeterValueType
  sampledValue        [SampledValueType] 1...
  timestamp           dateTime
  customData?         CustomDataType

type ModemType
  iccid?              identifier(20)
  imsi?               identifier(20)
  customData?         CustomDataType

type MonitoringDataType
  component           ComponentType
  variable            VariableType
  variableMonitoring  [VariableMonitoringType] 1...
  customData?         CustomDataType

type NetworkConnectionProfileType
  apn?                APNType
  ocppVersion?        OCPPVersionEnumType
  ocppInterface       OCPPInterfaceEnumType
  ocppTransport       OCPPTransportEnumType
  messageTimeout      integer
  ocppCsmsUrl         string(2000)
  securityProfile     integer 0...
  identity?           string(48)
  basicAuthPassword?  string(64)
  vpn?                VPNType
  customData?         CustomDataType

type OCSPRequestDataType
  hashAlgorithm       HashAlgorithmEnumType
  issuerNameHash      identifier(128)
  issuerKeyHash       string(128)
  serialNumber        identifier(40)
  responderURL        string(2000)
  customData?         CustomDataType

type OverstayRuleListType
  overstayPowerThreshold?  RationalNumberType
  overstayRule             [OverstayRuleType] 1...5
  overstayTimeThreshold?   integer
  customData?              CustomDataType

type OverstayRuleType
  overstayFee               RationalNumberType
  overstayRuleDescription?  string(32)
  startTime                 integer
  overstayFeePeriod         integer
  customData?               CustomDataType

type PeriodicEventStreamParamsType
  interval?           integer 0...
  values?             integer 0...
  customData?         CustomDataType

type PriceLevelScheduleEntryType
  duration            integer
  priceLevel          integer 0...
  customData?         CustomDataType

type PriceLevelScheduleType
  priceLevelScheduleEntries  [PriceLevelScheduleEntryType] 1...100
  timeAnchor                 dateTime
  priceScheduleId            integer 0...
  priceScheduleDescription?  string(32)
  numberOfPriceLevels        integer 0...
  customData?                CustomDataType

type PriceRuleStackType
  duration            integer
  priceRule           [PriceRuleType] 1...8
  customData?         CustomDataType

type PriceRuleType
  parkingFeePeriod?               integer
  carbonDioxideEmission?          integer 0...
  renewableGenerationPercentage?  integer 0...100
  energyFee                       RationalNumberType
  parkingFee?                     RationalNumberType
  powerRangeStart                 RationalNumberType
  customData?                     CustomDataType

type PriceType
  exclTax?            number
  inclTax?            number
  taxRates?           [TaxRateType] 1...5
  customData?         CustomDataType

type RationalNumberType
  exponent            integer
  value               integer
  customData?         CustomDataType

type ReactivePowerParamsType
  vRef?                        number
  autonomousVRefEnable?        boolean
  autonomousVRefTimeConstant?  number
  customData?                  CustomDataType

type RelativeTimeIntervalType
  start               integer
  duration?           integer
  customData?         CustomDataType

type ReportDataType
  component                 ComponentType
  variable                  VariableType
  variableAttribute         [VariableAttributeType] 1...4
  variableCharacteristics?  VariableCharacteristicsType
  customData?               CustomDataType

type SalesTariffEntryType
  relativeTimeInterval  RelativeTimeIntervalType
  ePriceLevel?          integer 0...
  consumptionCost?      [ConsumptionCostType] 1...3
  customData?           CustomDataType

type SalesTariffType
  id                       integer 0...
  salesTariffDescription?  string(32)
  numEPriceLevels?         integer 0...
  salesTariffEntry         [SalesTariffEntryType] 1...1024
  customData?              CustomDataType

type SampledValueType
  value               number
  measurand?          MeasurandEnumType
  context?            ReadingContextEnumType
  phase?              PhaseEnumType
  location?           LocationEnumType
  signedMeterValue?   SignedMeterValueType
  unitOfMeasure?      UnitOfMeasureType
  customData?         CustomDataType

type SetMonitoringDataType
  id?                   integer 0...
  periodicEventStream?  PeriodicEventStreamParamsType
  transaction?          boolean = false
  value                 number
  type                  MonitorEnumType
  severity              integer 0...
  component             ComponentType
  variable              VariableType
  customData?           CustomDataType

type SetMonitoringResultType
  id?                 integer 0...
  statusInfo?         StatusInfoType
  status              SetMonitoringStatusEnumType
  type                MonitorEnumType
  component           ComponentType
  variable            VariableType
  severity            integer 0...
  customData?         CustomDataType

type SetVariableDataType
  attributeType?      AttributeEnumType
  attributeValue      string(2500)
  component           ComponentType
  variable            VariableType
  customData?         CustomDataType

type SetVariableResultType
  attributeType?        AttributeEnumType
  attributeStatus       SetVariableStatusEnumType
  attributeStatusInfo?  StatusInfoType
  component             ComponentType
  variable              VariableType
  customData?           CustomDataType

type SignedMeterValueType
  signedMeterData     string(32768)
  signingMethod?      string(50)
  encodingMethod      string(50)
  publicKey?          string(2500)
  customData?         CustomDataType

type StatusInfoType
  reasonCode          string(20)
  additionalInfo?     string(1024)
  customData?         CustomDataType

type StreamDataElementType
  t                   number
  v                   string(2500)
  customData?         CustomDataType

type TariffAssignmentType
  tariffId            string(60)
  tariffKind          TariffKindEnumType
  validFrom?          dateTime
  evseIds?            [integer 0...] 1...
  idTokens?           [identifier(255)] 1...
  customData?         CustomDataType

type TariffConditionsFixedType
  startTimeOfDay?      string
  endTimeOfDay?        string
  dayOfWeek?           [DayOfWeekEnumType] 1...7
  validFromDate?       string
  validToDate?         string
  evseKind?            EvseKindEnumType
  paymentBrand?        string(20)
  paymentRecognition?  string(20)
  customData?          CustomDataType

type TariffConditionsType
  startTimeOfDay?     string
  endTimeOfDay?       string
  dayOfWeek?          [DayOfWeekEnumType] 1...7
  validFromDate?      string
  validToDate?        string
  evseKind?           EvseKindEnumType
  minEnergy?          number
  maxEnergy?          number
  minCurrent?         number
  maxCurrent?         number
  minPower?           number
  maxPower?           number
  minTime?            integer
  maxTime?            integer
  minChargingTime?    integer
  maxChargingTime?    integer
  minIdleTime?        integer
  maxIdleTime?        integer
  customData?         CustomDataType

type TariffEnergyPriceType
  priceKwh            number
  conditions?         TariffConditionsType
  customData?         CustomDataType

type TariffEnergyType
  prices              [TariffEnergyPriceType] 1...
  taxRates?           [TaxRateType] 1...5
  customData?         CustomDataType

type TariffFixedPriceType
  conditions?         TariffConditionsFixedType
  priceFixed          number
  customData?         CustomDataType

type TariffFixedType
  prices              [TariffFixedPriceType] 1...
  taxRates?           [TaxRateType] 1...5
  customData?         CustomDataType

type TariffTimePriceType
  priceMinute         number
  conditions?         TariffConditionsType
  customData?         CustomDataType

type TariffTimeType
  prices              [TariffTimePriceType] 1...
  taxRates?           [TaxRateType] 1...5
  customData?         CustomDataType

type TariffType
  tariffId            string(60)
  description?        [MessageContentType] 1...10
  currency            string(3)
  energy?             TariffEnergyType
  validFrom?          dateTime
  chargingTime?       TariffTimeType
  idleTime?           TariffTimeType
  fixedFee?           TariffFixedType
  reservationTime?    TariffTimeType
  reservationFixed?   TariffFixedType
  minCost?            PriceType
  maxCost?            PriceType
  customData?         CustomDataType

type TaxRateType
  type                string(20)
  tax                 number
  stack?              integer 0...
  customData?         CustomDataType

type TaxRuleType
  taxRuleID                    integer 0...
  taxRuleName?                 string(100)
  taxIncludedInPrice?          boolean
  appliesToEnergyFee           boolean
  appliesToParkingFee          boolean
  appliesToOverstayFee         boolean
  appliesToMinimumMaximumCost  boolean
  taxRate                      RationalNumberType
  customData?                  CustomDataType

type TotalCostType
  currency            string(3)
  typeOfCost          TariffCostEnumType
  fixed?              PriceType
  energy?             PriceType
  chargingTime?       PriceType
  idleTime?           PriceType
  reservationTime?    PriceType
  reservationFixed?   PriceType
  total               TotalPriceType
  customData?         CustomDataType

type TotalPriceType
  exclTax?            number
  inclTax?            number
  customData?         CustomDataType

type TotalUsageType
  energy              number
  chargingTime        integer
  idleTime            integer
  reservationTime?    integer
  customData?         CustomDataType

type TransactionLimitType
  maxCost?            number
  maxEnergy?          number
  maxTime?            integer
  maxSoC?             integer 0...100
  customData?         CustomDataType

type TransactionType
  transactionId       identifier(36)
  chargingState?      ChargingStateEnumType
  timeSpentCharging?  integer
  stoppedReason?      ReasonEnumType
  remoteStartId?      integer
  operationMode?      OperationModeEnumType
  tariffId?           string(60)
  transactionLimit?   TransactionLimitType
  customData?         CustomDataType

type UnitOfMeasureType
  unit?               string(20) = Wh
  multiplier?         integer = 0
  customData?         CustomDataType

type V2XChargingParametersType
  minChargePower?         number
  minChargePower_L2?      number
  minChargePower_L3?      number
  maxChargePower?         number
  maxChargePower_L2?      number
  maxChargePower_L3?      number
  minDischargePower?      number
  minDischargePower_L2?   number
  minDischargePower_L3?   number
  maxDischargePower?      number
  maxDischargePower_L2?   number
  maxDischargePower_L3?   number
  minChargeCurrent?       number
  maxChargeCurrent?       number
  minDischargeCurrent?    number
  maxDischargeCurrent?    number
  minVoltage?             number
  maxVoltage?             number
  evTargetEnergyRequest?  number
  evMinEnergyRequest?     number
  evMaxEnergyRequest?     number
  evMinV2XEnergyRequest?  number
  evMaxV2XEnergyRequest?  number
  targetSoC?              integer 0...100
  customData?             CustomDataType

type V2XFreqWattPointType
  frequency           number
  power               number
  customData?         CustomDataType

type V2XSignalWattPointType
  signal              integer
  power               number
  customData?         CustomDataType

type VPNType
  server              string(2000)
  user                string(50)
  group?              string(50)
  password            string(64)
  key                 string(255)
  type                VPNEnumType
  customData?         CustomDataType

type VariableAttributeType
  type?               AttributeEnumType
  value?              string(2500)
  mutability?         MutabilityEnumType
  persistent?         boolean = false
  constant?           boolean = false
  customData?         CustomDataType

type VariableCharacteristicsType
  unit?               string(16)
  dataType            DataEnumType
  minLimit?           number
  maxLimit?           number
  maxElements?        integer 1...
  valuesList?         string(1000)
  supportsMonitoring  boolean
  customData?         CustomDataType

type VariableMonitoringType
  id                     integer 0...
  transaction            boolean
  value                  number
  type                   MonitorEnumType
  severity               integer 0...
  eventNotificationType  EventNotificationEnumType
  customData?            CustomDataType

type VariableType
  name                identifier(50)
  instance?           identifier(50)
  customData?         CustomDataType

type VoltageParamsType
  hv10MinMeanValue?      number
  hv10MinMeanTripDelay?  number
  powerDuringCessation?  PowerDuringCessationEnumType
  customData?            CustomDataType

enum APNAuthenticationEnumType
  PAP CHAP NONE AUTO

enum AttributeEnumType = Actual
  Actual Target MinSet MaxSet

enum AuthorizationStatusEnumType
  Accepted Blocked ConcurrentTx Expired Invalid NoCredit NotAllowedTypeEVSE NotAtThisLocation
  NotAtThisTime Unknown

enum AuthorizeCertificateStatusEnumType
  Accepted SignatureError CertificateExpired CertificateRevoked NoCertificateAvailable
  CertChainError ContractCancelled

enum BatterySwapEventEnumType
  BatteryIn BatteryOut BatteryOutTimeout

enum BootReasonEnumType
  ApplicationReset FirmwareUpdate LocalReset PowerUp RemoteReset ScheduledReset Triggered Unknown
  Watchdog

enum CancelReservationStatusEnumType
  Accepted Rejected

enum CertificateActionEnumType
  Install Update

enum CertificateSignedStatusEnumType
  Accepted Rejected

enum CertificateSigningUseEnumType
  ChargingStationCertificate V2GCertificate V2G20Certificate

enum CertificateStatusEnumType
  Good Revoked Unknown Failed

enum CertificateStatusSourceEnumType
  CRL OCSP

enum ChangeAvailabilityStatusEnumType
  Accepted Rejected Scheduled

enum ChargingProfileKindEnumType
  Absolute Recurring Relative Dynamic

enum ChargingProfilePurposeEnumType
  ChargingStationExternalConstraints ChargingStationMaxProfile TxDefaultProfile TxProfile
  PriorityCharging LocalGeneration

enum ChargingProfileStatusEnumType
  Accepted Rejected

enum ChargingRateUnitEnumType
  W A

enum ChargingStateEnumType
  EVConnected Charging SuspendedEV SuspendedEVSE Idle

enum ClearCacheStatusEnumType
  Accepted Rejected

enum ClearChargingProfileStatusEnumType
  Accepted Unknown

enum ClearMessageStatusEnumType
  Accepted Unknown Rejected

enum ClearMonitoringStatusEnumType
  Accepted Rejected NotFound

enum ComponentCriterionEnumType
  Active Available Enabled Problem

enum ConnectorStatusEnumType
  Available Occupied Reserved Unavailable Faulted

enum ControlModeEnumType
  ScheduledControl DynamicControl

enum CostDimensionEnumType
  Energy MaxCurrent MinCurrent MaxPower MinPower IdleTIme ChargingTime

enum CostKindEnumType
  CarbonDioxideEmission RelativePricePercentage RenewableGenerationPercentage

enum CustomerInformationStatusEnumType
  Accepted Rejected Invalid

enum DERControlEnumType
  EnterService FreqDroop FreqWatt FixedPFAbsorb FixedPFInject FixedVar Gradients HFMustTrip
  HFMayTrip HVMustTrip HVMomCess HVMayTrip LimitMaxDischarge LFMustTrip LVMustTrip LVMomCess
  LVMayTrip PowerMonitoringMustTrip VoltVar VoltWatt WattPF WattVar

enum DERControlStatusEnumType
  Accepted Rejected NotSupported NotFound

enum DERUnitEnumType
  Not_Applicable PctMaxW PctMaxVar PctWAvail PctVarAvail PctEffectiveV

enum DataEnumType
  string decimal integer dateTime boolean OptionList SequenceList MemberList

enum DataTransferStatusEnumType
  Accepted Rejected UnknownMessageId UnknownVendorId

enum DayOfWeekEnumType
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday

enum DeleteCertificateStatusEnumType
  Accepted Failed NotFound

enum DisplayMessageStatusEnumType
  Accepted NotSupportedMessageFormat Rejected NotSupportedPriority NotSupportedState
  UnknownTransaction LanguageNotSupported

enum EnergyTransferModeEnumType
  AC_single_phase AC_two_phase AC_three_phase DC AC_BPT AC_BPT_DER AC_DER DC_BPT DC_ACDP DC_ACDP_BPT
  WPT

enum EventNotificationEnumType
  HardWiredNotification HardWiredMonitor PreconfiguredMonitor CustomMonitor

enum EventTriggerEnumType
  Alerting Delta Periodic

enum EvseKindEnumType
  AC DC

enum FirmwareStatusEnumType
  Downloaded DownloadFailed Downloading DownloadScheduled DownloadPaused Idle InstallationFailed
  Installing Installed InstallRebooting InstallScheduled InstallVerificationFailed InvalidSignature
  SignatureVerified

enum GenericDeviceModelStatusEnumType
  Accepted Rejected NotSupported EmptyResultSet

enum GenericStatusEnumType
  Accepted Rejected

enum GetCertificateIdUseEnumType
  V2GRootCertificate MORootCertificate CSMSRootCertificate V2GCertificateChain
  ManufacturerRootCertificate OEMRootCertificate

enum GetCertificateStatusEnumType
  Accepted Failed

enum GetChargingProfileStatusEnumType
  Accepted NoProfiles

enum GetDisplayMessagesStatusEnumType
  Accepted Unknown

enum GetInstalledCertificateStatusEnumType
  Accepted NotFound

enum GetVariableStatusEnumType
  Accepted Rejected UnknownComponent UnknownVariable NotSupportedAttributeType

enum GridEventFaultEnumType
  CurrentImbalance LocalEmergency LowInputPower OverCurrent OverFrequency OverVoltage PhaseRotation
  RemoteEmergency UnderFrequency UnderVoltage VoltageImbalance

enum HashAlgorithmEnumType
  SHA256 SHA384 SHA512

enum InstallCertificateStatusEnumType
  Accepted Rejected Failed

enum InstallCertificateUseEnumType
  V2GRootCertificate MORootCertificate ManufacturerRootCertificate CSMSRootCertificate
  OEMRootCertificate

enum IslandingDetectionEnumType
  NoAntiIslandingSupport RoCoF UVP_OVP UFP_OFP VoltageVectorShift ZeroCrossingDetection OtherPassive
  ImpedanceMeasurement ImpedanceAtFrequency SlipModeFrequencyShift SandiaFrequencyShift
  SandiaVoltageShift FrequencyJump RCLQFactor OtherActive

enum Iso15118EVCertificateStatusEnumType
  Accepted Failed

enum LocationEnumType = Outlet
  Body Cable EV Inlet Outlet Upstream

enum LogEnumType
  DiagnosticsLog SecurityLog DataCollectorLog

enum LogStatusEnumType
  Accepted Rejected AcceptedCanceled

enum MeasurandEnumType = Energy.Active.Import.Register
  Current.Export Current.Export.Offered Current.Export.Minimum Current.Import Current.Import.Offered
  Current.Import.Minimum Current.Offered Display.PresentSOC Display.MinimumSOC Display.TargetSOC
  Display.MaximumSOC Display.RemainingTimeToMinimumSOC Display.RemainingTimeToTargetSOC
  Display.RemainingTimeToMaximumSOC Display.ChargingComplete Display.BatteryEnergyCapacity
  Display.InletHot Energy.Active.Export.Interval Energy.Active.Export.Register
  Energy.Active.Import.Interval Energy.Active.Import.Register Energy.Active.Import.CableLoss
  Energy.Active.Import.LocalGeneration.Register Energy.Active.Net Energy.Active.Setpoint.Interval
  Energy.Apparent.Export Energy.Apparent.Import Energy.Apparent.Net Energy.Reactive.Export.Interval
  Energy.Reactive.Export.Register Energy.Reactive.Import.Interval Energy.Reactive.Import.Register
  Energy.Reactive.Net EnergyRequest.Target EnergyRequest.Minimum EnergyRequest.Maximum
  EnergyRequest.Minimum.V2X EnergyRequest.Maximum.V2X EnergyRequest.Bulk Frequency
  Power.Active.Export Power.Active.Import Power.Active.Setpoint Power.Active.Residual
  Power.Export.Minimum Power.Export.Offered Power.Factor Power.Import.Offered Power.Import.Minimum
  Power.Offered Power.Reactive.Export Power.Reactive.Import SoC Voltage Voltage.Minimum
  Voltage.Maximum

enum MessageFormatEnumType
  ASCII HTML URI UTF8 QRCODE

enum MessagePriorityEnumType
  AlwaysFront InFront NormalCycle

enum MessageStateEnumType
  Charging Faulted Idle Unavailable Suspended Discharging

enum MessageTriggerEnumType
  BootNotification LogStatusNotification FirmwareStatusNotification Heartbeat MeterValues
  SignChargingStationCertificate SignV2GCertificate SignV2G20Certificate StatusNotification
  TransactionEvent SignCombinedCertificate PublishFirmwareStatusNotification CustomTrigger

enum MobilityNeedsModeEnumType
  EVCC EVCC_SECC

enum MonitorEnumType
  UpperThreshold LowerThreshold Delta Periodic PeriodicClockAligned TargetDelta TargetDeltaRelative

enum MonitoringBaseEnumType
  All FactoryDefault HardWiredOnly

enum MonitoringCriterionEnumType
  ThresholdMonitoring DeltaMonitoring PeriodicMonitoring

enum MutabilityEnumType = ReadWrite
  ReadOnly WriteOnly ReadWrite

enum NotifyAllowedEnergyTransferStatusEnumType
  Accepted Rejected

enum NotifyEVChargingNeedsStatusEnumType
  Accepted Rejected Processing NoChargingProfile

enum OCPPInterfaceEnumType
  Wired0 Wired1 Wired2 Wired3 Wireless0 Wireless1 Wireless2 Wireless3 Any

enum OCPPTransportEnumType
  SOAP JSON

enum OCPPVersionEnumType
  OCPP12 OCPP15 OCPP16 OCPP20 OCPP201 OCPP21

enum OperationModeEnumType
  Idle ChargingOnly CentralSetpoint ExternalSetpoint ExternalLimits CentralFrequency LocalFrequency
  LocalLoadBalancing

enum OperationalStatusEnumType
  Inoperative Operative

enum PaymentStatusEnumType
  Settled Canceled Rejected Failed

enum PhaseEnumType
  L1 L2 L3 N L1-N L2-N L3-N L1-L2 L2-L3 L3-L1

enum PowerDuringCessationEnumType
  Active Reactive

enum PreconditioningStatusEnumType
  Unknown Ready NotReady Preconditioning

enum PriorityChargingStatusEnumType
  Accepted Rejected NoProfile

enum PublishFirmwareStatusEnumType
  Idle DownloadScheduled Downloading Downloaded Published DownloadFailed DownloadPaused
  InvalidChecksum ChecksumVerified PublishFailed

enum ReadingContextEnumType = Sample.Periodic
  Interruption.Begin Interruption.End Other Sample.Clock Sample.Periodic Transaction.Begin
  Transaction.End Trigger

enum ReasonEnumType
  DeAuthorized EmergencyStop EnergyLimitReached EVDisconnected GroundFault ImmediateReset MasterPass
  Local LocalOutOfCredit Other OvercurrentFault PowerLoss PowerQuality Reboot Remote SOCLimitReached
  StoppedByEV TimeLimitReached Timeout ReqEnergyTransferRejected

enum RecurrencyKindEnumType
  Daily Weekly

enum RegistrationStatusEnumType
  Accepted Pending Rejected

enum ReportBaseEnumType
  ConfigurationInventory FullInventory SummaryInventory

enum RequestStartStopStatusEnumType
  Accepted Rejected

enum ReservationUpdateStatusEnumType
  Expired Removed NoTransaction

enum ReserveNowStatusEnumType
  Accepted Faulted Occupied Rejected Unavailable

enum ResetEnumType
  Immediate OnIdle ImmediateAndResume

enum ResetStatusEnumType
  Accepted Rejected Scheduled

enum SendLocalListStatusEnumType
  Accepted Failed VersionMismatch

enum SetMonitoringStatusEnumType
  Accepted UnknownComponent UnknownVariable UnsupportedMonitorType Rejected Duplicate

enum SetNetworkProfileStatusEnumType
  Accepted Rejected Failed

enum SetVariableStatusEnumType
  Accepted Rejected UnknownComponent UnknownVariable NotSupportedAttributeType RebootRequired

enum TariffChangeStatusEnumType
  Accepted Rejected TooManyElements ConditionNotSupported TxNotFound NoCurrencyChange

enum TariffClearStatusEnumType
  Accepted Rejected NoTariff

enum TariffCostEnumType
  NormalCost MinCost MaxCost

enum TariffGetStatusEnumType
  Accepted Rejected NoTariff

enum TariffKindEnumType
  DefaultTariff DriverTariff

enum TariffSetStatusEnumType
  Accepted Rejected TooManyElements ConditionNotSupported DuplicateTariffId

enum TransactionEventEnumType
  Ended Started Updated

enum TriggerMessageStatusEnumType
  Accepted Rejected NotImplemented

enum TriggerReasonEnumType
  AbnormalCondition Authorized CablePluggedIn ChargingRateChanged ChargingStateChanged
  CostLimitReached Deauthorized EnergyLimitReached EVCommunicationLost EVConnectTimeout EVDeparted
  EVDetected LimitSet MeterValueClock MeterValuePeriodic OperationModeChanged RemoteStart RemoteStop
  ResetCommand RunningCost SignedDataReceived SoCLimitReached StopAuthorized TariffChanged
  TariffNotAccepted TimeLimitReached Trigger TxResumed UnlockCommand

enum UnlockStatusEnumType
  Unlocked UnlockFailed OngoingAuthorizedTransaction UnknownConnector

enum UnpublishFirmwareStatusEnumType
  DownloadOngoing NoFirmware Unpublished

enum UpdateEnumType
  Differential Full

enum UpdateFirmwareStatusEnumType
  Accepted Rejected AcceptedCanceled InvalidCertificate RevokedCertificate

enum UploadLogStatusEnumType
  BadMessage Idle NotSupportedOperation PermissionDenied Uploaded UploadFailure Uploading
  AcceptedCanceled

enum VPNEnumType
  IKEv2 IPSec L2TP PPTP
"""#
}
