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
# What stands in quotation marks tells what a message is for, or what a property says.

version 1.6

section Core draft-04  OCPP 1.6 edition 2

call Authorize up  §6.1
  "The station asks whether an id tag may start or stop charging."
  request
    idTag               string(20)  "The identifier that was presented."
  response
    idTagInfo           IdTagInfo  "Whether it may charge."

call BootNotification up  §6.3
  "The station introduces itself after a start and asks to be let in."
  request
    chargePointVendor         string(20)  "Who made the charge point."
    chargePointModel          string(20)  "The charge point's model."
    chargePointSerialNumber?  string(25)  "The charge point's serial number."
    chargeBoxSerialNumber?    string(25)  "Serial number of the box inside; deprecated."
    firmwareVersion?          string(50)  "Which firmware the station runs."
    iccid?                    string(20)  "Serial number of the SIM card."
    imsi?                     string(20)  "Subscriber number of the SIM card."
    meterType?                string(25)  "Type of the main meter."
    meterSerialNumber?        string(25)  "Serial number of the main meter."
  response
    status              RegistrationStatus  "Whether the charge point is let in."
    currentTime         dateTime            "The central system's time."
    interval            integer             "Seconds between heartbeats when accepted, otherwise until the next BootNotification; 0 leaves it to the charge point."

call ChangeAvailability down  §6.7
  "Takes a connector, or the whole station, into or out of service."
  request
    connectorId         integer           "Which connector; 0 stands for the whole charge point."
    type                AvailabilityType  "Into service or out of it."
  response
    status              AvailabilityStatus  "Whether it was done, or will be when the transaction ends."

call ChangeConfiguration down  §6.9
  "Sets one configuration key of the station."
  request
    key                 string(50)   "Which setting."
    value               string(500)  "The new value, as text."
  response
    status              ConfigurationStatus  "Whether it was set."

call ClearCache down  §6.11
  "Empties the station's authorization cache."
  request
  response
    status              ClearCacheStatus  "Whether it was emptied."

call DataTransfer both  §6.15
  "Carries what a vendor adds to OCPP."
  request
    vendorId            string(255)  "Whose message it is."
    messageId?          string(50)   "Which of the vendor's messages it is."
    data?               string       "What it says, in a form of the vendor's."
  response
    status              DataTransferStatus  "Whether it was understood."
    data?               string              "What is answered, in a form of the vendor's."

call GetConfiguration down  §6.23
  "Reads configuration keys, all of them when none is named."
  request
    key?                [string(50)]  "Which settings; all when there are none."
  response
    configurationKey?   [KeyValue]    "The settings."
    unknownKey?         [string(50)]  "Settings that were asked for and are not known."

call Heartbeat up  §6.29
  "Shows that the station is alive, and brings it the time."
  request
  response
    currentTime         dateTime  "The central system's time."

call MeterValues up  §6.31
  "Reports sampled meter values outside of StopTransaction."
  request
    connectorId         integer            "Which connector; 0 stands for the main meter."
    transactionId?      integer            "Which transaction."
    meterValue          [MeterValue] 1...  "What was measured, in order of time."  ! published [MeterValue]: the text says 1..* (§6.31)
  response

call RemoteStartTransaction down  §6.33
  "Asks the station to start a transaction for an id tag."
  request
    connectorId?        integer          "Which connector; the charge point chooses when it is missing."
    idTag               string(20)       "Who starts the transaction."
    chargingProfile?    ChargingProfile  "Limits for this transaction."
  response
    status              RemoteStartStopStatus  "Whether the charge point will try."

call RemoteStopTransaction down  §6.35
  "Asks the station to stop a running transaction."
  request
    transactionId       integer  "Which transaction."
  response
    status              RemoteStartStopStatus  "Whether the charge point will stop it."

call Reset down  §6.39
  "Restarts the station, softly or hard."
  request
    type                ResetType  "At once, or after transactions were stopped properly."
  response
    status              ResetStatus  "Whether it will restart."

call StartTransaction up  §6.45
  "Reports that a transaction has started; the answer gives it its number."
  request
    connectorId         integer     "Which connector."
    idTag               string(20)  "Who started it."
    meterStart          integer     "Reading of the meter at the start, in Wh."
    reservationId?      integer     "The reservation that ends with it."
    timestamp           dateTime    "When it started."
  response
    idTagInfo           IdTagInfo  "Whether the identifier may charge."
    transactionId       integer    "The number that the central system gives it."

call StatusNotification up  §6.47
  "Reports the state, or an error, of a connector or of the station (connector 0)."
  request
    connectorId         integer               "Which connector; 0 stands for the charge point itself."
    errorCode           ChargePointErrorCode  "What is wrong, if anything."
    info?               string(50)            "More about the error, for people."
    status              ChargePointStatus     "In what state the connector is."
    timestamp?          dateTime              "Since when."
    vendorId?           string(255)           "Whose error code it is."
    vendorErrorCode?    string(50)            "The vendor's own code for the error."
  response

call StopTransaction up  §6.49
  "Reports that a transaction has ended, with its final meter value."
  request
    idTag?              string(20)         "Who stopped it."
    meterStop           integer            "Reading of the meter at the end, in Wh."
    timestamp           dateTime           "When it stopped."
    transactionId       integer            "Which transaction."
    reason?             Reason             "Why it stopped; `Local` when it is missing."
    transactionData?    [TransactionData]  "What was measured in it."
  response
    idTagInfo?          IdTagInfo  "What is to be known of the identifier."

call UnlockConnector down  §6.53
  "Releases a plug that is stuck in its connector."
  request
    connectorId         integer  "Which connector."
  response
    status              UnlockStatus  "Whether it was unlocked."

section FirmwareManagement draft-04  OCPP 1.6 edition 2

call DiagnosticsStatusNotification up  §6.17
  "Reports how an upload of diagnostics goes."
  request
    status              DiagnosticsStatus  "How far the upload of diagnostics is."
  response

call FirmwareStatusNotification up  §6.19
  "Reports how a firmware update goes."
  request
    status              FirmwareStatus  "How far the update is."
  response

call GetDiagnostics down  §6.25
  "Asks the station to upload diagnostics to a location."
  request
    location            uri       "Where the file goes."
    retries?            integer   "How often the station tries again after a failure."
    retryInterval?      integer   "Seconds between two tries."
    startTime?          dateTime  "The oldest entry that is wanted."
    stopTime?           dateTime  "The latest entry that is wanted."
  response
    fileName?           string(255)  "Name of the file; missing when there is nothing to upload."

call UpdateFirmware down  §6.55
  "Tells the station where and when to fetch new firmware."
  request
    location            uri       "Where the firmware is."
    retries?            integer   "How often the station tries again after a failure."
    retrieveDate        dateTime  "From when on it may be fetched."
    retryInterval?      integer   "Seconds between two tries."
  response

section LocalAuthListManagement draft-04  OCPP 1.6 edition 2

call GetLocalListVersion down  §6.27
  "Asks which version of the local authorization list the station holds."
  request
  response
    listVersion         integer  "Version of the list; 0 when it is empty, -1 when there is none."

call SendLocalList down  §6.41
  "Replaces or amends the local authorization list."
  request
    listVersion              integer              "Version of the list with this update."
    localAuthorizationList?  [AuthorizationData]  "The entries; for a full update all of them."
    updateType               UpdateType           "Whether entries replace the list or change it."
  response
    status              UpdateStatus  "Whether the list was taken."

section Reservation draft-04  OCPP 1.6 edition 2

call CancelReservation down  §6.5
  "Withdraws a reservation."
  request
    reservationId       integer  "Which reservation."
  response
    status              CancelReservationStatus  "Whether it was cancelled."

call ReserveNow down  §6.37
  "Reserves a connector for an id tag until a given time."
  request
    connectorId         integer     "Which connector; 0 stands for any."
    expiryDate          dateTime    "When the reservation ends."
    idTag               string(20)  "Who reserves."
    parentIdTag?        string(20)  "The group that may use it, too."
    reservationId       integer     "Which reservation."
  response
    status              ReservationStatus  "Whether it is reserved."

section SmartCharging draft-04  OCPP 1.6 edition 2

call ClearChargingProfile down  §6.13
  "Removes the charging profiles that match."
  request
    id?                      integer                     "Which charging profile."
    connectorId?             integer                     "Which connector; 0 stands for the whole charge point."
    chargingProfilePurpose?  ChargingProfilePurposeType  "Profiles for this purpose."
    stackLevel?              integer                     "Profiles of this level."
  response
    status              ClearChargingProfileStatus  "Whether any was found."

call GetCompositeSchedule down  §6.21
  "Asks for the schedule that results from all charging profiles together."
  request
    connectorId         integer               "Which connector; 0 stands for the whole charge point."
    duration            integer               "How far ahead, in seconds."
    chargingRateUnit?   ChargingRateUnitType  "Whether limits are in amperes or in watts."
  response
    status              GetCompositeScheduleStatus  "Whether the schedule is given."
    connectorId?        integer                     "Which connector; 0 stands for the whole charge point."
    scheduleStart?      dateTime                    "When the schedule begins."
    chargingSchedule?   ChargingSchedule            "What all profiles together allow."

call SetChargingProfile down  §6.43
  "Installs a charging profile on a connector."
  request
    connectorId         integer          "Which connector; 0 stands for the whole charge point."
    csChargingProfiles  ChargingProfile  "The charging profile."
  response
    status              ChargingProfileStatus  "Whether it was taken."

section RemoteTrigger draft-04  OCPP 1.6 edition 2

call TriggerMessage down  §6.51
  "Asks the station to send a certain message now."
  request
    requestedMessage    MessageTrigger  "Which message to send."
    connectorId?        integer         "Which connector."
  response
    status              TriggerMessageStatus  "Whether it will be sent."

section Security draft-06  Improved security for OCPP 1.6-J, edition 2

call CertificateSigned down  §5.1
  "Brings the station the signed certificate that it asked for."
  request
    certificateChain    string(10000)  "The certificate and those above it, in PEM."
  response
    status              CertificateSignedStatusEnumType  "Whether it was taken."

call DeleteCertificate down  §5.3
  "Removes a root certificate from the station."
  request
    certificateHashData  CertificateHashDataType  "Names the certificate by hashes."
  response
    status              DeleteCertificateStatusEnumType  "Whether it was deleted."

call ExtendedTriggerMessage down  §5.5
  "Asks for a message now; knows the messages of the security extension too."
  request
    requestedMessage    MessageTriggerEnumType  "Which message to send."
    connectorId?        integer                 "Which connector."
  response
    status              TriggerMessageStatusEnumType  "Whether it will be sent."

call GetInstalledCertificateIds down  §5.7
  "Lists the root certificates that the station holds."
  request
    certificateType     CertificateUseEnumType  "What the certificate is for."
  response
    certificateHashData?  [CertificateHashDataType] 1...  "The certificates, by hashes."
    status                GetInstalledCertificateStatusEnumType  "Whether there are any."

call GetLog down  §5.9
  "Asks the station to upload a diagnostics or security log."
  request
    log                 LogParametersType  "Where it goes, and from when to when."
    logType             LogEnumType        "Which log."
    requestId           integer            "Joins what is reported later to this request."
    retries?            integer            "How often the station tries again after a failure."
    retryInterval?      integer            "Seconds between two tries."
  response
    status              LogStatusEnumType  "Whether it will be uploaded."
    filename?           string(255)        "Name of the file."

call InstallCertificate down  §5.11
  "Installs a root certificate on the station."
  request
    certificateType     CertificateUseEnumType  "What the certificate is for."
    certificate         string(5500)            "The certificate, in PEM."
  response
    status              InstallCertificateStatusEnumType  "Whether it was installed."

call LogStatusNotification up  §5.13
  "Reports how a log upload goes."
  request
    status              UploadLogStatusEnumType  "How far the upload of the log is."
    requestId?          integer                  "Joins what is reported later to this request."
  response

call SecurityEventNotification up  §5.15
  "Reports an event that matters for security."
  request
    type                string(50)   "What happened."
    timestamp           dateTime     "When it happened."
    techInfo?           string(255)  "More about it, for technicians."
  response

call SignCertificate up  §5.17
  "The station asks for its certificate signing request to be signed."
  request
    csr                 string(5500)  "The certificate signing request, in PEM."
  response
    status              GenericStatusEnumType  "Whether it will be signed."

call SignedFirmwareStatusNotification up  §5.19
  "Reports how an update with signed firmware goes."
  request
    status              FirmwareStatusEnumType  "How far the update is."
    requestId?          integer                 "Joins what is reported later to this request."
  response

call SignedUpdateFirmware down  §5.21
  "Tells the station where to fetch signed firmware, and by whom it is signed."
  request
    retries?            integer       "How often the station tries again after a failure."
    retryInterval?      integer       "Seconds between two tries."
    requestId           integer       "Joins what is reported later to this request."
    firmware            FirmwareType  "The firmware, its place and its signature."
  response
    status              UpdateFirmwareStatusEnumType  "Whether it will be fetched."

section Types draft-04  OCPP 1.6 edition 2, chapter 7

type AuthorizationData
  idTag               string(20)  "The identifier."
  idTagInfo?          IdTagInfo   "What is to be known of it; missing when the entry is to be removed."

type ChargingProfile
  chargingProfileId       integer                     "Number of the profile."
  transactionId?          integer                     "The transaction that it is for."
  stackLevel              integer                     "Which of several profiles counts: the highest."
  chargingProfilePurpose  ChargingProfilePurposeType  "What the profile is for."
  chargingProfileKind     ChargingProfileKindType     "Whether times are absolute, relative or recurring."
  recurrencyKind?         RecurrencyKindType          "How often it recurs."
  validFrom?              dateTime                    "From when on it holds."
  validTo?                dateTime                    "Until when it holds."
  chargingSchedule        ChargingSchedule            "The limits over time."

type ChargingSchedule
  duration?               integer                   "How long it is, in seconds; without it the last period has no end."
  startSchedule?          dateTime                  "When it starts; relative to the transaction when it is missing."
  chargingRateUnit        ChargingRateUnitType      "Whether limits are in amperes or in watts."
  chargingSchedulePeriod  [ChargingSchedulePeriod]  "The periods, in order of time."
  minChargingRate?        number step 0.1           "The least that the vehicle charges well with, in the schedule's unit."

type ChargingSchedulePeriod
  startPeriod         integer          "Where it starts, in seconds from the schedule's start."
  limit               number step 0.1  "The most power (W) or current (A), in the schedule's unit."
  numberPhases?       integer          "How many phases are used; 3 when it is missing."

type IdTagInfo
  expiryDate?         dateTime             "Until when the entry may be kept in the cache."
  parentIdTag?        string(20)           "The group that the identifier belongs to."
  status              AuthorizationStatus  "Whether it may charge."

type KeyValue
  key                 string(50)   "Which setting."
  readonly            boolean      "Whether it can only be read."
  value?              string(500)  "Its value, as text."

type MeterValue
  timestamp           dateTime             "When it was measured."
  sampledValue        [SampledValue] 1...  "What was measured then."  ! published [SampledValue]: the text says 1..* (§7.33)

type SampledValue
  value               string          "The value, as text; a number unless it is signed."
  context?            ReadingContext  "On what occasion; `Sample.Periodic` when it is missing."
  format?             ValueFormat     "Whether the value is a number or signed data."
  measurand?          Measurand       "What was measured; `Energy.Active.Import.Register` when it is missing."
  phase?              Phase           "On which phase, or between which; all together when it is missing."
  location?           Location        "Where; `Outlet` when it is missing."
  unit?               UnitOfMeasure   "In which unit; `Wh` for energy when it is missing."

type TransactionData
  timestamp           dateTime        "When it was measured."
  sampledValue        [SampledValue]  "What was measured then."

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
  hashAlgorithm       HashAlgorithmEnumType  "How the hashes were made."
  issuerNameHash      identifier(128)        "Hash of the issuer's distinguished name (DER)."
  issuerKeyHash       identifier(128)        "Hash of the issuer's public key (DER, without tag and length)."
  serialNumber        string(40)             "The certificate's serial number."

type FirmwareType
  location            string(512)   "Where the firmware is."
  retrieveDateTime    dateTime      "From when on it may be fetched."
  installDateTime?    dateTime      "From when on it may be installed."
  signingCertificate  string(5500)  "The certificate that it is signed with, in PEM."
  signature           string(800)   "The signature, in Base64."

type LogParametersType
  remoteLocation      string(512)  "Where the file goes."
  oldestTimestamp?    dateTime     "The oldest entry that is wanted."
  latestTimestamp?    dateTime     "The latest entry that is wanted."

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
# What stands in quotation marks tells what a message is for, or what a property says.

version 2.0.1

section Security draft-06  OCPP 2.0.1 Part 2, block A

call CertificateSigned down
  "Brings the station the signed certificate that it asked for."
  request
    customData?         CustomDataType                 "What a vendor adds."
    certificateChain    string(10000)                  "The certificate and those above it, in PEM."
    certificateType?    CertificateSigningUseEnumType  "What the certificate is for."
  response
    customData?         CustomDataType                   "What a vendor adds."
    status              CertificateSignedStatusEnumType  "Whether the certificate was taken."
    statusInfo?         StatusInfoType                   "More about the status."

call SecurityEventNotification up
  "Reports an event that matters for security."
  request
    customData?         CustomDataType  "What a vendor adds."
    type                string(50)      "What happened."
    timestamp           dateTime        "When it happened."
    techInfo?           string(255)     "More about it, for technicians."
  response
    customData?         CustomDataType  "What a vendor adds."

call SignCertificate up
  "The station asks for its certificate signing request to be signed."
  request
    customData?         CustomDataType                 "What a vendor adds."
    csr                 string(5500)                   "The certificate signing request, in PEM."
    certificateType?    CertificateSigningUseEnumType  "What the certificate is for."
  response
    customData?         CustomDataType         "What a vendor adds."
    status              GenericStatusEnumType  "Whether it will be signed."
    statusInfo?         StatusInfoType         "More about the status."

section Provisioning draft-06  OCPP 2.0.1 Part 2, block B

call BootNotification up
  "The station introduces itself after a start and asks to be let in."
  request
    customData?         CustomDataType       "What a vendor adds."
    chargingStation     ChargingStationType  "What the station is."
    reason              BootReasonEnumType   "Why it started."
  response
    customData?         CustomDataType              "What a vendor adds."
    currentTime         dateTime                    "The CSMS's time."
    interval            integer                     "Seconds between heartbeats when accepted, otherwise until the next BootNotification; 0 leaves it to the station."
    status              RegistrationStatusEnumType  "Whether the station is let in."
    statusInfo?         StatusInfoType              "More about the status."

call GetBaseReport down
  "Asks for a report of the whole device model, of its configuration, or a summary."
  request
    customData?         CustomDataType      "What a vendor adds."
    requestId           integer             "Joins what is reported later to this request."
    reportBase          ReportBaseEnumType  "Which report."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              GenericDeviceModelStatusEnumType  "Whether the report will come."
    statusInfo?         StatusInfoType                    "More about the status."

call GetReport down
  "Asks for a report of certain components and variables."
  request
    customData?         CustomDataType                      "What a vendor adds."
    componentVariable?  [ComponentVariableType] 1...        "Components and variables to report."
    requestId           integer                             "Joins what is reported later to this request."
    componentCriteria?  [ComponentCriterionEnumType] 1...4  "Components in one of these states."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              GenericDeviceModelStatusEnumType  "Whether the report will come."
    statusInfo?         StatusInfoType                    "More about the status."

call GetVariables down
  "Reads variables of the device model."
  request
    customData?         CustomDataType              "What a vendor adds."
    getVariableData     [GetVariableDataType] 1...  "What to read."
  response
    customData?         CustomDataType                "What a vendor adds."
    getVariableResult   [GetVariableResultType] 1...  "What was read, one for each that was asked for."

call NotifyReport up
  "Delivers one part of a device model report."
  request
    customData?         CustomDataType         "What a vendor adds."
    requestId           integer                "The number of the request that asked for it."
    generatedAt         dateTime               "When this part was made."
    reportData?         [ReportDataType] 1...  "Variables with their attributes and characteristics."
    tbc?                boolean = false        "Whether another part follows."
    seqNo               integer                "Counts the parts, beginning with 0."
  response
    customData?         CustomDataType  "What a vendor adds."

call Reset down
  "Restarts the station or one EVSE, at once or when idle."
  request
    customData?         CustomDataType  "What a vendor adds."
    type                ResetEnumType   "At once, when idle, or at once and resuming transactions."
    evseId?             integer         "Which EVSE; the whole station when it is missing."
  response
    customData?         CustomDataType       "What a vendor adds."
    status              ResetStatusEnumType  "Whether it will restart."
    statusInfo?         StatusInfoType       "More about the status."

call SetNetworkProfile down
  "Stores how the station shall connect to a CSMS."
  request
    customData?         CustomDataType                "What a vendor adds."
    configurationSlot   integer                       "Which of the stored profiles it becomes."
    connectionData      NetworkConnectionProfileType  "How to connect."
  response
    customData?         CustomDataType                   "What a vendor adds."
    status              SetNetworkProfileStatusEnumType  "Whether it was stored."
    statusInfo?         StatusInfoType                   "More about the status."

call SetVariables down
  "Writes variables of the device model."
  request
    customData?         CustomDataType              "What a vendor adds."
    setVariableData     [SetVariableDataType] 1...  "What to write."
  response
    customData?         CustomDataType                "What a vendor adds."
    setVariableResult   [SetVariableResultType] 1...  "What became of each."

section Authorization draft-06  OCPP 2.0.1 Part 2, block C

call Authorize up
  "The station asks whether an id token may start or stop charging."
  request
    customData?                   CustomDataType  "What a vendor adds."
    idToken                       IdTokenType     "Who wants to charge."
    certificate?                  string(5500)    "The vehicle's certificate and those above it, in PEM."
    iso15118CertificateHashData?  [OCSPRequestDataType] 1...4  "What to ask for about the certificates, by hashes."
  response
    customData?         CustomDataType                      "What a vendor adds."
    idTokenInfo         IdTokenInfoType                     "Whether it may charge."
    certificateStatus?  AuthorizeCertificateStatusEnumType  "What became of the certificates."

call ClearCache down
  "Empties the station's authorization cache."
  request
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType            "What a vendor adds."
    status              ClearCacheStatusEnumType  "Whether it was emptied."
    statusInfo?         StatusInfoType            "More about the status."

section LocalAuthorizationListManagement draft-06  OCPP 2.0.1 Part 2, block D

call GetLocalListVersion down
  "Asks which version of the local authorization list the station holds."
  request
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."
    versionNumber       integer         "Version of the list; 0 when there is none."

call SendLocalList down
  "Replaces or amends the local authorization list."
  request
    customData?              CustomDataType            "What a vendor adds."
    localAuthorizationList?  [AuthorizationData] 1...  "The entries; for a full update all of them."
    versionNumber            integer                   "Version of the list with this update."
    updateType               UpdateEnumType            "Whether entries replace the list or change it."
  response
    customData?         CustomDataType               "What a vendor adds."
    status              SendLocalListStatusEnumType  "Whether the list was taken."
    statusInfo?         StatusInfoType               "More about the status."

section Transactions draft-06  OCPP 2.0.1 Part 2, block E

call GetTransactionStatus down
  "Asks whether a transaction goes on, and whether messages about it are still queued."
  request
    customData?         CustomDataType  "What a vendor adds."
    transactionId?      identifier(36)  "Which transaction; any message when it is missing."
  response
    customData?         CustomDataType  "What a vendor adds."
    ongoingIndicator?   boolean         "Whether the transaction is going on."
    messagesInQueue     boolean         "Whether messages about it wait to be sent."

call TransactionEvent up
  "Reports that a transaction started, changed or ended."
  request
    customData?          CustomDataType            "What a vendor adds."
    eventType            TransactionEventEnumType  "Start, middle or end of the transaction."
    meterValue?          [MeterValueType] 1...     "What was measured."
    timestamp            dateTime                  "When it happened."
    triggerReason        TriggerReasonEnumType     "Why it is told."
    seqNo                integer                   "Counts the messages of the transaction, beginning with 0."
    offline?             boolean = false           "Whether it happened while there was no connection."
    numberOfPhasesUsed?  integer                   "How many phases were used."
    cableMaxCurrent?     integer                   "The most that the cable carries, in A."
    reservationId?       integer                   "The reservation that ends with it."
    transactionInfo      TransactionType           "The transaction."
    evse?                EVSEType                  "The EVSE, and perhaps the connector, that is meant."
    idToken?             IdTokenType               "Who wants to charge."
  response
    customData?              CustomDataType      "What a vendor adds."
    totalCost?               number              "What it costs so far, taxes included; the final sum when it has ended."
    chargingPriority?        integer             "How important it is from now on, -9 to 9; 0 is usual."
    idTokenInfo?             IdTokenInfoType     "What is to be known of the idToken."
    updatedPersonalMessage?  MessageContentType  "What to show to the driver."

section RemoteControl draft-06  OCPP 2.0.1 Part 2, block F

call RequestStartTransaction down
  "Asks the station to start a transaction for an id token."
  request
    customData?         CustomDataType       "What a vendor adds."
    evseId?             integer              "Which EVSE; the station chooses when it is missing."
    groupIdToken?       IdTokenType          "The group that the idToken belongs to."
    idToken             IdTokenType          "Who wants to charge."
    remoteStartId       integer              "The number that the station shall tell with the transaction."
    chargingProfile?    ChargingProfileType  "Limits for this transaction."
  response
    customData?         CustomDataType                  "What a vendor adds."
    status              RequestStartStopStatusEnumType  "Whether the station will try."
    statusInfo?         StatusInfoType                  "More about the status."
    transactionId?      identifier(36)                  "The transaction that it went to, if one was going on."

call RequestStopTransaction down
  "Asks the station to stop a running transaction."
  request
    customData?         CustomDataType  "What a vendor adds."
    transactionId       identifier(36)  "Which transaction."
  response
    customData?         CustomDataType                  "What a vendor adds."
    status              RequestStartStopStatusEnumType  "Whether the station will stop it."
    statusInfo?         StatusInfoType                  "More about the status."

call TriggerMessage down
  "Asks the station to send a certain message now."
  request
    customData?         CustomDataType          "What a vendor adds."
    evse?               EVSEType                "The EVSE, and perhaps the connector, that is meant."
    requestedMessage    MessageTriggerEnumType  "Which message to send."
  response
    customData?         CustomDataType                "What a vendor adds."
    status              TriggerMessageStatusEnumType  "Whether it will be sent."
    statusInfo?         StatusInfoType                "More about the status."

call UnlockConnector down
  "Releases a plug that is stuck in its connector."
  request
    customData?         CustomDataType  "What a vendor adds."
    evseId              integer         "Which EVSE."
    connectorId         integer         "Which connector."
  response
    customData?         CustomDataType        "What a vendor adds."
    status              UnlockStatusEnumType  "Whether it was unlocked."
    statusInfo?         StatusInfoType        "More about the status."

section Availability draft-06  OCPP 2.0.1 Part 2, block G

call ChangeAvailability down
  "Takes a connector, an EVSE or the whole station into or out of service."
  request
    customData?         CustomDataType             "What a vendor adds."
    evse?               EVSEType                   "What it is about; the whole station when it is missing."
    operationalStatus   OperationalStatusEnumType  "Into service or out of it."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              ChangeAvailabilityStatusEnumType  "Whether it was done, or will be when transactions have ended."
    statusInfo?         StatusInfoType                    "More about the status."

call Heartbeat up
  "Shows that the station is alive, and brings it the time."
  request
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."
    currentTime         dateTime        "The CSMS's time."

call StatusNotification up
  "Reports the state of a connector."
  request
    customData?         CustomDataType           "What a vendor adds."
    timestamp           dateTime                 "Since when."
    connectorStatus     ConnectorStatusEnumType  "In what state the connector is."
    evseId              integer                  "Which EVSE."
    connectorId         integer                  "Which connector of the EVSE."
  response
    customData?         CustomDataType  "What a vendor adds."

section Reservation draft-06  OCPP 2.0.1 Part 2, block H

call CancelReservation down
  "Withdraws a reservation."
  request
    customData?         CustomDataType  "What a vendor adds."
    reservationId       integer         "Which reservation."
  response
    customData?         CustomDataType                   "What a vendor adds."
    status              CancelReservationStatusEnumType  "Whether it was cancelled."
    statusInfo?         StatusInfoType                   "More about the status."

call ReservationStatusUpdate up
  "Reports that a reservation expired, was removed, or found no EVSE."
  request
    customData?              CustomDataType  "What a vendor adds."
    reservationId            integer         "Which reservation."
    reservationUpdateStatus  ReservationUpdateStatusEnumType  "Why the reservation is no more."
  response
    customData?         CustomDataType  "What a vendor adds."

call ReserveNow down
  "Reserves an EVSE for an id token until a given time."
  request
    customData?         CustomDataType     "What a vendor adds."
    id                  integer            "Number of the reservation."
    expiryDateTime      dateTime           "When it ends."
    connectorType?      ConnectorEnumType  "Which kind of connector."
    idToken             IdTokenType        "Who reserves."
    evseId?             integer            "Which EVSE; any when it is missing."
    groupIdToken?       IdTokenType        "The group that the idToken belongs to."
  response
    customData?         CustomDataType            "What a vendor adds."
    status              ReserveNowStatusEnumType  "Whether it is reserved."
    statusInfo?         StatusInfoType            "More about the status."

section TariffAndCost draft-06  OCPP 2.0.1 Part 2, block I

call CostUpdated down
  "Tells the station what a transaction has cost so far."
  request
    customData?         CustomDataType  "What a vendor adds."
    totalCost           number          "What the transaction costs so far, taxes included."
    transactionId       identifier(36)  "Which transaction."
  response
    customData?         CustomDataType  "What a vendor adds."

section MeterValues draft-06  OCPP 2.0.1 Part 2, block J

call MeterValues up
  "Reports sampled meter values outside of a transaction."
  request
    customData?         CustomDataType         "What a vendor adds."
    evseId              integer                "Which EVSE; 0 stands for the main meter."
    meterValue          [MeterValueType] 1...  "What was measured."
  response
    customData?         CustomDataType  "What a vendor adds."

section SmartCharging draft-06  OCPP 2.0.1 Part 2, block K

call ClearChargingProfile down
  "Removes the charging profiles that match."
  request
    customData?               CustomDataType            "What a vendor adds."
    chargingProfileId?        integer                   "Which charging profile."
    chargingProfileCriteria?  ClearChargingProfileType  "Which profiles, when no number is given."
  response
    customData?         CustomDataType                      "What a vendor adds."
    status              ClearChargingProfileStatusEnumType  "Whether any was found."
    statusInfo?         StatusInfoType                      "More about the status."

call ClearedChargingLimit up
  "Reports that an external charging limit is gone."
  request
    customData?          CustomDataType               "What a vendor adds."
    chargingLimitSource  ChargingLimitSourceEnumType  "Who had limited the charging."
    evseId?              integer                      "Which EVSE; 0 stands for the whole station."
  response
    customData?         CustomDataType  "What a vendor adds."

call GetChargingProfiles down
  "Asks for a report of the installed charging profiles."
  request
    customData?         CustomDataType                "What a vendor adds."
    requestId           integer                       "Joins what is reported later to this request."
    evseId?             integer                       "Installed at which EVSE; at any when it is missing."
    chargingProfile     ChargingProfileCriterionType  "Which profiles."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              GetChargingProfileStatusEnumType  "Whether there are any."
    statusInfo?         StatusInfoType                    "More about the status."

call GetCompositeSchedule down
  "Asks for the schedule that results from all charging profiles together."
  request
    customData?         CustomDataType            "What a vendor adds."
    duration            integer                   "How far ahead, in seconds."
    chargingRateUnit?   ChargingRateUnitEnumType  "Whether limits are in amperes or in watts."
    evseId              integer                   "Which EVSE; 0 stands for the whole station."
  response
    customData?         CustomDataType         "What a vendor adds."
    status              GenericStatusEnumType  "Whether the schedule is given."
    statusInfo?         StatusInfoType         "More about the status."
    schedule?           CompositeScheduleType  "What all profiles together allow."

call NotifyChargingLimit up
  "Reports a charging limit that someone else has set."
  request
    customData?         CustomDataType               "What a vendor adds."
    chargingSchedule?   [ChargingScheduleType] 1...  "The limits over time."
    evseId?             integer                      "Which EVSE; 0 stands for the whole station."
    chargingLimit       ChargingLimitType            "Who limits the charging, and how urgently."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyEVChargingNeeds up
  "Reports what the vehicle asks for (ISO 15118)."
  request
    customData?         CustomDataType     "What a vendor adds."
    maxScheduleTuples?  integer            "How many periods the vehicle takes in a schedule."
    chargingNeeds       ChargingNeedsType  "What the vehicle needs."
    evseId              integer            "Which EVSE; never 0."
  response
    customData?         CustomDataType  "What a vendor adds."
    status              NotifyEVChargingNeedsStatusEnumType  "Whether the CSMS takes care of it."
    statusInfo?         StatusInfoType  "More about the status."

call NotifyEVChargingSchedule up
  "Reports the schedule that the vehicle has chosen (ISO 15118)."
  request
    customData?         CustomDataType        "What a vendor adds."
    timeBase            dateTime              "The point in time that the schedule counts from."
    chargingSchedule    ChargingScheduleType  "What the vehicle intends to do."
    evseId              integer               "Which EVSE."
  response
    customData?         CustomDataType         "What a vendor adds."
    status              GenericStatusEnumType  "Whether the CSMS takes it up."
    statusInfo?         StatusInfoType         "More about the status."

call ReportChargingProfiles up
  "Delivers one part of a report of charging profiles."
  request
    customData?          CustomDataType               "What a vendor adds."
    requestId            integer                      "The number of the request that asked for it."
    chargingLimitSource  ChargingLimitSourceEnumType  "Who limits the charging."
    chargingProfile      [ChargingProfileType] 1...   "The profiles."
    tbc?                 boolean = false              "Whether another part follows."
    evseId               integer                      "Which EVSE; 0 stands for the whole station."
  response
    customData?         CustomDataType  "What a vendor adds."

call SetChargingProfile down
  "Installs a charging profile on an EVSE."
  request
    customData?         CustomDataType       "What a vendor adds."
    evseId              integer              "Which EVSE; 0 stands for the whole station."
    chargingProfile     ChargingProfileType  "The charging profile."
  response
    customData?         CustomDataType                 "What a vendor adds."
    status              ChargingProfileStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType                 "More about the status."

section FirmwareManagement draft-06  OCPP 2.0.1 Part 2, block L

call FirmwareStatusNotification up
  "Reports how a firmware update goes."
  request
    customData?         CustomDataType          "What a vendor adds."
    status              FirmwareStatusEnumType  "How far the update is."
    requestId?          integer                 "The number of the UpdateFirmware request; missing when there was none."
  response
    customData?         CustomDataType  "What a vendor adds."

call PublishFirmware down
  "Has a Local Controller offer firmware on its local network."
  request
    customData?         CustomDataType  "What a vendor adds."
    location            string(512)     "Where the firmware is."
    retries?            integer         "How often the station tries again after a failure."
    checksum            string(32)      "MD5 of the whole file, in hexadecimal."
    requestId           integer         "Joins what is reported later to this request."
    retryInterval?      integer         "Seconds between two tries."
  response
    customData?         CustomDataType         "What a vendor adds."
    status              GenericStatusEnumType  "Whether it will be fetched."
    statusInfo?         StatusInfoType         "More about the status."

call PublishFirmwareStatusNotification up
  "Reports how the publishing of firmware goes."
  request
    customData?         CustomDataType                 "What a vendor adds."
    status              PublishFirmwareStatusEnumType  "How far it is."
    location?           [string(512)] 1...             "Where stations can fetch it, once it is published."
    requestId?          integer                        "The number of the PublishFirmware request."
  response
    customData?         CustomDataType  "What a vendor adds."

call UnpublishFirmware down
  "Has a Local Controller stop offering firmware."
  request
    customData?         CustomDataType  "What a vendor adds."
    checksum            string(32)      "MD5 of the whole file, in hexadecimal."
  response
    customData?         CustomDataType                   "What a vendor adds."
    status              UnpublishFirmwareStatusEnumType  "Whether it is gone."

call UpdateFirmware down
  "Tells the station where and when to fetch new firmware."
  request
    customData?         CustomDataType  "What a vendor adds."
    retries?            integer         "How often the station tries again after a failure."
    retryInterval?      integer         "Seconds between two tries."
    requestId           integer         "Joins what is reported later to this request."
    firmware            FirmwareType    "The firmware, its place and its signature."
  response
    customData?         CustomDataType                "What a vendor adds."
    status              UpdateFirmwareStatusEnumType  "Whether it will be fetched."
    statusInfo?         StatusInfoType                "More about the status."

section ISO15118CertificateManagement draft-06  OCPP 2.0.1 Part 2, block M

call DeleteCertificate down
  "Removes a root certificate from the station."
  request
    customData?          CustomDataType           "What a vendor adds."
    certificateHashData  CertificateHashDataType  "Names the certificate by hashes."
  response
    customData?         CustomDataType                   "What a vendor adds."
    status              DeleteCertificateStatusEnumType  "Whether it was deleted."
    statusInfo?         StatusInfoType                   "More about the status."

call Get15118EVCertificate up
  "Passes a vehicle's request to install or update its contract certificate."
  request
    customData?            CustomDataType             "What a vendor adds."
    iso15118SchemaVersion  string(50)                 "Which version of the ISO 15118 schema the request is in."
    action                 CertificateActionEnumType  "Install or update."
    exiRequest             string(5600)               "The vehicle's request, as EXI in Base64."
  response
    customData?         CustomDataType  "What a vendor adds."
    status              Iso15118EVCertificateStatusEnumType  "Whether it went well."
    statusInfo?         StatusInfoType  "More about the status."
    exiResponse         string(7500)    "The answer for the vehicle, as EXI in Base64."  ! published string(5600): responses in use are longer

call GetCertificateStatus up
  "Asks for the OCSP response about a certificate."
  request
    customData?         CustomDataType       "What a vendor adds."
    ocspRequestData     OCSPRequestDataType  "Which certificate, and whom to ask."
  response
    customData?         CustomDataType                "What a vendor adds."
    status              GetCertificateStatusEnumType  "Whether the responder answered."
    statusInfo?         StatusInfoType                "More about the status."
    ocspResult?         string(5500)                  "Its answer (DER), in Base64."

call GetInstalledCertificateIds down
  "Lists the certificates that the station holds."
  request
    customData?         CustomDataType                      "What a vendor adds."
    certificateType?    [GetCertificateIdUseEnumType] 1...  "Which kinds of certificates; all when it is missing."
  response
    customData?                CustomDataType  "What a vendor adds."
    status                     GetInstalledCertificateStatusEnumType  "Whether there are any."
    statusInfo?                StatusInfoType  "More about the status."
    certificateHashDataChain?  [CertificateHashDataChainType] 1...  "The certificates, by hashes."

call InstallCertificate down
  "Installs a root certificate on the station."
  request
    customData?         CustomDataType                 "What a vendor adds."
    certificateType     InstallCertificateUseEnumType  "What the certificate is for."
    certificate         string(5500)                   "The certificate, in PEM."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              InstallCertificateStatusEnumType  "Whether it was installed."
    statusInfo?         StatusInfoType                    "More about the status."

section Diagnostics draft-06  OCPP 2.0.1 Part 2, block N

call ClearVariableMonitoring down
  "Removes monitors from variables."
  request
    customData?         CustomDataType  "What a vendor adds."
    id                  [integer] 1...  "Which monitors."
  response
    customData?            CustomDataType  "What a vendor adds."
    clearMonitoringResult  [ClearMonitoringResultType] 1...  "What became of each."

call CustomerInformation down
  "Asks for, or for the deletion of, what the station knows of a customer."
  request
    customData?           CustomDataType           "What a vendor adds."
    customerCertificate?  CertificateHashDataType  "The customer's certificate, by hashes."
    idToken?              IdTokenType              "The customer's idToken."
    requestId             integer                  "Joins what is reported later to this request."
    report                boolean                  "Whether to report what is stored."
    clear                 boolean                  "Whether to delete what is stored."
    customerIdentifier?   string(64)               "Another name of the customer."
  response
    customData?         CustomDataType                     "What a vendor adds."
    status              CustomerInformationStatusEnumType  "Whether it will be done."
    statusInfo?         StatusInfoType                     "More about the status."

call GetLog down
  "Asks the station to upload a diagnostics or security log."
  request
    customData?         CustomDataType     "What a vendor adds."
    log                 LogParametersType  "Where it goes, and from when to when."
    logType             LogEnumType        "Which log."
    requestId           integer            "Joins what is reported later to this request."
    retries?            integer            "How often the station tries again after a failure."
    retryInterval?      integer            "Seconds between two tries."
  response
    customData?         CustomDataType     "What a vendor adds."
    status              LogStatusEnumType  "Whether it will be uploaded."
    statusInfo?         StatusInfoType     "More about the status."
    filename?           string(255)        "Name of the file."

call GetMonitoringReport down
  "Asks for a report of the installed monitors."
  request
    customData?          CustomDataType                "What a vendor adds."
    componentVariable?   [ComponentVariableType] 1...  "Components and variables to report."
    requestId            integer                       "Joins what is reported later to this request."
    monitoringCriteria?  [MonitoringCriterionEnumType] 1...3  "Kinds of monitors."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              GenericDeviceModelStatusEnumType  "Whether the report will come."
    statusInfo?         StatusInfoType                    "More about the status."

call LogStatusNotification up
  "Reports how a log upload goes."
  request
    customData?         CustomDataType           "What a vendor adds."
    status              UploadLogStatusEnumType  "How far the upload is."
    requestId?          integer                  "The number of the GetLog request; missing when there was none."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyCustomerInformation up
  "Delivers one part of a report about a customer."
  request
    customData?         CustomDataType   "What a vendor adds."
    data                string(512)      "A part of what is stored about the customer."
    tbc?                boolean = false  "Whether another part follows."
    seqNo               integer          "Counts the parts, beginning with 0."
    generatedAt         dateTime         "When this part was made."
    requestId           integer          "The number of the request that asked for it."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyEvent up
  "Reports that monitored variables have changed or passed a limit."
  request
    customData?         CustomDataType        "What a vendor adds."
    generatedAt         dateTime              "When this part was made."
    tbc?                boolean = false       "Whether another part follows."
    seqNo               integer               "Counts the parts, beginning with 0."
    eventData           [EventDataType] 1...  "What happened."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyMonitoringReport up
  "Delivers one part of a report of monitors."
  request
    customData?         CustomDataType             "What a vendor adds."
    monitor?            [MonitoringDataType] 1...  "Variables with their monitors."
    requestId           integer                    "The number of the request that asked for it."
    tbc?                boolean = false            "Whether another part follows."
    seqNo               integer                    "Counts the parts, beginning with 0."
    generatedAt         dateTime                   "When this part was made."
  response
    customData?         CustomDataType  "What a vendor adds."

call SetMonitoringBase down
  "Activates a set of monitors that the station came with."
  request
    customData?         CustomDataType          "What a vendor adds."
    monitoringBase      MonitoringBaseEnumType  "Which set of monitors."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              GenericDeviceModelStatusEnumType  "Whether it is active now."
    statusInfo?         StatusInfoType                    "More about the status."

call SetMonitoringLevel down
  "Limits which severities of events the station reports."
  request
    customData?         CustomDataType  "What a vendor adds."
    severity            integer         "Events of this severity and worse are reported, 0 to 9."
  response
    customData?         CustomDataType         "What a vendor adds."
    status              GenericStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType         "More about the status."

call SetVariableMonitoring down
  "Sets monitors on variables."
  request
    customData?         CustomDataType                "What a vendor adds."
    setMonitoringData   [SetMonitoringDataType] 1...  "The monitors."
  response
    customData?          CustomDataType                  "What a vendor adds."
    setMonitoringResult  [SetMonitoringResultType] 1...  "What became of each."

section DisplayMessage draft-06  OCPP 2.0.1 Part 2, block O

call ClearDisplayMessage down
  "Removes a message from the display."
  request
    customData?         CustomDataType  "What a vendor adds."
    id                  integer         "Which message."
  response
    customData?         CustomDataType              "What a vendor adds."
    status              ClearMessageStatusEnumType  "Whether it is gone."
    statusInfo?         StatusInfoType              "More about the status."

call GetDisplayMessages down
  "Asks which display messages the station holds."
  request
    customData?         CustomDataType           "What a vendor adds."
    id?                 [integer] 1...           "Which messages; all when it is missing."
    requestId           integer                  "Joins what is reported later to this request."
    priority?           MessagePriorityEnumType  "Messages of this priority."
    state?              MessageStateEnumType     "Messages for this state of the station."
  response
    customData?         CustomDataType                    "What a vendor adds."
    status              GetDisplayMessagesStatusEnumType  "Whether there are any."
    statusInfo?         StatusInfoType                    "More about the status."

call NotifyDisplayMessages up
  "Delivers one part of a report of display messages."
  request
    customData?         CustomDataType          "What a vendor adds."
    messageInfo?        [MessageInfoType] 1...  "The messages."
    requestId           integer                 "The number of the request that asked for it."
    tbc?                boolean = false         "Whether another part follows."
  response
    customData?         CustomDataType  "What a vendor adds."

call SetDisplayMessage down
  "Puts a message on the display."
  request
    customData?         CustomDataType   "What a vendor adds."
    message             MessageInfoType  "What to show, when and where."
  response
    customData?         CustomDataType                "What a vendor adds."
    status              DisplayMessageStatusEnumType  "Whether it will be shown."
    statusInfo?         StatusInfoType                "More about the status."

section DataTransfer draft-06  OCPP 2.0.1 Part 2, block P

call DataTransfer both
  "Carries what a vendor adds to OCPP."
  request
    customData?         CustomDataType  "What a vendor adds."
    messageId?          string(50)      "Which of the vendor's messages it is."
    data?               any             "What it says, in a form of the vendor's."
    vendorId            string(255)     "Whose message it is."
  response
    customData?         CustomDataType              "What a vendor adds."
    status              DataTransferStatusEnumType  "Whether it was understood."
    statusInfo?         StatusInfoType              "More about the status."
    data?               any                         "What is answered, in a form of the vendor's."

section Types draft-06  OCPP 2.0.1 Part 2, data types

type ACChargingParametersType
  customData?         CustomDataType  "What a vendor adds."
  energyAmount        integer         "Energy that the vehicle wants, in Wh."
  evMinCurrent        integer         "The least current per phase, in A."
  evMaxCurrent        integer         "The most current per phase, in A."
  evMaxVoltage        integer         "The highest voltage, in V."

type APNType
  customData?               CustomDataType             "What a vendor adds."
  apn                       string(512)                "Access point name, as a URL."
  apnUserName?              string(20)                 "User name."
  apnPassword?              string(20)                 "Password."
  simPin?                   integer                    "PIN of the SIM card."
  preferredNetwork?         identifier(6)              "Network that is preferred: MCC and MNC."
  useOnlyPreferredNetwork?  boolean = false            "Whether no other network is used."
  apnAuthentication         APNAuthenticationEnumType  "How to authenticate."

type AdditionalInfoType
  customData?         CustomDataType  "What a vendor adds."
  additionalIdToken   identifier(36)  "The additional id."
  type                string(50)      "What it tells."

type AuthorizationData
  customData?         CustomDataType   "What a vendor adds."
  idToken             IdTokenType      "The idToken."
  idTokenInfo?        IdTokenInfoType  "What is to be known of it; missing when the entry is to be removed."

type CertificateHashDataChainType
  customData?                CustomDataType               "What a vendor adds."
  certificateHashData        CertificateHashDataType      "Names the certificate by hashes."
  certificateType            GetCertificateIdUseEnumType  "What the certificate is for."
  childCertificateHashData?  [CertificateHashDataType] 1...4  "The certificates below it, by hashes."

type CertificateHashDataType
  customData?         CustomDataType         "What a vendor adds."
  hashAlgorithm       HashAlgorithmEnumType  "How the hashes were made."
  issuerNameHash      identifier(128)        "Hash of the issuer's distinguished name (DER)."
  issuerKeyHash       identifier(128)        "Hash of the issuer's public key (DER, without tag and length)."
  serialNumber        identifier(40)         "The certificate's serial number, in hexadecimal without leading zeros."

type ChargingLimitType
  customData?          CustomDataType               "What a vendor adds."
  chargingLimitSource  ChargingLimitSourceEnumType  "Who limits the charging."
  isGridCritical?      boolean                      "Whether the grid's stability depends on it."

type ChargingNeedsType
  customData?              CustomDataType              "What a vendor adds."
  acChargingParameters?    ACChargingParametersType    "What the vehicle says of AC."
  dcChargingParameters?    DCChargingParametersType    "What the vehicle says of DC."
  requestedEnergyTransfer  EnergyTransferModeEnumType  "How energy is to be transferred."
  departureTime?           dateTime                    "When it wants to leave."

type ChargingProfileCriterionType
  customData?              CustomDataType                  "What a vendor adds."
  chargingProfilePurpose?  ChargingProfilePurposeEnumType  "Profiles for this purpose."
  stackLevel?              integer                         "Profiles of this level."
  chargingProfileId?       [integer] 1...                  "Profiles with these numbers; nothing else is looked at then."
  chargingLimitSource?     [ChargingLimitSourceEnumType] 1...4  "Profiles from these sources."

type ChargingProfileType
  customData?             CustomDataType                  "What a vendor adds."
  id                      integer                         "Number of the profile."
  stackLevel              integer                         "Which of several profiles counts: the highest."
  chargingProfilePurpose  ChargingProfilePurposeEnumType  "What the profile is for."
  chargingProfileKind     ChargingProfileKindEnumType     "Whether times are absolute, relative or recurring."
  recurrencyKind?         RecurrencyKindEnumType          "How often it recurs."
  validFrom?              dateTime                        "From when on it holds."
  validTo?                dateTime                        "Until when it holds."
  chargingSchedule        [ChargingScheduleType] 1...3    "The limits over time; up to three for a vehicle to choose from."
  transactionId?          identifier(36)                  "The transaction that it is for."

type ChargingSchedulePeriodType
  customData?         CustomDataType  "What a vendor adds."
  startPeriod         integer         "Where it starts, in seconds from the schedule's start."
  limit               number          "The most power (W) or current (A), in the schedule's unit."
  numberPhases?       integer         "How many phases are used; 3 when it is missing."
  phaseToUse?         integer         "Which phase, if only one is used: 1, 2 or 3."

type ChargingScheduleType
  customData?             CustomDataType            "What a vendor adds."
  id                      integer                   "Number of the schedule."
  startSchedule?          dateTime                  "When it starts; relative to the transaction when it is missing."
  duration?               integer                   "How long it is, in seconds; without it the last period has no end."
  chargingRateUnit        ChargingRateUnitEnumType  "Whether limits are in amperes or in watts."
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...1024  "The periods, in order of time."
  minChargingRate?        number                    "The least that the vehicle charges well with, in the schedule's unit."
  salesTariff?            SalesTariffType           "Prices, by ISO 15118-2."

type ChargingStationType
  customData?         CustomDataType  "What a vendor adds."
  serialNumber?       string(25)      "The station's serial number."
  model               string(20)      "The station's model."
  modem?              ModemType       "Its modem."
  vendorName          string(50)      "Who made it."
  firmwareVersion?    string(50)      "Which firmware the station runs."

type ClearChargingProfileType
  customData?              CustomDataType                  "What a vendor adds."
  evseId?                  integer                         "Which EVSE; 0 stands for the whole station."
  chargingProfilePurpose?  ChargingProfilePurposeEnumType  "Profiles for this purpose."
  stackLevel?              integer                         "Profiles of this level."

type ClearMonitoringResultType
  customData?         CustomDataType                 "What a vendor adds."
  status              ClearMonitoringStatusEnumType  "Whether it is gone."
  id                  integer                        "Which monitor."
  statusInfo?         StatusInfoType                 "More about the status."

type ComponentType
  customData?         CustomDataType  "What a vendor adds."
  evse?               EVSEType        "The EVSE, and perhaps the connector, that is meant."
  name                identifier(50)  "Name of the component."
  instance?           identifier(50)  "Which of several of this name."

type ComponentVariableType
  customData?         CustomDataType  "What a vendor adds."
  component           ComponentType   "The component."
  variable?           VariableType    "The variable; all of the component when it is missing."

type CompositeScheduleType
  customData?             CustomDataType            "What a vendor adds."
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...  "The periods, in order of time."
  evseId                  integer                   "Which EVSE; 0 stands for the whole station."
  duration                integer                   "How long it is, in seconds."
  scheduleStart           dateTime                  "When it starts."
  chargingRateUnit        ChargingRateUnitEnumType  "Whether limits are in amperes or in watts."

type ConsumptionCostType
  customData?         CustomDataType    "What a vendor adds."
  startValue          number            "From this much on, in W."
  cost                [CostType] 1...3  "What it costs."

type CostType
  customData?         CustomDataType    "What a vendor adds."
  costKind            CostKindEnumType  "What is counted."
  amount              integer           "How much."
  amountMultiplier?   integer           "Power of ten that the amount is multiplied with."

open type CustomDataType
  vendorId            string(255)  "Who adds it, best a domain in reverse."

type DCChargingParametersType
  customData?         CustomDataType   "What a vendor adds."
  evMaxCurrent        integer          "The most current, in A."
  evMaxVoltage        integer          "The highest voltage, in V."
  energyAmount?       integer          "Energy that the vehicle wants, in Wh."
  evMaxPower?         integer          "The most power, in W."
  stateOfCharge?      integer 0...100  "State of charge, in percent."
  evEnergyCapacity?   integer          "Capacity of the battery, in Wh."
  fullSoC?            integer 0...100  "State of charge that counts as full, in percent."
  bulkSoC?            integer 0...100  "State of charge up to which charging is fast, in percent."

type EVSEType
  customData?         CustomDataType  "What a vendor adds."
  id                  integer         "Number of the EVSE, beginning with 1; 0 stands for the whole station."
  connectorId?        integer         "Number of the connector, beginning with 1."

type EventDataType
  customData?            CustomDataType             "What a vendor adds."
  eventId                integer                    "Number of the event."
  timestamp              dateTime                   "When it happened."
  trigger                EventTriggerEnumType       "What brought it about."
  cause?                 integer                    "The event that caused it."
  actualValue            string(2500)               "Value of the variable, as text."
  techCode?              string(50)                 "The vendor's code for it."
  techInfo?              string(500)                "More about it, for technicians."
  cleared?               boolean                    "Whether it is over."
  transactionId?         identifier(36)             "Which transaction."
  component              ComponentType              "The component."
  variableMonitoringId?  integer                    "The monitor that noticed it."
  eventNotificationType  EventNotificationEnumType  "Who set up that it is told."
  variable               VariableType               "The variable of the component."

type FirmwareType
  customData?          CustomDataType  "What a vendor adds."
  location             string(512)     "Where the firmware is."
  retrieveDateTime     dateTime        "From when on it may be fetched."
  installDateTime?     dateTime        "From when on it may be installed."
  signingCertificate?  string(5500)    "The certificate that it is signed with, in PEM."
  signature?           string(800)     "The signature, in Base64."

type GetVariableDataType
  customData?         CustomDataType     "What a vendor adds."
  attributeType?      AttributeEnumType  "Which attribute of the variable."
  component           ComponentType      "The component."
  variable            VariableType       "The variable of the component."

type GetVariableResultType
  customData?           CustomDataType             "What a vendor adds."
  attributeStatusInfo?  StatusInfoType             "More about the status."
  attributeStatus       GetVariableStatusEnumType  "Whether it could be read."
  attributeType?        AttributeEnumType          "Which attribute of the variable."
  attributeValue?       string(2500)               "The value, as text."
  component             ComponentType              "The component."
  variable              VariableType               "The variable of the component."

type IdTokenInfoType
  customData?           CustomDataType               "What a vendor adds."
  status                AuthorizationStatusEnumType  "Whether it may charge."
  cacheExpiryDateTime?  dateTime                     "Until when it may be kept in the cache."
  chargingPriority?     integer                      "How important it is, -9 to 9; 0 is usual."
  language1?            string(8)                    "The language to speak, by RFC 5646."
  evseId?               [integer] 1...               "EVSEs at which it may charge; all when it is missing."
  groupIdToken?         IdTokenType                  "The group that it belongs to."
  language2?            string(8)                    "The second language, by RFC 5646."
  personalMessage?      MessageContentType           "What to show to the driver."

type IdTokenType
  customData?         CustomDataType             "What a vendor adds."
  additionalInfo?     [AdditionalInfoType] 1...  "Other ids of the same driver."
  idToken             identifier(36)             "The id; no difference is made between small and capital letters."
  type                IdTokenEnumType            "Where it comes from."

type LogParametersType
  customData?         CustomDataType  "What a vendor adds."
  remoteLocation      string(512)     "Where the file goes."
  oldestTimestamp?    dateTime        "The oldest entry that is wanted."
  latestTimestamp?    dateTime        "The latest entry that is wanted."

type MessageContentType
  customData?         CustomDataType         "What a vendor adds."
  format              MessageFormatEnumType  "How the text is written."
  language?           string(8)              "Language of the text, by RFC 5646."
  content             string(512)            "The text."

type MessageInfoType
  customData?         CustomDataType           "What a vendor adds."
  display?            ComponentType            "The display to show it on."
  id                  integer                  "Number of the message."
  priority            MessagePriorityEnumType  "How it stands to other messages."
  state?              MessageStateEnumType     "In which state of the station it is shown; in any when it is missing."
  startDateTime?      dateTime                 "From when on."
  endDateTime?        dateTime                 "Until when."
  transactionId?      identifier(36)           "During which transaction."
  message             MessageContentType       "What to show."

type MeterValueType
  customData?         CustomDataType           "What a vendor adds."
  sampledValue        [SampledValueType] 1...  "What was measured then."
  timestamp           dateTime                 "When it was measured."

type ModemType
  customData?         CustomDataType  "What a vendor adds."
  iccid?              identifier(20)  "Serial number of the SIM card."
  imsi?               identifier(20)  "Subscriber number of the SIM card."

type MonitoringDataType
  customData?         CustomDataType                 "What a vendor adds."
  component           ComponentType                  "The component."
  variable            VariableType                   "The variable of the component."
  variableMonitoring  [VariableMonitoringType] 1...  "Its monitors."

type NetworkConnectionProfileType
  customData?         CustomDataType         "What a vendor adds."
  apn?                APNType                "How to dial in by mobile network."
  ocppVersion         OCPPVersionEnumType    "Which version of OCPP; only for old stations."
  ocppTransport       OCPPTransportEnumType  "JSON or SOAP; always JSON."
  ocppCsmsUrl         string(512)            "URL of the CSMS, without the station's identity."
  messageTimeout      integer                "Seconds until a message counts as unanswered."
  securityProfile     integer                "Which security profile, 0 to 3."
  ocppInterface       OCPPInterfaceEnumType  "Through which interface."
  vpn?                VPNType                "How to use a VPN."

type OCSPRequestDataType
  customData?         CustomDataType         "What a vendor adds."
  hashAlgorithm       HashAlgorithmEnumType  "How the hashes were made."
  issuerNameHash      identifier(128)        "Hash of the issuer's distinguished name (DER)."
  issuerKeyHash       string(128)            "Hash of the issuer's public key (DER, without tag and length)."
  serialNumber        identifier(40)         "The certificate's serial number, in hexadecimal without leading zeros."
  responderURL        string(512)            "Where to ask."

type RelativeTimeIntervalType
  customData?         CustomDataType  "What a vendor adds."
  start               integer         "Where it begins, in seconds from now."
  duration?           integer         "How long it holds, in seconds."

type ReportDataType
  customData?               CustomDataType                 "What a vendor adds."
  component                 ComponentType                  "The component."
  variable                  VariableType                   "The variable of the component."
  variableAttribute         [VariableAttributeType] 1...4  "Its attributes."
  variableCharacteristics?  VariableCharacteristicsType    "What values it can have."

type SalesTariffEntryType
  customData?           CustomDataType               "What a vendor adds."
  relativeTimeInterval  RelativeTimeIntervalType     "When it holds."
  ePriceLevel?          integer 0...                 "The level: 1 is the cheapest."
  consumptionCost?      [ConsumptionCostType] 1...3  "Other costs."

type SalesTariffType
  customData?              CustomDataType                   "What a vendor adds."
  id                       integer                          "Number of the tariff."
  salesTariffDescription?  string(32)                       "Text for people."
  numEPriceLevels?         integer                          "How many levels there are."
  salesTariffEntry         [SalesTariffEntryType] 1...1024  "The prices, one after the other."

type SampledValueType
  customData?         CustomDataType          "What a vendor adds."
  value               number                  "The value, in the unit and its power of ten."
  context?            ReadingContextEnumType  "On what occasion; `Sample.Periodic` when it is missing."
  measurand?          MeasurandEnumType       "What was measured; `Energy.Active.Import.Register` when it is missing."
  phase?              PhaseEnumType           "On which phase, or between which; all together when it is missing."
  location?           LocationEnumType        "Where; `Outlet` when it is missing."
  signedMeterValue?   SignedMeterValueType    "The same, signed by the meter."
  unitOfMeasure?      UnitOfMeasureType       "In which unit; Wh when it is missing."

type SetMonitoringDataType
  customData?         CustomDataType   "What a vendor adds."
  id?                 integer          "Number of the monitor to replace; the station gives a new one a number."
  transaction?        boolean = false  "Whether it only looks during transactions."
  value               number           "Threshold, difference or seconds, by its type."
  type                MonitorEnumType  "What it looks for."
  severity            integer          "How bad it is: 0 is danger, 9 is for debugging."
  component           ComponentType    "The component."
  variable            VariableType     "The variable of the component."

type SetMonitoringResultType
  customData?         CustomDataType               "What a vendor adds."
  id?                 integer                      "Number of the monitor."
  statusInfo?         StatusInfoType               "More about the status."
  status              SetMonitoringStatusEnumType  "Whether it was set."
  type                MonitorEnumType              "What it looks for."
  component           ComponentType                "The component."
  variable            VariableType                 "The variable of the component."
  severity            integer                      "How bad it is: 0 is danger, 9 is for debugging."

type SetVariableDataType
  customData?         CustomDataType     "What a vendor adds."
  attributeType?      AttributeEnumType  "Which attribute of the variable."
  attributeValue      string(1000)       "The value, as text."
  component           ComponentType      "The component."
  variable            VariableType       "The variable of the component."

type SetVariableResultType
  customData?           CustomDataType             "What a vendor adds."
  attributeType?        AttributeEnumType          "Which attribute of the variable."
  attributeStatus       SetVariableStatusEnumType  "Whether it was written."
  attributeStatusInfo?  StatusInfoType             "More about the status."
  component             ComponentType              "The component."
  variable              VariableType               "The variable of the component."

type SignedMeterValueType
  customData?         CustomDataType  "What a vendor adds."
  signedMeterData     string(2500)    "The signed data, in Base64."
  signingMethod       string(50)      "How it is signed."
  encodingMethod      string(50)      "Format of the signed data."
  publicKey           string(2500)    "The meter's public key, in Base64."

type StatusInfoType
  customData?         CustomDataType  "What a vendor adds."
  reasonCode          string(20)      "Why, as a code."
  additionalInfo?     string(512)     "Why, as text."

type TransactionType
  customData?         CustomDataType         "What a vendor adds."
  transactionId       identifier(36)         "The id that the station gave it."
  chargingState?      ChargingStateEnumType  "Whether energy flows, and if not, why."
  timeSpentCharging?  integer                "Seconds during which energy flowed."
  stoppedReason?      ReasonEnumType         "Why it stopped; `Local` when it is missing."
  remoteStartId?      integer                "The number that the CSMS gave its request to start."

type UnitOfMeasureType
  customData?         CustomDataType   "What a vendor adds."
  unit?               string(20) = Wh  "The unit."
  multiplier?         integer = 0      "Power of ten that the value is multiplied with."

type VPNType
  customData?         CustomDataType  "What a vendor adds."
  server              string(512)     "The server."
  user                string(20)      "The user."
  group?              string(20)      "The group."
  password            string(20)      "The password."
  key                 string(255)     "The shared secret."
  type                VPNEnumType     "Which kind of VPN."

type VariableAttributeType
  customData?         CustomDataType      "What a vendor adds."
  type?               AttributeEnumType   "Which attribute; `Actual` when it is missing."
  value?              string(2500)        "Its value, as text; missing when it can only be written."
  mutability?         MutabilityEnumType  "Whether it can be read and written."
  persistent?         boolean = false     "Whether it survives a restart."
  constant?           boolean = false     "Whether it never changes."

type VariableCharacteristicsType
  customData?         CustomDataType  "What a vendor adds."
  unit?               string(16)      "The unit."
  dataType            DataEnumType    "What values are."
  minLimit?           number          "The lowest value."
  maxLimit?           number          "The highest value, or the longest text."
  valuesList?         string(1000)    "Allowed values, parted by commas."
  supportsMonitoring  boolean         "Whether it can be monitored."

type VariableMonitoringType
  customData?         CustomDataType   "What a vendor adds."
  id                  integer          "Number of the monitor."
  transaction         boolean          "Whether it only looks during transactions."
  value               number           "Threshold, difference or seconds, by its type."
  type                MonitorEnumType  "What it looks for."
  severity            integer          "How bad it is: 0 is danger, 9 is for debugging."

type VariableType
  customData?         CustomDataType  "What a vendor adds."
  name                identifier(50)  "Name of the variable."
  instance?           identifier(50)  "Which of several of this name."

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
# What stands in quotation marks tells what a message is for, or what a property says.

version 2.1

section Security draft-06  OCPP 2.1 Part 2, block A

call CertificateSigned down
  "Brings the station the signed certificate that it asked for."
  request
    certificateChain    string(10000)                  "The certificate and those above it, in PEM."
    certificateType?    CertificateSigningUseEnumType  "What the certificate is for."
    requestId?          integer                        "The number of the SignCertificate that it answers."
    customData?         CustomDataType                 "What a vendor adds."
  response
    status              CertificateSignedStatusEnumType  "Whether the certificate was taken."
    statusInfo?         StatusInfoType                   "More about the status."
    customData?         CustomDataType                   "What a vendor adds."

call SecurityEventNotification up
  "Reports an event that matters for security."
  request
    type                string(50)      "What happened."
    timestamp           dateTime        "When it happened."
    techInfo?           string(255)     "More about it, for technicians."
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call SignCertificate up
  "The station asks for its certificate signing request to be signed."
  request
    csr                   string(5500)                   "The certificate signing request, in PEM."
    certificateType?      CertificateSigningUseEnumType  "What the certificate is for."
    hashRootCertificate?  CertificateHashDataType        "The root certificate that the new one should lead to, by hashes."
    requestId?            integer                        "Joins CertificateSigned to this request."
    customData?           CustomDataType                 "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether it will be signed."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

section Provisioning draft-06  OCPP 2.1 Part 2, block B

call BootNotification up
  "The station introduces itself after a start and asks to be let in."
  request
    chargingStation     ChargingStationType  "What the station is."
    reason              BootReasonEnumType   "Why it started."
    customData?         CustomDataType       "What a vendor adds."
  response
    currentTime         dateTime                    "The CSMS's time."
    interval            integer                     "Seconds between heartbeats when accepted, otherwise until the next BootNotification; 0 leaves it to the station."
    status              RegistrationStatusEnumType  "Whether the station is let in."
    statusInfo?         StatusInfoType              "More about the status."
    customData?         CustomDataType              "What a vendor adds."

call GetBaseReport down
  "Asks for a report of the whole device model, of its configuration, or a summary."
  request
    requestId           integer             "Joins what is reported later to this request."
    reportBase          ReportBaseEnumType  "Which report."
    customData?         CustomDataType      "What a vendor adds."
  response
    status              GenericDeviceModelStatusEnumType  "Whether the report will come."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

call GetReport down
  "Asks for a report of certain components and variables."
  request
    componentVariable?  [ComponentVariableType] 1...        "Components and variables to report."
    requestId           integer                             "Joins what is reported later to this request."
    componentCriteria?  [ComponentCriterionEnumType] 1...4  "Components in one of these states."
    customData?         CustomDataType                      "What a vendor adds."
  response
    status              GenericDeviceModelStatusEnumType  "Whether the report will come."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

call GetVariables down
  "Reads variables of the device model."
  request
    getVariableData     [GetVariableDataType] 1...  "What to read."
    customData?         CustomDataType              "What a vendor adds."
  response
    getVariableResult   [GetVariableResultType] 1...  "What was read, one for each that was asked for."
    customData?         CustomDataType                "What a vendor adds."

call NotifyReport up
  "Delivers one part of a device model report."
  request
    requestId           integer                "The number of the request that asked for it."
    generatedAt         dateTime               "When this part was made."
    reportData?         [ReportDataType] 1...  "Variables with their attributes and characteristics."
    tbc?                boolean = false        "Whether another part follows."
    seqNo               integer 0...           "Counts the parts, beginning with 0."
    customData?         CustomDataType         "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call Reset down
  "Restarts the station or one EVSE, at once or when idle."
  request
    type                ResetEnumType   "At once, when idle, or at once and resuming transactions."
    evseId?             integer 0...    "Which EVSE; the whole station when it is missing."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              ResetStatusEnumType  "Whether it will restart."
    statusInfo?         StatusInfoType       "More about the status."
    customData?         CustomDataType       "What a vendor adds."

call SetNetworkProfile down
  "Stores how the station shall connect to a CSMS."
  request
    configurationSlot   integer                       "Which of the stored profiles it becomes."
    connectionData      NetworkConnectionProfileType  "How to connect."
    customData?         CustomDataType                "What a vendor adds."
  response
    status              SetNetworkProfileStatusEnumType  "Whether it was stored."
    statusInfo?         StatusInfoType                   "More about the status."
    customData?         CustomDataType                   "What a vendor adds."

call SetVariables down
  "Writes variables of the device model."
  request
    setVariableData     [SetVariableDataType] 1...  "What to write."
    customData?         CustomDataType              "What a vendor adds."
  response
    setVariableResult   [SetVariableResultType] 1...  "What became of each."
    customData?         CustomDataType                "What a vendor adds."

section Authorization draft-06  OCPP 2.1 Part 2, block C

call Authorize up
  "The station asks whether an id token may start or stop charging."
  request
    idToken                       IdTokenType     "Who wants to charge."
    certificate?                  string(10000)   "The vehicle's certificate and those above it, in PEM."
    iso15118CertificateHashData?  [OCSPRequestDataType] 1...4  "What to ask for about the certificates, by hashes."
    customData?                   CustomDataType  "What a vendor adds."
  response
    idTokenInfo             IdTokenInfoType  "Whether it may charge."
    certificateStatus?      AuthorizeCertificateStatusEnumType  "What became of the certificates."
    allowedEnergyTransfer?  [EnergyTransferModeEnumType] 1...  "Ways of transferring energy that it may use."
    tariff?                 TariffType       "What charging costs for it."
    customData?             CustomDataType   "What a vendor adds."

call ClearCache down
  "Empties the station's authorization cache."
  request
    customData?         CustomDataType  "What a vendor adds."
  response
    status              ClearCacheStatusEnumType  "Whether it was emptied."
    statusInfo?         StatusInfoType            "More about the status."
    customData?         CustomDataType            "What a vendor adds."

call NotifySettlement up
  "Reports how an ad hoc payment was settled."
  request
    transactionId?      identifier(36)         "Which transaction."
    pspRef              identifier(255)        "The payment service provider's reference."
    status              PaymentStatusEnumType  "Whether it was paid."
    statusInfo?         string(500)            "More about the status."
    settlementAmount    number                 "How much was paid, taxes included."
    settlementTime      dateTime               "When it was paid."
    receiptId?          string(50)             "Number of the receipt."
    receiptUrl?         string(2000)           "Where the receipt can be had."
    vatCompany?         AddressType            "The company that the receipt is for."
    vatNumber?          string(20)             "The VAT number."
    customData?         CustomDataType         "What a vendor adds."
  response
    receiptUrl?         string(2000)    "Where the receipt can be had."
    receiptId?          string(50)      "Number of the receipt."
    customData?         CustomDataType  "What a vendor adds."

call NotifyWebPaymentStarted down
  "Tells the station that a web payment for an EVSE is under way."
  request
    evseId              integer 0...    "Which EVSE."
    timeout             integer         "Seconds that the station waits for the payment."
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call VatNumberValidation up
  "The station asks whether a VAT number for the receipt is valid."
  request
    vatNumber           string(20)      "The VAT number."
    evseId?             integer 0...    "Which EVSE."
    customData?         CustomDataType  "What a vendor adds."
  response
    company?            AddressType            "The company with this number."
    statusInfo?         StatusInfoType         "More about the status."
    vatNumber           string(20)             "The VAT number."
    evseId?             integer 0...           "Which EVSE."
    status              GenericStatusEnumType  "Whether the number is valid."
    customData?         CustomDataType         "What a vendor adds."

section LocalAuthorizationListManagement draft-06  OCPP 2.1 Part 2, block D

call GetLocalListVersion down
  "Asks which version of the local authorization list the station holds."
  request
    customData?         CustomDataType  "What a vendor adds."
  response
    versionNumber       integer         "Version of the list; 0 when there is none."
    customData?         CustomDataType  "What a vendor adds."

call SendLocalList down
  "Replaces or amends the local authorization list."
  request
    localAuthorizationList?  [AuthorizationData] 1...  "The entries; for a full update all of them."
    versionNumber            integer                   "Version of the list with this update."
    updateType               UpdateEnumType            "Whether entries replace the list or change it."
    customData?              CustomDataType            "What a vendor adds."
  response
    status              SendLocalListStatusEnumType  "Whether the list was taken."
    statusInfo?         StatusInfoType               "More about the status."
    customData?         CustomDataType               "What a vendor adds."

section Transactions draft-06  OCPP 2.1 Part 2, block E

call GetTransactionStatus down
  "Asks whether a transaction goes on, and whether messages about it are still queued."
  request
    transactionId?      identifier(36)  "Which transaction; any message when it is missing."
    customData?         CustomDataType  "What a vendor adds."
  response
    ongoingIndicator?   boolean         "Whether the transaction is going on."
    messagesInQueue     boolean         "Whether messages about it wait to be sent."
    customData?         CustomDataType  "What a vendor adds."

call TransactionEvent up
  "Reports that a transaction started, changed or ended."
  request
    costDetails?            CostDetailsType                "How the cost came about, when the station calculates it."
    eventType               TransactionEventEnumType       "Start, middle or end of the transaction."
    meterValue?             [MeterValueType] 1...          "What was measured."
    timestamp               dateTime                       "When it happened."
    triggerReason           TriggerReasonEnumType          "Why it is told."
    seqNo                   integer 0...                   "Counts the messages of the transaction, beginning with 0."
    offline?                boolean = false                "Whether it happened while there was no connection."
    numberOfPhasesUsed?     integer 0...3                  "How many phases were used."
    cableMaxCurrent?        integer                        "The most that the cable carries, in A."
    reservationId?          integer 0...                   "The reservation that ends with it."
    preconditioningStatus?  PreconditioningStatusEnumType  "Whether the battery is being warmed or cooled."
    evseSleep?              boolean                        "Whether the EVSE sleeps."
    transactionInfo         TransactionType                "The transaction."
    evse?                   EVSEType                       "The EVSE, and perhaps the connector, that is meant."
    idToken?                IdTokenType                    "Who wants to charge."
    customData?             CustomDataType                 "What a vendor adds."
  response
    totalCost?                    number                "What it costs so far, taxes included; the final sum when it has ended."
    chargingPriority?             integer               "How important it is from now on, -9 to 9; 0 is usual."
    idTokenInfo?                  IdTokenInfoType       "What is to be known of the idToken."
    transactionLimit?             TransactionLimitType  "Limits of the transaction that the CSMS sets."
    updatedPersonalMessage?       MessageContentType    "What to show to the driver."
    updatedPersonalMessageExtra?  [MessageContentType] 1...4  "The same in other languages."
    customData?                   CustomDataType        "What a vendor adds."

section RemoteControl draft-06  OCPP 2.1 Part 2, block F

call RequestStartTransaction down
  "Asks the station to start a transaction for an id token."
  request
    evseId?             integer 1...         "Which EVSE; the station chooses when it is missing."
    groupIdToken?       IdTokenType          "The group that the idToken belongs to."
    idToken             IdTokenType          "Who wants to charge."
    remoteStartId       integer              "The number that the station shall tell with the transaction."
    chargingProfile?    ChargingProfileType  "Limits for this transaction."
    customData?         CustomDataType       "What a vendor adds."
  response
    status              RequestStartStopStatusEnumType  "Whether the station will try."
    statusInfo?         StatusInfoType                  "More about the status."
    transactionId?      identifier(36)                  "The transaction that it went to, if one was going on."
    customData?         CustomDataType                  "What a vendor adds."

call RequestStopTransaction down
  "Asks the station to stop a running transaction."
  request
    transactionId       identifier(36)  "Which transaction."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              RequestStartStopStatusEnumType  "Whether the station will stop it."
    statusInfo?         StatusInfoType                  "More about the status."
    customData?         CustomDataType                  "What a vendor adds."

call TriggerMessage down
  "Asks the station to send a certain message now."
  request
    evse?               EVSEType                "The EVSE, and perhaps the connector, that is meant."
    requestedMessage    MessageTriggerEnumType  "Which message to send."
    customTrigger?      string(50)              "Which message of a vendor's, when requestedMessage says so."
    customData?         CustomDataType          "What a vendor adds."
  response
    status              TriggerMessageStatusEnumType  "Whether it will be sent."
    statusInfo?         StatusInfoType                "More about the status."
    customData?         CustomDataType                "What a vendor adds."

call UnlockConnector down
  "Releases a plug that is stuck in its connector."
  request
    evseId              integer 0...    "Which EVSE."
    connectorId         integer 0...    "Which connector."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              UnlockStatusEnumType  "Whether it was unlocked."
    statusInfo?         StatusInfoType        "More about the status."
    customData?         CustomDataType        "What a vendor adds."

section Availability draft-06  OCPP 2.1 Part 2, block G

call ChangeAvailability down
  "Takes a connector, an EVSE or the whole station into or out of service."
  request
    evse?               EVSEType                   "What it is about; the whole station when it is missing."
    operationalStatus   OperationalStatusEnumType  "Into service or out of it."
    customData?         CustomDataType             "What a vendor adds."
  response
    status              ChangeAvailabilityStatusEnumType  "Whether it was done, or will be when transactions have ended."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

call Heartbeat up
  "Shows that the station is alive, and brings it the time."
  request
    customData?         CustomDataType  "What a vendor adds."
  response
    currentTime         dateTime        "The CSMS's time."
    customData?         CustomDataType  "What a vendor adds."

call StatusNotification up
  "Reports the state of a connector."
  request
    timestamp           dateTime                 "Since when."
    connectorStatus     ConnectorStatusEnumType  "In what state the connector is."
    evseId              integer 0...             "Which EVSE."
    connectorId         integer 0...             "Which connector of the EVSE."
    customData?         CustomDataType           "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

section Reservation draft-06  OCPP 2.1 Part 2, block H

call CancelReservation down
  "Withdraws a reservation."
  request
    reservationId       integer 0...    "Which reservation."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              CancelReservationStatusEnumType  "Whether it was cancelled."
    statusInfo?         StatusInfoType                   "More about the status."
    customData?         CustomDataType                   "What a vendor adds."

call ReservationStatusUpdate up
  "Reports that a reservation expired, was removed, or found no EVSE."
  request
    reservationId            integer 0...    "Which reservation."
    reservationUpdateStatus  ReservationUpdateStatusEnumType  "Why the reservation is no more."
    customData?              CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call ReserveNow down
  "Reserves an EVSE for an id token until a given time."
  request
    id                  integer 0...    "Number of the reservation."
    expiryDateTime      dateTime        "When it ends."
    connectorType?      string(20)      "Which kind of connector."
    idToken             IdTokenType     "Who reserves."
    evseId?             integer 0...    "Which EVSE; any when it is missing."
    groupIdToken?       IdTokenType     "The group that the idToken belongs to."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              ReserveNowStatusEnumType  "Whether it is reserved."
    statusInfo?         StatusInfoType            "More about the status."
    customData?         CustomDataType            "What a vendor adds."

section TariffAndCost draft-06  OCPP 2.1 Part 2, block I

call ChangeTransactionTariff down
  "Replaces the tariff of a running transaction."
  request
    tariff              TariffType      "What charging costs."
    transactionId       identifier(36)  "Which transaction."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              TariffChangeStatusEnumType  "Whether it was taken over."
    statusInfo?         StatusInfoType              "More about the status."
    customData?         CustomDataType              "What a vendor adds."

call ClearTariffs down
  "Removes tariffs from the station."
  request
    tariffIds?          [string(60)] 1...  "Which tariffs; all when it is missing."
    evseId?             integer 0...       "At which EVSE; at all when it is missing."
    customData?         CustomDataType     "What a vendor adds."
  response
    clearTariffsResult  [ClearTariffsResultType] 1...  "What became of each."
    customData?         CustomDataType                 "What a vendor adds."

call CostUpdated down
  "Tells the station what a transaction has cost so far."
  request
    totalCost           number          "What the transaction costs so far, taxes included."
    transactionId       identifier(36)  "Which transaction."
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call GetTariffs down
  "Lists the tariffs that the station holds."
  request
    evseId              integer 0...    "Which EVSE; 0 stands for the whole station."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              TariffGetStatusEnumType      "Whether there are any."
    statusInfo?         StatusInfoType               "More about the status."
    tariffAssignments?  [TariffAssignmentType] 1...  "The tariffs and where they hold."
    customData?         CustomDataType               "What a vendor adds."

call SetDefaultTariff down
  "Installs the tariff that applies unless another is given."
  request
    evseId              integer 0...    "Which EVSE; 0 stands for the whole station."
    tariff              TariffType      "What charging costs."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              TariffSetStatusEnumType  "Whether it was stored."
    statusInfo?         StatusInfoType           "More about the status."
    customData?         CustomDataType           "What a vendor adds."

section MeterValues draft-06  OCPP 2.1 Part 2, block J

call MeterValues up
  "Reports sampled meter values outside of a transaction."
  request
    evseId              integer 0...           "Which EVSE; 0 stands for the main meter."
    meterValue          [MeterValueType] 1...  "What was measured."
    customData?         CustomDataType         "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

section SmartCharging draft-06  OCPP 2.1 Part 2, block K

call ClearChargingProfile down
  "Removes the charging profiles that match."
  request
    chargingProfileId?        integer                   "Which charging profile."
    chargingProfileCriteria?  ClearChargingProfileType  "Which profiles, when no number is given."
    customData?               CustomDataType            "What a vendor adds."
  response
    status              ClearChargingProfileStatusEnumType  "Whether any was found."
    statusInfo?         StatusInfoType                      "More about the status."
    customData?         CustomDataType                      "What a vendor adds."

call ClearedChargingLimit up
  "Reports that an external charging limit is gone."
  request
    chargingLimitSource  string(20)      "Who had limited the charging."
    evseId?              integer 0...    "Which EVSE; 0 stands for the whole station."
    customData?          CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call GetChargingProfiles down
  "Asks for a report of the installed charging profiles."
  request
    requestId           integer                       "Joins what is reported later to this request."
    evseId?             integer 0...                  "Installed at which EVSE; at any when it is missing."
    chargingProfile     ChargingProfileCriterionType  "Which profiles."
    customData?         CustomDataType                "What a vendor adds."
  response
    status              GetChargingProfileStatusEnumType  "Whether there are any."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

call GetCompositeSchedule down
  "Asks for the schedule that results from all charging profiles together."
  request
    duration            integer                   "How far ahead, in seconds."
    chargingRateUnit?   ChargingRateUnitEnumType  "Whether limits are in amperes or in watts."
    evseId              integer 0...              "Which EVSE; 0 stands for the whole station."
    customData?         CustomDataType            "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether the schedule is given."
    statusInfo?         StatusInfoType         "More about the status."
    schedule?           CompositeScheduleType  "What all profiles together allow."
    customData?         CustomDataType         "What a vendor adds."

call NotifyChargingLimit up
  "Reports a charging limit that someone else has set."
  request
    chargingSchedule?   [ChargingScheduleType] 1...  "The limits over time."
    evseId?             integer 0...                 "Which EVSE; 0 stands for the whole station."
    chargingLimit       ChargingLimitType            "Who limits the charging, and how urgently."
    customData?         CustomDataType               "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyEVChargingNeeds up
  "Reports what the vehicle asks for (ISO 15118)."
  request
    evseId              integer 1...       "Which EVSE; never 0."
    maxScheduleTuples?  integer 0...       "How many periods the vehicle takes in a schedule."
    chargingNeeds       ChargingNeedsType  "What the vehicle needs."
    timestamp?          dateTime           "When the vehicle said so."
    customData?         CustomDataType     "What a vendor adds."
  response
    status              NotifyEVChargingNeedsStatusEnumType  "Whether the CSMS takes care of it."
    statusInfo?         StatusInfoType  "More about the status."
    customData?         CustomDataType  "What a vendor adds."

call NotifyEVChargingSchedule up
  "Reports the schedule that the vehicle has chosen (ISO 15118)."
  request
    timeBase                     dateTime              "The point in time that the schedule counts from."
    chargingSchedule             ChargingScheduleType  "What the vehicle intends to do."
    evseId                       integer 1...          "Which EVSE."
    selectedChargingScheduleId?  integer 0...          "Which of the offered schedules it took."
    powerToleranceAcceptance?    boolean               "Whether it accepts the tolerance of power."
    customData?                  CustomDataType        "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether the CSMS takes it up."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

call NotifyPriorityCharging up
  "Reports that priority charging was switched on or off."
  request
    transactionId       identifier(36)  "Which transaction."
    activated           boolean         "Whether it was switched on or off."
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call PullDynamicScheduleUpdate up
  "The station asks for new values of a dynamic charging profile."
  request
    chargingProfileId   integer         "Which charging profile."
    customData?         CustomDataType  "What a vendor adds."
  response
    scheduleUpdate?     ChargingScheduleUpdateType     "What changes."
    status              ChargingProfileStatusEnumType  "Whether there is an update."
    statusInfo?         StatusInfoType                 "More about the status."
    customData?         CustomDataType                 "What a vendor adds."

call ReportChargingProfiles up
  "Delivers one part of a report of charging profiles."
  request
    requestId            integer                     "The number of the request that asked for it."
    chargingLimitSource  string(20)                  "Who limits the charging."
    chargingProfile      [ChargingProfileType] 1...  "The profiles."
    tbc?                 boolean = false             "Whether another part follows."
    evseId               integer 0...                "Which EVSE; 0 stands for the whole station."
    customData?          CustomDataType              "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call SetChargingProfile down
  "Installs a charging profile on an EVSE."
  request
    evseId              integer 0...         "Which EVSE; 0 stands for the whole station."
    chargingProfile     ChargingProfileType  "The charging profile."
    customData?         CustomDataType       "What a vendor adds."
  response
    status              ChargingProfileStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType                 "More about the status."
    customData?         CustomDataType                 "What a vendor adds."

call UpdateDynamicSchedule down
  "Sets new values in a dynamic charging profile."
  request
    chargingProfileId   integer                     "Which charging profile."
    scheduleUpdate      ChargingScheduleUpdateType  "What changes."
    customData?         CustomDataType              "What a vendor adds."
  response
    status              ChargingProfileStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType                 "More about the status."
    customData?         CustomDataType                 "What a vendor adds."

call UsePriorityCharging down
  "Switches priority charging of a transaction on or off."
  request
    transactionId       identifier(36)  "Which transaction."
    activate            boolean         "Whether to switch it on or off."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              PriorityChargingStatusEnumType  "Whether it was done."
    statusInfo?         StatusInfoType                  "More about the status."
    customData?         CustomDataType                  "What a vendor adds."

section FirmwareManagement draft-06  OCPP 2.1 Part 2, block L

call FirmwareStatusNotification up
  "Reports how a firmware update goes."
  request
    status              FirmwareStatusEnumType  "How far the update is."
    requestId?          integer                 "The number of the UpdateFirmware request; missing when there was none."
    statusInfo?         StatusInfoType          "More about the status."
    customData?         CustomDataType          "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call PublishFirmware down
  "Has a Local Controller offer firmware on its local network."
  request
    location            string(2000)    "Where the firmware is."
    retries?            integer 0...    "How often the station tries again after a failure."
    checksum            string(32)      "MD5 of the whole file, in hexadecimal."
    requestId           integer 0...    "Joins what is reported later to this request."
    retryInterval?      integer 0...    "Seconds between two tries."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether it will be fetched."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

call PublishFirmwareStatusNotification up
  "Reports how the publishing of firmware goes."
  request
    status              PublishFirmwareStatusEnumType  "How far it is."
    location?           [string(2000)] 1...            "Where stations can fetch it, once it is published."
    requestId?          integer 0...                   "The number of the PublishFirmware request."
    statusInfo?         StatusInfoType                 "More about the status."
    customData?         CustomDataType                 "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call UnpublishFirmware down
  "Has a Local Controller stop offering firmware."
  request
    checksum            string(32)      "MD5 of the whole file, in hexadecimal."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              UnpublishFirmwareStatusEnumType  "Whether it is gone."
    customData?         CustomDataType                   "What a vendor adds."

call UpdateFirmware down
  "Tells the station where and when to fetch new firmware."
  request
    retries?            integer 0...    "How often the station tries again after a failure."
    retryInterval?      integer         "Seconds between two tries."
    requestId           integer         "Joins what is reported later to this request."
    firmware            FirmwareType    "The firmware, its place and its signature."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              UpdateFirmwareStatusEnumType  "Whether it will be fetched."
    statusInfo?         StatusInfoType                "More about the status."
    customData?         CustomDataType                "What a vendor adds."

section ISO15118CertificateManagement draft-06  OCPP 2.1 Part 2, block M

call DeleteCertificate down
  "Removes a root certificate from the station."
  request
    certificateHashData  CertificateHashDataType  "Names the certificate by hashes."
    customData?          CustomDataType           "What a vendor adds."
  response
    status              DeleteCertificateStatusEnumType  "Whether it was deleted."
    statusInfo?         StatusInfoType                   "More about the status."
    customData?         CustomDataType                   "What a vendor adds."

call Get15118EVCertificate up
  "Passes a vehicle's request to install or update its contract certificate."
  request
    iso15118SchemaVersion              string(50)      "Which version of the ISO 15118 schema the request is in."
    action                             CertificateActionEnumType  "Install or update."
    exiRequest                         string(11000)   "The vehicle's request, as EXI in Base64."
    maximumContractCertificateChains?  integer 0...    "How many chains the vehicle takes."
    prioritizedEMAIDs?                 [identifier(255)] 1...8  "Contracts that it wants first."
    customData?                        CustomDataType  "What a vendor adds."
  response
    status               Iso15118EVCertificateStatusEnumType  "Whether it went well."
    statusInfo?          StatusInfoType  "More about the status."
    exiResponse          string(17000)   "The answer for the vehicle, as EXI in Base64."
    remainingContracts?  integer 0...    "How many contracts are left to be fetched."
    customData?          CustomDataType  "What a vendor adds."

call GetCertificateChainStatus up
  "Asks whether certificates of a chain are revoked (OCSP or CRL)."
  request
    certificateStatusRequests  [CertificateStatusRequestInfoType] 1...4  "Which certificates, and whom to ask."
    customData?                CustomDataType  "What a vendor adds."
  response
    certificateStatus   [CertificateStatusType] 1...4  "What is known of each."
    customData?         CustomDataType                 "What a vendor adds."

call GetCertificateStatus up
  "Asks for the OCSP response about a certificate."
  request
    ocspRequestData     OCSPRequestDataType  "Which certificate, and whom to ask."
    customData?         CustomDataType       "What a vendor adds."
  response
    status              GetCertificateStatusEnumType  "Whether the responder answered."
    statusInfo?         StatusInfoType                "More about the status."
    ocspResult?         string(18000)                 "Its answer (DER), in Base64."
    customData?         CustomDataType                "What a vendor adds."

call GetInstalledCertificateIds down
  "Lists the certificates that the station holds."
  request
    certificateType?    [GetCertificateIdUseEnumType] 1...  "Which kinds of certificates; all when it is missing."
    customData?         CustomDataType                      "What a vendor adds."
  response
    status                     GetInstalledCertificateStatusEnumType  "Whether there are any."
    statusInfo?                StatusInfoType  "More about the status."
    certificateHashDataChain?  [CertificateHashDataChainType] 1...  "The certificates, by hashes."
    customData?                CustomDataType  "What a vendor adds."

call InstallCertificate down
  "Installs a root certificate on the station."
  request
    certificateType     InstallCertificateUseEnumType  "What the certificate is for."
    certificate         string(10000)                  "The certificate, in PEM."
    customData?         CustomDataType                 "What a vendor adds."
  response
    status              InstallCertificateStatusEnumType  "Whether it was installed."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

section Diagnostics draft-06  OCPP 2.1 Part 2, block N

call AdjustPeriodicEventStream down
  "Changes how often a periodic event stream sends."
  request
    id                  integer 0...                   "Which stream."
    params              PeriodicEventStreamParamsType  "When values are sent."
    customData?         CustomDataType                 "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether it was adjusted."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

call ClearVariableMonitoring down
  "Removes monitors from variables."
  request
    id                  [integer 0...] 1...  "Which monitors."
    customData?         CustomDataType       "What a vendor adds."
  response
    clearMonitoringResult  [ClearMonitoringResultType] 1...  "What became of each."
    customData?            CustomDataType  "What a vendor adds."

call ClosePeriodicEventStream up
  "Announces the end of a periodic event stream."
  request
    id                  integer 0...    "Which stream."
    customData?         CustomDataType  "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call CustomerInformation down
  "Asks for, or for the deletion of, what the station knows of a customer."
  request
    customerCertificate?  CertificateHashDataType  "The customer's certificate, by hashes."
    idToken?              IdTokenType              "The customer's idToken."
    requestId             integer 0...             "Joins what is reported later to this request."
    report                boolean                  "Whether to report what is stored."
    clear                 boolean                  "Whether to delete what is stored."
    customerIdentifier?   string(64)               "Another name of the customer."
    customData?           CustomDataType           "What a vendor adds."
  response
    status              CustomerInformationStatusEnumType  "Whether it will be done."
    statusInfo?         StatusInfoType                     "More about the status."
    customData?         CustomDataType                     "What a vendor adds."

call GetLog down
  "Asks the station to upload a diagnostics or security log."
  request
    log                 LogParametersType  "Where it goes, and from when to when."
    logType             LogEnumType        "Which log."
    requestId           integer            "Joins what is reported later to this request."
    retries?            integer 0...       "How often the station tries again after a failure."
    retryInterval?      integer            "Seconds between two tries."
    customData?         CustomDataType     "What a vendor adds."
  response
    status              LogStatusEnumType  "Whether it will be uploaded."
    statusInfo?         StatusInfoType     "More about the status."
    filename?           string(255)        "Name of the file."
    customData?         CustomDataType     "What a vendor adds."

call GetMonitoringReport down
  "Asks for a report of the installed monitors."
  request
    componentVariable?   [ComponentVariableType] 1...  "Components and variables to report."
    requestId            integer                       "Joins what is reported later to this request."
    monitoringCriteria?  [MonitoringCriterionEnumType] 1...3  "Kinds of monitors."
    customData?          CustomDataType                "What a vendor adds."
  response
    status              GenericDeviceModelStatusEnumType  "Whether the report will come."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

call GetPeriodicEventStream down
  "Lists the periodic event streams that are open."
  request
    customData?         CustomDataType  "What a vendor adds."
  response
    constantStreamData?  [ConstantStreamDataType] 1...  "The open streams."
    customData?          CustomDataType                 "What a vendor adds."

call LogStatusNotification up
  "Reports how a log upload goes."
  request
    status              UploadLogStatusEnumType  "How far the upload is."
    requestId?          integer                  "The number of the GetLog request; missing when there was none."
    statusInfo?         StatusInfoType           "More about the status."
    customData?         CustomDataType           "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyCustomerInformation up
  "Delivers one part of a report about a customer."
  request
    data                string(512)      "A part of what is stored about the customer."
    tbc?                boolean = false  "Whether another part follows."
    seqNo               integer 0...     "Counts the parts, beginning with 0."
    generatedAt         dateTime         "When this part was made."
    requestId           integer 0...     "The number of the request that asked for it."
    customData?         CustomDataType   "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyEvent up
  "Reports that monitored variables have changed or passed a limit."
  request
    generatedAt         dateTime              "When this part was made."
    tbc?                boolean = false       "Whether another part follows."
    seqNo               integer 0...          "Counts the parts, beginning with 0."
    eventData           [EventDataType] 1...  "What happened."
    customData?         CustomDataType        "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyMonitoringReport up
  "Delivers one part of a report of monitors."
  request
    monitor?            [MonitoringDataType] 1...  "Variables with their monitors."
    requestId           integer                    "The number of the request that asked for it."
    tbc?                boolean = false            "Whether another part follows."
    seqNo               integer 0...               "Counts the parts, beginning with 0."
    generatedAt         dateTime                   "When this part was made."
    customData?         CustomDataType             "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

send NotifyPeriodicEventStream up
  "Delivers values of a periodic event stream; nobody answers."
  request
    data                [StreamDataElementType] 1...  "Values and their times."
    id                  integer 0...                  "Which stream."
    pending             integer 0...                  "How many values wait to be sent."
    basetime            dateTime                      "The point in time that the values count from."
    customData?         CustomDataType                "What a vendor adds."

call OpenPeriodicEventStream up
  "Announces a periodic event stream."
  request
    constantStreamData  ConstantStreamDataType  "The stream."
    customData?         CustomDataType          "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether the CSMS wants it."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

call SetMonitoringBase down
  "Activates a set of monitors that the station came with."
  request
    monitoringBase      MonitoringBaseEnumType  "Which set of monitors."
    customData?         CustomDataType          "What a vendor adds."
  response
    status              GenericDeviceModelStatusEnumType  "Whether it is active now."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

call SetMonitoringLevel down
  "Limits which severities of events the station reports."
  request
    severity            integer 0...    "Events of this severity and worse are reported, 0 to 9."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

call SetVariableMonitoring down
  "Sets monitors on variables."
  request
    setMonitoringData   [SetMonitoringDataType] 1...  "The monitors."
    customData?         CustomDataType                "What a vendor adds."
  response
    setMonitoringResult  [SetMonitoringResultType] 1...  "What became of each."
    customData?          CustomDataType                  "What a vendor adds."

section DisplayMessage draft-06  OCPP 2.1 Part 2, block O

call ClearDisplayMessage down
  "Removes a message from the display."
  request
    id                  integer 0...    "Which message."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              ClearMessageStatusEnumType  "Whether it is gone."
    statusInfo?         StatusInfoType              "More about the status."
    customData?         CustomDataType              "What a vendor adds."

call GetDisplayMessages down
  "Asks which display messages the station holds."
  request
    id?                 [integer 0...] 1...      "Which messages; all when it is missing."
    requestId           integer                  "Joins what is reported later to this request."
    priority?           MessagePriorityEnumType  "Messages of this priority."
    state?              MessageStateEnumType     "Messages for this state of the station."
    customData?         CustomDataType           "What a vendor adds."
  response
    status              GetDisplayMessagesStatusEnumType  "Whether there are any."
    statusInfo?         StatusInfoType                    "More about the status."
    customData?         CustomDataType                    "What a vendor adds."

call NotifyDisplayMessages up
  "Delivers one part of a report of display messages."
  request
    messageInfo?        [MessageInfoType] 1...  "The messages."
    requestId           integer                 "The number of the request that asked for it."
    tbc?                boolean = false         "Whether another part follows."
    customData?         CustomDataType          "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call SetDisplayMessage down
  "Puts a message on the display."
  request
    message             MessageInfoType  "What to show, when and where."
    customData?         CustomDataType   "What a vendor adds."
  response
    status              DisplayMessageStatusEnumType  "Whether it will be shown."
    statusInfo?         StatusInfoType                "More about the status."
    customData?         CustomDataType                "What a vendor adds."

section DataTransfer draft-06  OCPP 2.1 Part 2, block P

call DataTransfer both
  "Carries what a vendor adds to OCPP."
  request
    messageId?          string(50)      "Which of the vendor's messages it is."
    data?               any             "What it says, in a form of the vendor's."
    vendorId            string(255)     "Whose message it is."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              DataTransferStatusEnumType  "Whether it was understood."
    statusInfo?         StatusInfoType              "More about the status."
    data?               any                         "What is answered, in a form of the vendor's."
    customData?         CustomDataType              "What a vendor adds."

section BidirectionalPowerTransfer draft-06  OCPP 2.1 Part 2, block Q

call AFRRSignal down
  "Passes on a signal of the grid's frequency restoration reserve."
  request
    timestamp           dateTime        "When the signal begins to hold."
    signal              integer         "The value of the signal."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

call NotifyAllowedEnergyTransfer down
  "Says which ways of energy transfer a transaction may use."
  request
    transactionId          identifier(36)  "Which transaction."
    allowedEnergyTransfer  [EnergyTransferModeEnumType] 1...  "Ways of transferring energy that it may use."
    customData?            CustomDataType  "What a vendor adds."
  response
    status              NotifyAllowedEnergyTransferStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType  "More about the status."
    customData?         CustomDataType  "What a vendor adds."

section DERControl draft-06  OCPP 2.1 Part 2, block R

call ClearDERControl down
  "Removes settings for distributed energy resources."
  request
    isDefault           boolean             "Whether default settings are meant, or scheduled ones."
    controlType?        DERControlEnumType  "Which kind of control."
    controlId?          identifier(36)      "Which setting."
    customData?         CustomDataType      "What a vendor adds."
  response
    status              DERControlStatusEnumType  "Whether it is gone."
    statusInfo?         StatusInfoType            "More about the status."
    customData?         CustomDataType            "What a vendor adds."

call GetDERControl down
  "Asks for a report of the settings for distributed energy resources."
  request
    requestId           integer             "Joins what is reported later to this request."
    isDefault?          boolean             "Whether default settings are meant, or scheduled ones."
    controlType?        DERControlEnumType  "Which kind of control."
    controlId?          identifier(36)      "Which setting."
    customData?         CustomDataType      "What a vendor adds."
  response
    status              DERControlStatusEnumType  "Whether there are any."
    statusInfo?         StatusInfoType            "More about the status."
    customData?         CustomDataType            "What a vendor adds."

call NotifyDERAlarm up
  "Reports that a grid event set off, or ended, an alarm."
  request
    controlType         DERControlEnumType      "Which kind of control."
    gridEventFault?     GridEventFaultEnumType  "What is wrong with the grid."
    alarmEnded?         boolean                 "Whether it is over."
    timestamp           dateTime                "When it happened."
    extraInfo?          string(200)             "More about it."
    customData?         CustomDataType          "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call NotifyDERStartStop up
  "Reports that a setting for distributed energy resources took or lost effect."
  request
    controlId           identifier(36)           "Which setting."
    started             boolean                  "Whether it began or ended."
    timestamp           dateTime                 "When it happened."
    supersededIds?      [identifier(36)] 1...24  "Settings that no longer count because of this one."
    customData?         CustomDataType           "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call ReportDERControl up
  "Delivers one part of a report of settings for distributed energy resources."
  request
    curve?              [DERCurveGetType] 1...24           "Curves of power against voltage or frequency."
    enterService?       [EnterServiceGetType] 1...24       "Whether and how to connect to the grid."
    fixedPFAbsorb?      [FixedPFGetType] 1...24            "Fixed power factors while charging."
    fixedPFInject?      [FixedPFGetType] 1...24            "Fixed power factors while discharging."
    fixedVar?           [FixedVarGetType] 1...24           "Fixed reactive powers."
    freqDroop?          [FreqDroopGetType] 1...24          "How power follows the frequency."
    gradient?           [GradientGetType] 1...24           "How fast power may change."
    limitMaxDischarge?  [LimitMaxDischargeGetType] 1...24  "The most that may be discharged."
    requestId           integer                            "The number of the request that asked for it."
    tbc?                boolean                            "Whether another part follows."
    customData?         CustomDataType                     "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call SetDERControl down
  "Installs a setting for distributed energy resources."
  request
    isDefault           boolean                "Whether it holds whenever nothing else is set."
    controlId           identifier(36)         "Which setting."
    controlType         DERControlEnumType     "Which kind of control."
    curve?              DERCurveType           "A curve of power against voltage or frequency."
    enterService?       EnterServiceType       "Whether and how to connect to the grid."
    fixedPFAbsorb?      FixedPFType            "A fixed power factor while charging."
    fixedPFInject?      FixedPFType            "A fixed power factor while discharging."
    fixedVar?           FixedVarType           "A fixed reactive power."
    freqDroop?          FreqDroopType          "How power follows the frequency."
    gradient?           GradientType           "How fast power may change."
    limitMaxDischarge?  LimitMaxDischargeType  "The most that may be discharged."
    customData?         CustomDataType         "What a vendor adds."
  response
    status              DERControlStatusEnumType  "Whether it was taken."
    statusInfo?         StatusInfoType            "More about the status."
    supersededIds?      [identifier(36)] 1...24   "Settings that no longer count because of this one."
    customData?         CustomDataType            "What a vendor adds."

section BatterySwapping draft-06  OCPP 2.1 Part 2, block S

call BatterySwap up
  "Reports that batteries were put in or taken out."
  request
    batteryData         [BatteryDataType] 1...    "The batteries."
    eventType           BatterySwapEventEnumType  "Whether they came in or went out."
    idToken             IdTokenType               "Who swaps."
    requestId           integer                   "Joins the messages of one swap."
    customData?         CustomDataType            "What a vendor adds."
  response
    customData?         CustomDataType  "What a vendor adds."

call RequestBatterySwap down
  "Asks the station to swap batteries for an id token."
  request
    idToken             IdTokenType     "Who swaps."
    requestId           integer         "Joins the messages of the swap."
    customData?         CustomDataType  "What a vendor adds."
  response
    status              GenericStatusEnumType  "Whether the station will do it."
    statusInfo?         StatusInfoType         "More about the status."
    customData?         CustomDataType         "What a vendor adds."

section Types draft-06  OCPP 2.1 Part 2, data types

type ACChargingParametersType
  energyAmount        number          "Energy that the vehicle wants, in Wh."
  evMinCurrent        number          "The least current per phase, in A."
  evMaxCurrent        number          "The most current per phase, in A."
  evMaxVoltage        number          "The highest voltage, in V."
  customData?         CustomDataType  "What a vendor adds."

type APNType
  apn                       string(2000)               "Access point name, as a URL."
  apnUserName?              string(50)                 "User name."
  apnPassword?              string(64)                 "Password."
  simPin?                   integer                    "PIN of the SIM card."
  preferredNetwork?         identifier(6)              "Network that is preferred: MCC and MNC."
  useOnlyPreferredNetwork?  boolean = false            "Whether no other network is used."
  apnAuthentication         APNAuthenticationEnumType  "How to authenticate."
  customData?               CustomDataType             "What a vendor adds."

type AbsolutePriceScheduleType
  timeAnchor                   dateTime              "The point in time that the offsets count from."
  priceScheduleID              integer 0...          "Number of the price schedule."
  priceScheduleDescription?    string(160)           "Text for people."
  currency                     string(3)             "Code of the currency, by ISO 4217."
  language                     string(8)             "Language of the text, by RFC 5646."
  priceAlgorithm               string(2000)          "How prices are calculated, as a URN of ISO 15118-20."
  minimumCost?                 RationalNumberType    "The least that is charged."
  maximumCost?                 RationalNumberType    "The most that is charged."
  priceRuleStacks              [PriceRuleStackType] 1...1024  "The prices, one after the other."
  taxRules?                    [TaxRuleType] 1...10  "Taxes."
  overstayRuleList?            OverstayRuleListType  "Fees for staying on."
  additionalSelectedServices?  [AdditionalSelectedServicesType] 1...5  "Fees for other services."
  customData?                  CustomDataType        "What a vendor adds."

type AdditionalInfoType
  additionalIdToken   identifier(255)  "The additional id."
  type                string(50)       "What it tells."
  customData?         CustomDataType   "What a vendor adds."

type AdditionalSelectedServicesType
  serviceFee          RationalNumberType  "The fee."
  serviceName         string(80)          "What is paid for."
  customData?         CustomDataType      "What a vendor adds."

type AddressType
  name                string(50)      "Name of the person or company."
  address1            string(100)     "First line of the address."
  address2?           string(100)     "Second line of the address."
  city                string(100)     "City."
  postalCode?         string(20)      "Postal code."
  country             string(50)      "Country."
  customData?         CustomDataType  "What a vendor adds."

type AuthorizationData
  idToken             IdTokenType      "The idToken."
  idTokenInfo?        IdTokenInfoType  "What is to be known of it; missing when the entry is to be removed."
  customData?         CustomDataType   "What a vendor adds."

type BatteryDataType
  evseId              integer 0...    "The slot."
  serialNumber        string(50)      "The battery's serial number."
  soC                 number 0...100  "State of charge, in percent."
  soH                 number 0...100  "State of health, in percent."
  productionDate?     dateTime        "When it was made."
  vendorInfo?         string(500)     "What the vendor says of it."
  customData?         CustomDataType  "What a vendor adds."

type CertificateHashDataChainType
  certificateHashData        CertificateHashDataType      "Names the certificate by hashes."
  certificateType            GetCertificateIdUseEnumType  "What the certificate is for."
  childCertificateHashData?  [CertificateHashDataType] 1...4  "The certificates below it, by hashes."
  customData?                CustomDataType               "What a vendor adds."

type CertificateHashDataType
  hashAlgorithm       HashAlgorithmEnumType  "How the hashes were made."
  issuerNameHash      identifier(128)        "Hash of the issuer's distinguished name (DER)."
  issuerKeyHash       string(128)            "Hash of the issuer's public key (DER, without tag and length)."
  serialNumber        identifier(40)         "The certificate's serial number, in hexadecimal without leading zeros."
  customData?         CustomDataType         "What a vendor adds."

type CertificateStatusRequestInfoType
  certificateHashData  CertificateHashDataType          "Names the certificate by hashes."
  source               CertificateStatusSourceEnumType  "Whether OCSP or a list of revoked certificates is asked."
  urls                 [string(2000)] 1...5             "Where to ask."
  customData?          CustomDataType                   "What a vendor adds."

type CertificateStatusType
  certificateHashData  CertificateHashDataType          "Names the certificate by hashes."
  source               CertificateStatusSourceEnumType  "What was asked."
  status               CertificateStatusEnumType        "Whether it is good."
  nextUpdate           dateTime                         "When more will be known."
  customData?          CustomDataType                   "What a vendor adds."

type ChargingLimitType
  chargingLimitSource  string(20)      "Who limits the charging."
  isLocalGeneration?   boolean         "Whether it is about what is generated on site."
  isGridCritical?      boolean         "Whether the grid's stability depends on it."
  customData?          CustomDataType  "What a vendor adds."

type ChargingNeedsType
  acChargingParameters?     ACChargingParametersType    "What the vehicle says of AC."
  derChargingParameters?    DERChargingParametersType   "What the vehicle says of grid services."
  evEnergyOffer?            EVEnergyOfferType           "What the vehicle offers to give back."
  requestedEnergyTransfer   EnergyTransferModeEnumType  "How energy is to be transferred."
  dcChargingParameters?     DCChargingParametersType    "What the vehicle says of DC."
  v2xChargingParameters?    V2XChargingParametersType   "What the vehicle says of both directions."
  availableEnergyTransfer?  [EnergyTransferModeEnumType] 1...  "Ways that the vehicle knows."
  controlMode?              ControlModeEnumType         "Who decides about power."
  mobilityNeedsMode?        MobilityNeedsModeEnumType   "Who says what is needed."
  departureTime?            dateTime                    "When it wants to leave."
  customData?               CustomDataType              "What a vendor adds."

type ChargingPeriodType
  dimensions?         [CostDimensionType] 1...  "How much of what was used."
  tariffId?           string(60)                "The tariff that held."
  startPeriod         dateTime                  "When the period began."
  customData?         CustomDataType            "What a vendor adds."

type ChargingProfileCriterionType
  chargingProfilePurpose?  ChargingProfilePurposeEnumType  "Profiles for this purpose."
  stackLevel?              integer 0...                    "Profiles of this level."
  chargingProfileId?       [integer] 1...                  "Profiles with these numbers; nothing else is looked at then."
  chargingLimitSource?     [string(20)] 1...4              "Profiles from these sources."
  customData?              CustomDataType                  "What a vendor adds."

type ChargingProfileType
  id                            integer                 "Number of the profile."
  stackLevel                    integer 0...            "Which of several profiles counts: the highest."
  chargingProfilePurpose        ChargingProfilePurposeEnumType  "What the profile is for."
  chargingProfileKind           ChargingProfileKindEnumType  "Whether times are absolute, relative or recurring."
  recurrencyKind?               RecurrencyKindEnumType  "How often it recurs."
  validFrom?                    dateTime                "From when on it holds."
  validTo?                      dateTime                "Until when it holds."
  transactionId?                identifier(36)          "The transaction that it is for."
  maxOfflineDuration?           integer                 "Seconds without a connection after which it no longer holds."
  chargingSchedule              [ChargingScheduleType] 1...3  "The limits over time; up to three for a vehicle to choose from."
  invalidAfterOfflineDuration?  boolean                 "Whether it is gone for good then."
  dynUpdateInterval?            integer                 "Seconds after which the station asks for an update."
  dynUpdateTime?                dateTime                "When it was last updated."
  priceScheduleSignature?       string(256)             "Signature of the price schedules (ISO 15118-20)."
  customData?                   CustomDataType          "What a vendor adds."

type ChargingSchedulePeriodType
  startPeriod              integer                          "Where it starts, in seconds from the schedule's start."
  limit?                   number                           "The most power (W) or current (A), in the schedule's unit."
  limit_L2?                number                           "The most on phase L2, where it differs."
  limit_L3?                number                           "The most on phase L3, where it differs."
  numberPhases?            integer 0...3                    "How many phases are used; 3 when it is missing."
  phaseToUse?              integer 0...3                    "Which phase, if only one is used: 1, 2 or 3."
  dischargeLimit?          number ...0                      "The most that may be discharged, 0 or below, in the schedule's unit."
  dischargeLimit_L2?       number ...0                      "The most that may be discharged on phase L2, 0 or below."
  dischargeLimit_L3?       number ...0                      "The most that may be discharged on phase L3, 0 or below."
  setpoint?                number                           "What to charge with (above 0) or to discharge with (below), in the schedule's unit."
  setpoint_L2?             number                           "The setpoint on phase L2, where it differs."
  setpoint_L3?             number                           "The setpoint on phase L3, where it differs."
  setpointReactive?        number                           "Reactive power (or current) to keep: inductive above 0, capacitive below."
  setpointReactive_L2?     number                           "The reactive setpoint on phase L2, where it differs."
  setpointReactive_L3?     number                           "The reactive setpoint on phase L3, where it differs."
  preconditioningRequest?  boolean                          "Whether the battery shall be warmed or cooled."
  evseSleep?               boolean                          "Whether the EVSE shall sleep."
  v2xBaseline?             number                           "Power that local control adds to or subtracts from, in W."
  operationMode?           OperationModeEnumType            "What decides about power."
  v2xFreqWattCurve?        [V2XFreqWattPointType] 1...20    "Power against frequency."
  v2xSignalWattCurve?      [V2XSignalWattPointType] 1...20  "Power against the signal."
  customData?              CustomDataType                   "What a vendor adds."

type ChargingScheduleType
  id                      integer                    "Number of the schedule."
  limitAtSoC?             LimitAtSoCType             "A limit from a state of charge on."
  startSchedule?          dateTime                   "When it starts; relative to the transaction when it is missing."
  duration?               integer                    "How long it is, in seconds; without it the last period has no end."
  chargingRateUnit        ChargingRateUnitEnumType   "Whether limits are in amperes or in watts."
  minChargingRate?        number                     "The least that the vehicle charges well with, in the schedule's unit."
  powerTolerance?         number                     "Power that it may differ by, in W."
  signatureId?            integer 0...               "Which signature belongs to it (ISO 15118-20)."
  digestValue?            string(88)                 "Digest of the price schedule, in Base64 (ISO 15118-20)."
  useLocalTime?           boolean                    "Whether times are local ones."
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...1024  "The periods, in order of time."
  randomizedDelay?        integer 0...               "The most seconds by which starts are delayed at random."
  salesTariff?            SalesTariffType            "Prices, by ISO 15118-2."
  absolutePriceSchedule?  AbsolutePriceScheduleType  "Prices in money, by ISO 15118-20."
  priceLevelSchedule?     PriceLevelScheduleType     "Prices in levels, by ISO 15118-20."
  customData?             CustomDataType             "What a vendor adds."

type ChargingScheduleUpdateType
  limit?                number          "The most power (W) or current (A), in the schedule's unit."
  limit_L2?             number          "The most on phase L2, where it differs."
  limit_L3?             number          "The most on phase L3, where it differs."
  dischargeLimit?       number ...0     "The most that may be discharged, 0 or below, in the schedule's unit."
  dischargeLimit_L2?    number ...0     "The most that may be discharged on phase L2, 0 or below."
  dischargeLimit_L3?    number ...0     "The most that may be discharged on phase L3, 0 or below."
  setpoint?             number          "What to charge with (above 0) or to discharge with (below), in the schedule's unit."
  setpoint_L2?          number          "The setpoint on phase L2, where it differs."
  setpoint_L3?          number          "The setpoint on phase L3, where it differs."
  setpointReactive?     number          "Reactive power (or current) to keep: inductive above 0, capacitive below."
  setpointReactive_L2?  number          "The reactive setpoint on phase L2, where it differs."
  setpointReactive_L3?  number          "The reactive setpoint on phase L3, where it differs."
  customData?           CustomDataType  "What a vendor adds."

type ChargingStationType
  serialNumber?       string(25)      "The station's serial number."
  model               string(20)      "The station's model."
  modem?              ModemType       "Its modem."
  vendorName          string(50)      "Who made it."
  firmwareVersion?    string(50)      "Which firmware the station runs."
  customData?         CustomDataType  "What a vendor adds."

type ClearChargingProfileType
  evseId?                  integer 0...                    "Which EVSE; 0 stands for the whole station."
  chargingProfilePurpose?  ChargingProfilePurposeEnumType  "Profiles for this purpose."
  stackLevel?              integer 0...                    "Profiles of this level."
  customData?              CustomDataType                  "What a vendor adds."

type ClearMonitoringResultType
  status              ClearMonitoringStatusEnumType  "Whether it is gone."
  id                  integer 0...                   "Which monitor."
  statusInfo?         StatusInfoType                 "More about the status."
  customData?         CustomDataType                 "What a vendor adds."

type ClearTariffsResultType
  statusInfo?         StatusInfoType             "More about the status."
  tariffId?           string(60)                 "Which tariff."
  status              TariffClearStatusEnumType  "Whether it is gone."
  customData?         CustomDataType             "What a vendor adds."

type ComponentType
  evse?               EVSEType        "The EVSE, and perhaps the connector, that is meant."
  name                identifier(50)  "Name of the component."
  instance?           identifier(50)  "Which of several of this name."
  customData?         CustomDataType  "What a vendor adds."

type ComponentVariableType
  component           ComponentType   "The component."
  variable?           VariableType    "The variable; all of the component when it is missing."
  customData?         CustomDataType  "What a vendor adds."

type CompositeScheduleType
  evseId                  integer 0...              "Which EVSE; 0 stands for the whole station."
  duration                integer                   "How long it is, in seconds."
  scheduleStart           dateTime                  "When it starts."
  chargingRateUnit        ChargingRateUnitEnumType  "Whether limits are in amperes or in watts."
  chargingSchedulePeriod  [ChargingSchedulePeriodType] 1...  "The periods, in order of time."
  customData?             CustomDataType            "What a vendor adds."

type ConstantStreamDataType
  id                    integer 0...                   "Number of the stream."
  params                PeriodicEventStreamParamsType  "When values are sent."
  variableMonitoringId  integer 0...                   "The monitor that makes the values."
  customData?           CustomDataType                 "What a vendor adds."

type ConsumptionCostType
  startValue          number            "From this much on, in W."
  cost                [CostType] 1...3  "What it costs."
  customData?         CustomDataType    "What a vendor adds."

type CostDetailsType
  chargingPeriods?     [ChargingPeriodType] 1...  "How the cost came about, period by period."
  totalCost            TotalCostType              "What it costs so far."
  totalUsage           TotalUsageType             "What was used so far."
  failureToCalculate?  boolean                    "Whether the cost could not be calculated."
  failureReason?       string(500)                "Why it could not."
  customData?          CustomDataType             "What a vendor adds."

type CostDimensionType
  type                CostDimensionEnumType  "What was used."
  volume              number                 "How much of it."
  customData?         CustomDataType         "What a vendor adds."

type CostType
  costKind            CostKindEnumType  "What is counted."
  amount              integer           "How much."
  amountMultiplier?   integer           "Power of ten that the amount is multiplied with."
  customData?         CustomDataType    "What a vendor adds."

open type CustomDataType
  vendorId            string(255)  "Who adds it, best a domain in reverse."

type DCChargingParametersType
  evMaxCurrent        number           "The most current, in A."
  evMaxVoltage        number           "The highest voltage, in V."
  evMaxPower?         number           "The most power, in W."
  evEnergyCapacity?   number           "Capacity of the battery, in Wh."
  energyAmount?       number           "Energy that the vehicle wants, in Wh."
  stateOfCharge?      integer 0...100  "State of charge, in percent."
  fullSoC?            integer 0...100  "State of charge that counts as full, in percent."
  bulkSoC?            integer 0...100  "State of charge up to which charging is fast, in percent."
  customData?         CustomDataType   "What a vendor adds."

type DERChargingParametersType
  evSupportedDERControl?                   [DERControlEnumType] 1...  "Which controls the vehicle knows."
  evOverExcitedMaxDischargePower?          number          "The most power while over-excited, in W."
  evOverExcitedPowerFactor?                number          "Power factor while over-excited."
  evUnderExcitedMaxDischargePower?         number          "The most power while under-excited, in W."
  evUnderExcitedPowerFactor?               number          "Power factor while under-excited."
  maxApparentPower?                        number          "The most apparent power, in VA."
  maxChargeApparentPower?                  number          "The most apparent power while charging, in VA."
  maxChargeApparentPower_L2?               number          "The most apparent power while charging, in VA, on phase L2."
  maxChargeApparentPower_L3?               number          "The most apparent power while charging, in VA, on phase L3."
  maxDischargeApparentPower?               number          "The most apparent power while discharging, in VA."
  maxDischargeApparentPower_L2?            number          "The most apparent power while discharging, in VA, on phase L2."
  maxDischargeApparentPower_L3?            number          "The most apparent power while discharging, in VA, on phase L3."
  maxChargeReactivePower?                  number          "The most reactive power while charging, in var."
  maxChargeReactivePower_L2?               number          "The most reactive power while charging, in var, on phase L2."
  maxChargeReactivePower_L3?               number          "The most reactive power while charging, in var, on phase L3."
  minChargeReactivePower?                  number          "The least reactive power while charging, in var."
  minChargeReactivePower_L2?               number          "The least reactive power while charging, in var, on phase L2."
  minChargeReactivePower_L3?               number          "The least reactive power while charging, in var, on phase L3."
  maxDischargeReactivePower?               number          "The most reactive power while discharging, in var."
  maxDischargeReactivePower_L2?            number          "The most reactive power while discharging, in var, on phase L2."
  maxDischargeReactivePower_L3?            number          "The most reactive power while discharging, in var, on phase L3."
  minDischargeReactivePower?               number          "The least reactive power while discharging, in var."
  minDischargeReactivePower_L2?            number          "The least reactive power while discharging, in var, on phase L2."
  minDischargeReactivePower_L3?            number          "The least reactive power while discharging, in var, on phase L3."
  nominalVoltage?                          number          "Nominal voltage, in V."
  nominalVoltageOffset?                    number          "By how much the nominal voltage is off, in V."
  maxNominalVoltage?                       number          "The highest nominal voltage, in V."
  minNominalVoltage?                       number          "The lowest nominal voltage, in V."
  evInverterManufacturer?                  string(50)      "Who made the vehicle's inverter."
  evInverterModel?                         string(50)      "The inverter's model."
  evInverterSerialNumber?                  string(50)      "The inverter's serial number."
  evInverterSwVersion?                     string(50)      "The inverter's software."
  evInverterHwVersion?                     string(50)      "The inverter's hardware."
  evIslandingDetectionMethod?              [IslandingDetectionEnumType] 1...  "How it notices that the grid is gone."
  evIslandingTripTime?                     number          "Seconds until it trips then."
  evMaximumLevel1DCInjection?              number          "The most DC that it injects at level 1."
  evDurationLevel1DCInjection?             number          "How long it may do so, in seconds."
  evMaximumLevel2DCInjection?              number          "The most DC that it injects at level 2."
  evDurationLevel2DCInjection?             number          "How long it may do so, in seconds."
  evReactiveSusceptance?                   number          "Reactive susceptance, in S."
  evSessionTotalDischargeEnergyAvailable?  number          "Energy that it can give in all, in Wh."
  customData?                              CustomDataType  "What a vendor adds."

type DERCurveGetType
  curve               DERCurveType        "The curve."
  id                  identifier(36)      "Number of the curve."
  curveType           DERControlEnumType  "Which kind of curve."
  isDefault           boolean             "Whether it holds whenever nothing else is set."
  isSuperseded        boolean             "Whether another setting of a higher priority is in force instead."
  customData?         CustomDataType      "What a vendor adds."

type DERCurvePointsType
  x                   number          "The voltage, frequency or power that it depends on."
  y                   number          "The value there."
  customData?         CustomDataType  "What a vendor adds."

type DERCurveType
  curveData             [DERCurvePointsType] 1...10  "The points of the curve."
  hysteresis?           HysteresisType               "How it comes back."
  priority              integer 0...                 "Which of several settings counts: 0 is the highest."
  reactivePowerParams?  ReactivePowerParamsType      "More about a curve of voltage and reactive power."
  voltageParams?        VoltageParamsType            "More about a curve of voltage."
  yUnit                 DERUnitEnumType              "Unit of the values."
  responseTime?         number                       "Seconds until the value is reached."
  startTime?            dateTime                     "When it begins to hold."
  duration?             number                       "How long it holds, in seconds."
  customData?           CustomDataType               "What a vendor adds."

type EVAbsolutePriceScheduleEntryType
  duration            integer                  "How long it holds, in seconds."
  evPriceRule         [EVPriceRuleType] 1...8  "The prices."
  customData?         CustomDataType           "What a vendor adds."

type EVAbsolutePriceScheduleType
  timeAnchor                      dateTime        "The point in time that the offsets count from."
  currency                        string(3)       "Code of the currency, by ISO 4217."
  evAbsolutePriceScheduleEntries  [EVAbsolutePriceScheduleEntryType] 1...1024  "The prices, one after the other."
  priceAlgorithm                  string(2000)    "How prices are calculated, as a URN of ISO 15118-20."
  customData?                     CustomDataType  "What a vendor adds."

type EVEnergyOfferType
  evAbsolutePriceSchedule?  EVAbsolutePriceScheduleType  "What the vehicle wants for it."
  evPowerSchedule           EVPowerScheduleType          "How much, and when."
  customData?               CustomDataType               "What a vendor adds."

type EVPowerScheduleEntryType
  duration            integer         "How long it holds, in seconds."
  power               number          "The power, in W."
  customData?         CustomDataType  "What a vendor adds."

type EVPowerScheduleType
  evPowerScheduleEntries  [EVPowerScheduleEntryType] 1...1024  "The powers, one after the other."
  timeAnchor              dateTime        "The point in time that the offsets count from."
  customData?             CustomDataType  "What a vendor adds."

type EVPriceRuleType
  energyFee           number          "Price of a kWh."
  powerRangeStart     number          "From this power on, in W."
  customData?         CustomDataType  "What a vendor adds."

type EVSEType
  id                  integer 0...    "Number of the EVSE, beginning with 1; 0 stands for the whole station."
  connectorId?        integer 0...    "Number of the connector, beginning with 1."
  customData?         CustomDataType  "What a vendor adds."

type EnterServiceGetType
  enterService        EnterServiceType  "Whether and how to connect to the grid."
  id                  identifier(36)    "Number of the setting."
  customData?         CustomDataType    "What a vendor adds."

type EnterServiceType
  priority            integer 0...    "Which of several settings counts: 0 is the highest."
  highVoltage         number          "The highest voltage."
  lowVoltage          number          "The lowest voltage."
  highFreq            number          "The highest frequency, in Hz."
  lowFreq             number          "The lowest frequency, in Hz."
  delay?              number          "Seconds to wait."
  randomDelay?        number          "The most seconds to wait at random."
  rampRate?           number          "Seconds until full power."
  customData?         CustomDataType  "What a vendor adds."

type EventDataType
  eventId                integer 0...               "Number of the event."
  timestamp              dateTime                   "When it happened."
  trigger                EventTriggerEnumType       "What brought it about."
  cause?                 integer 0...               "The event that caused it."
  actualValue            string(2500)               "Value of the variable, as text."
  techCode?              string(50)                 "The vendor's code for it."
  techInfo?              string(500)                "More about it, for technicians."
  cleared?               boolean                    "Whether it is over."
  transactionId?         identifier(36)             "Which transaction."
  component              ComponentType              "The component."
  variableMonitoringId?  integer 0...               "The monitor that noticed it."
  eventNotificationType  EventNotificationEnumType  "Who set up that it is told."
  variable               VariableType               "The variable of the component."
  severity?              integer 0...               "How bad it is: 0 is danger, 9 is for debugging."
  customData?            CustomDataType             "What a vendor adds."

type FirmwareType
  location             string(2000)    "Where the firmware is."
  retrieveDateTime     dateTime        "From when on it may be fetched."
  installDateTime?     dateTime        "From when on it may be installed."
  signingCertificate?  string(5500)    "The certificate that it is signed with, in PEM."
  signature?           string(800)     "The signature, in Base64."
  customData?          CustomDataType  "What a vendor adds."

type FixedPFGetType
  fixedPF             FixedPFType     "The power factor."
  id                  identifier(36)  "Number of the setting."
  isDefault           boolean         "Whether it holds whenever nothing else is set."
  isSuperseded        boolean         "Whether another setting of a higher priority is in force instead."
  customData?         CustomDataType  "What a vendor adds."

type FixedPFType
  priority            integer 0...    "Which of several settings counts: 0 is the highest."
  displacement        number          "The power factor, cos φ."
  excitation          boolean         "Whether it is over-excited."
  startTime?          dateTime        "When it begins to hold."
  duration?           number          "How long it holds, in seconds."
  customData?         CustomDataType  "What a vendor adds."

type FixedVarGetType
  fixedVar            FixedVarType    "The reactive power."
  id                  identifier(36)  "Number of the setting."
  isDefault           boolean         "Whether it holds whenever nothing else is set."
  isSuperseded        boolean         "Whether another setting of a higher priority is in force instead."
  customData?         CustomDataType  "What a vendor adds."

type FixedVarType
  priority            integer 0...     "Which of several settings counts: 0 is the highest."
  setpoint            number           "The reactive power, in the unit."
  unit                DERUnitEnumType  "What the value refers to."
  startTime?          dateTime         "When it begins to hold."
  duration?           number           "How long it holds, in seconds."
  customData?         CustomDataType   "What a vendor adds."

type FreqDroopGetType
  freqDroop           FreqDroopType   "How power follows the frequency."
  id                  identifier(36)  "Number of the setting."
  isDefault           boolean         "Whether it holds whenever nothing else is set."
  isSuperseded        boolean         "Whether another setting of a higher priority is in force instead."
  customData?         CustomDataType  "What a vendor adds."

type FreqDroopType
  priority            integer 0...    "Which of several settings counts: 0 is the highest."
  overFreq            number          "From this frequency up, in Hz."
  underFreq           number          "From this frequency down, in Hz."
  overDroop           number          "How power falls with the frequency."
  underDroop          number          "How power rises as the frequency falls."
  responseTime        number          "Seconds until the value is reached."
  startTime?          dateTime        "When it begins to hold."
  duration?           number          "How long it holds, in seconds."
  customData?         CustomDataType  "What a vendor adds."

type GetVariableDataType
  attributeType?      AttributeEnumType  "Which attribute of the variable."
  component           ComponentType      "The component."
  variable            VariableType       "The variable of the component."
  customData?         CustomDataType     "What a vendor adds."

type GetVariableResultType
  attributeStatus       GetVariableStatusEnumType  "Whether it could be read."
  attributeStatusInfo?  StatusInfoType             "More about the status."
  attributeType?        AttributeEnumType          "Which attribute of the variable."
  attributeValue?       string(2500)               "The value, as text."
  component             ComponentType              "The component."
  variable              VariableType               "The variable of the component."
  customData?           CustomDataType             "What a vendor adds."

type GradientGetType
  gradient            GradientType    "How fast power may change."
  id                  identifier(36)  "Number of the setting."
  customData?         CustomDataType  "What a vendor adds."

type GradientType
  priority            integer 0...    "Which of several settings counts: 0 is the highest."
  gradient            number          "How fast power changes usually, in percent of the most per second."
  softGradient        number          "How fast it changes after a disturbance."
  customData?         CustomDataType  "What a vendor adds."

type HysteresisType
  hysteresisHigh?      number          "Where it comes back from above."
  hysteresisLow?       number          "Where it comes back from below."
  hysteresisDelay?     number          "Seconds until it comes back."
  hysteresisGradient?  number          "How fast it comes back."
  customData?          CustomDataType  "What a vendor adds."

type IdTokenInfoType
  status                AuthorizationStatusEnumType  "Whether it may charge."
  cacheExpiryDateTime?  dateTime                     "Until when it may be kept in the cache."
  chargingPriority?     integer                      "How important it is, -9 to 9; 0 is usual."
  groupIdToken?         IdTokenType                  "The group that it belongs to."
  language1?            string(8)                    "The language to speak, by RFC 5646."
  language2?            string(8)                    "The second language, by RFC 5646."
  evseId?               [integer 0...] 1...          "EVSEs at which it may charge; all when it is missing."
  personalMessage?      MessageContentType           "What to show to the driver."
  customData?           CustomDataType               "What a vendor adds."

type IdTokenType
  additionalInfo?     [AdditionalInfoType] 1...  "Other ids of the same driver."
  idToken             identifier(255)            "The id; no difference is made between small and capital letters."
  type                string(20)                 "Where it comes from."
  customData?         CustomDataType             "What a vendor adds."

type LimitAtSoCType
  soc                 integer 0...100  "From this state of charge on, in percent."
  limit               number           "The most power or current then."
  customData?         CustomDataType   "What a vendor adds."

type LimitMaxDischargeGetType
  id                  identifier(36)         "Number of the setting."
  isDefault           boolean                "Whether it holds whenever nothing else is set."
  isSuperseded        boolean                "Whether another setting of a higher priority is in force instead."
  limitMaxDischarge   LimitMaxDischargeType  "The limit."
  customData?         CustomDataType         "What a vendor adds."

type LimitMaxDischargeType
  priority                  integer 0...    "Which of several settings counts: 0 is the highest."
  pctMaxDischargePower?     number          "The most, in percent of what is possible."
  powerMonitoringMustTrip?  DERCurveType    "When it must trip."
  startTime?                dateTime        "When it begins to hold."
  duration?                 number          "How long it holds, in seconds."
  customData?               CustomDataType  "What a vendor adds."

type LogParametersType
  remoteLocation      string(2000)    "Where the file goes."
  oldestTimestamp?    dateTime        "The oldest entry that is wanted."
  latestTimestamp?    dateTime        "The latest entry that is wanted."
  customData?         CustomDataType  "What a vendor adds."

type MessageContentType
  format              MessageFormatEnumType  "How the text is written."
  language?           string(8)              "Language of the text, by RFC 5646."
  content             string(1024)           "The text."
  customData?         CustomDataType         "What a vendor adds."

type MessageInfoType
  display?            ComponentType               "The display to show it on."
  id                  integer 0...                "Number of the message."
  priority            MessagePriorityEnumType     "How it stands to other messages."
  state?              MessageStateEnumType        "In which state of the station it is shown; in any when it is missing."
  startDateTime?      dateTime                    "From when on."
  endDateTime?        dateTime                    "Until when."
  transactionId?      identifier(36)              "During which transaction."
  message             MessageContentType          "What to show."
  messageExtra?       [MessageContentType] 1...4  "The same in other languages."
  customData?         CustomDataType              "What a vendor adds."

type MeterValueType
  sampledValue        [SampledValueType] 1...  "What was measured then."
  timestamp           dateTime                 "When it was measured."
  customData?         CustomDataType           "What a vendor adds."

type ModemType
  iccid?              identifier(20)  "Serial number of the SIM card."
  imsi?               identifier(20)  "Subscriber number of the SIM card."
  customData?         CustomDataType  "What a vendor adds."

type MonitoringDataType
  component           ComponentType                  "The component."
  variable            VariableType                   "The variable of the component."
  variableMonitoring  [VariableMonitoringType] 1...  "Its monitors."
  customData?         CustomDataType                 "What a vendor adds."

type NetworkConnectionProfileType
  apn?                APNType                "How to dial in by mobile network."
  ocppVersion?        OCPPVersionEnumType    "Which version of OCPP; only for old stations."
  ocppInterface       OCPPInterfaceEnumType  "Through which interface."
  ocppTransport       OCPPTransportEnumType  "JSON or SOAP; always JSON."
  messageTimeout      integer                "Seconds until a message counts as unanswered."
  ocppCsmsUrl         string(2000)           "URL of the CSMS, without the station's identity."
  securityProfile     integer 0...           "Which security profile, 0 to 3."
  identity?           string(48)             "The station's identity."
  basicAuthPassword?  string(64)             "Password for HTTP Basic Authentication."
  vpn?                VPNType                "How to use a VPN."
  customData?         CustomDataType         "What a vendor adds."

type OCSPRequestDataType
  hashAlgorithm       HashAlgorithmEnumType  "How the hashes were made."
  issuerNameHash      identifier(128)        "Hash of the issuer's distinguished name (DER)."
  issuerKeyHash       string(128)            "Hash of the issuer's public key (DER, without tag and length)."
  serialNumber        identifier(40)         "The certificate's serial number, in hexadecimal without leading zeros."
  responderURL        string(2000)           "Where to ask."
  customData?         CustomDataType         "What a vendor adds."

type OverstayRuleListType
  overstayPowerThreshold?  RationalNumberType        "Below this power, in W, nothing counts as charging."
  overstayRule             [OverstayRuleType] 1...5  "The fees."
  overstayTimeThreshold?   integer                   "Seconds until the first fee."
  customData?              CustomDataType            "What a vendor adds."

type OverstayRuleType
  overstayFee               RationalNumberType  "The fee."
  overstayRuleDescription?  string(32)          "Text for people."
  startTime                 integer             "Seconds until it begins."
  overstayFeePeriod         integer             "Seconds after which it is due again."
  customData?               CustomDataType      "What a vendor adds."

type PeriodicEventStreamParamsType
  interval?           integer 0...    "After so many seconds."
  values?             integer 0...    "After so many values."
  customData?         CustomDataType  "What a vendor adds."

type PriceLevelScheduleEntryType
  duration            integer         "How long it holds, in seconds."
  priceLevel          integer 0...    "The level: the higher, the more expensive."
  customData?         CustomDataType  "What a vendor adds."

type PriceLevelScheduleType
  priceLevelScheduleEntries  [PriceLevelScheduleEntryType] 1...100  "The levels, one after the other."
  timeAnchor                 dateTime        "The point in time that the offsets count from."
  priceScheduleId            integer 0...    "Number of the price schedule."
  priceScheduleDescription?  string(32)      "Text for people."
  numberOfPriceLevels        integer 0...    "How many levels there are."
  customData?                CustomDataType  "What a vendor adds."

type PriceRuleStackType
  duration            integer                "How long it holds, in seconds."
  priceRule           [PriceRuleType] 1...8  "The prices, by power."
  customData?         CustomDataType         "What a vendor adds."

type PriceRuleType
  parkingFeePeriod?               integer             "Seconds that the parking fee is for."
  carbonDioxideEmission?          integer 0...        "Carbon dioxide, in g per kWh."
  renewableGenerationPercentage?  integer 0...100     "Share of renewable energy, in percent."
  energyFee                       RationalNumberType  "Price of a kWh."
  parkingFee?                     RationalNumberType  "Price of parking."
  powerRangeStart                 RationalNumberType  "From this power on, in W."
  customData?                     CustomDataType      "What a vendor adds."

type PriceType
  exclTax?            number               "Without taxes."
  inclTax?            number               "With taxes."
  taxRates?           [TaxRateType] 1...5  "Taxes on the prices."
  customData?         CustomDataType       "What a vendor adds."

type RationalNumberType
  exponent            integer         "Power of ten."
  value               integer         "What it is multiplied with."
  customData?         CustomDataType  "What a vendor adds."

type ReactivePowerParamsType
  vRef?                        number          "Voltage that the curve refers to, in percent of the nominal one."
  autonomousVRefEnable?        boolean         "Whether the reference adjusts itself."
  autonomousVRefTimeConstant?  number          "Seconds that it takes to do so."
  customData?                  CustomDataType  "What a vendor adds."

type RelativeTimeIntervalType
  start               integer         "Where it begins, in seconds from now."
  duration?           integer         "How long it holds, in seconds."
  customData?         CustomDataType  "What a vendor adds."

type ReportDataType
  component                 ComponentType                  "The component."
  variable                  VariableType                   "The variable of the component."
  variableAttribute         [VariableAttributeType] 1...4  "Its attributes."
  variableCharacteristics?  VariableCharacteristicsType    "What values it can have."
  customData?               CustomDataType                 "What a vendor adds."

type SalesTariffEntryType
  relativeTimeInterval  RelativeTimeIntervalType     "When it holds."
  ePriceLevel?          integer 0...                 "The level: 1 is the cheapest."
  consumptionCost?      [ConsumptionCostType] 1...3  "Other costs."
  customData?           CustomDataType               "What a vendor adds."

type SalesTariffType
  id                       integer 0...                     "Number of the tariff."
  salesTariffDescription?  string(32)                       "Text for people."
  numEPriceLevels?         integer 0...                     "How many levels there are."
  salesTariffEntry         [SalesTariffEntryType] 1...1024  "The prices, one after the other."
  customData?              CustomDataType                   "What a vendor adds."

type SampledValueType
  value               number                  "The value, in the unit and its power of ten."
  measurand?          MeasurandEnumType       "What was measured; `Energy.Active.Import.Register` when it is missing."
  context?            ReadingContextEnumType  "On what occasion; `Sample.Periodic` when it is missing."
  phase?              PhaseEnumType           "On which phase, or between which; all together when it is missing."
  location?           LocationEnumType        "Where; `Outlet` when it is missing."
  signedMeterValue?   SignedMeterValueType    "The same, signed by the meter."
  unitOfMeasure?      UnitOfMeasureType       "In which unit; Wh when it is missing."
  customData?         CustomDataType          "What a vendor adds."

type SetMonitoringDataType
  id?                   integer 0...                   "Number of the monitor to replace; the station gives a new one a number."
  periodicEventStream?  PeriodicEventStreamParamsType  "Send its values as a stream."
  transaction?          boolean = false                "Whether it only looks during transactions."
  value                 number                         "Threshold, difference or seconds, by its type."
  type                  MonitorEnumType                "What it looks for."
  severity              integer 0...                   "How bad it is: 0 is danger, 9 is for debugging."
  component             ComponentType                  "The component."
  variable              VariableType                   "The variable of the component."
  customData?           CustomDataType                 "What a vendor adds."

type SetMonitoringResultType
  id?                 integer 0...                 "Number of the monitor."
  statusInfo?         StatusInfoType               "More about the status."
  status              SetMonitoringStatusEnumType  "Whether it was set."
  type                MonitorEnumType              "What it looks for."
  component           ComponentType                "The component."
  variable            VariableType                 "The variable of the component."
  severity            integer 0...                 "How bad it is: 0 is danger, 9 is for debugging."
  customData?         CustomDataType               "What a vendor adds."

type SetVariableDataType
  attributeType?      AttributeEnumType  "Which attribute of the variable."
  attributeValue      string(2500)       "The value, as text."
  component           ComponentType      "The component."
  variable            VariableType       "The variable of the component."
  customData?         CustomDataType     "What a vendor adds."

type SetVariableResultType
  attributeType?        AttributeEnumType          "Which attribute of the variable."
  attributeStatus       SetVariableStatusEnumType  "Whether it was written."
  attributeStatusInfo?  StatusInfoType             "More about the status."
  component             ComponentType              "The component."
  variable              VariableType               "The variable of the component."
  customData?           CustomDataType             "What a vendor adds."

type SignedMeterValueType
  signedMeterData     string(32768)   "The signed data, in Base64."
  signingMethod?      string(50)      "How it is signed."
  encodingMethod      string(50)      "Format of the signed data."
  publicKey?          string(2500)    "The meter's public key, in Base64."
  customData?         CustomDataType  "What a vendor adds."

type StatusInfoType
  reasonCode          string(20)      "Why, as a code."
  additionalInfo?     string(1024)    "Why, as text."
  customData?         CustomDataType  "What a vendor adds."

type StreamDataElementType
  t                   number          "Seconds after the base time."
  v                   string(2500)    "The value, as text."
  customData?         CustomDataType  "What a vendor adds."

type TariffAssignmentType
  tariffId            string(60)              "Which tariff."
  tariffKind          TariffKindEnumType      "Whether it is for all drivers or for one."
  validFrom?          dateTime                "From when on it holds."
  evseIds?            [integer 0...] 1...     "At these EVSEs; at all when it is missing."
  idTokens?           [identifier(255)] 1...  "For these idTokens."
  customData?         CustomDataType          "What a vendor adds."

type TariffConditionsFixedType
  startTimeOfDay?      string                     "From this time of day on, local time as HH:MM."
  endTimeOfDay?        string                     "Until this time of day, local time as HH:MM; may lie on the next day."
  dayOfWeek?           [DayOfWeekEnumType] 1...7  "On these days."
  validFromDate?       string                     "From this day on, local date as YYYY-MM-DD."
  validToDate?         string                     "Until this day, which does not count, local date as YYYY-MM-DD."
  evseKind?            EvseKindEnumType           "At EVSEs of this kind."
  paymentBrand?        string(20)                 "Paid with a card of this brand."
  paymentRecognition?  string(20)                 "Paid with a card or wallet of this kind."
  customData?          CustomDataType             "What a vendor adds."

type TariffConditionsType
  startTimeOfDay?     string                     "From this time of day on, local time as HH:MM."
  endTimeOfDay?       string                     "Until this time of day, local time as HH:MM; may lie on the next day."
  dayOfWeek?          [DayOfWeekEnumType] 1...7  "On these days."
  validFromDate?      string                     "From this day on, local date as YYYY-MM-DD."
  validToDate?        string                     "Until this day, which does not count, local date as YYYY-MM-DD."
  evseKind?           EvseKindEnumType           "At EVSEs of this kind."
  minEnergy?          number                     "From this energy on, in Wh."
  maxEnergy?          number                     "Up to this energy, in Wh."
  minCurrent?         number                     "From this current on, in A."
  maxCurrent?         number                     "Up to this current, in A."
  minPower?           number                     "From this power on, in W."
  maxPower?           number                     "Up to this power, in W."
  minTime?            integer                    "From this time on, in seconds from the start."
  maxTime?            integer                    "Up to this time, in seconds from the start."
  minChargingTime?    integer                    "From so many seconds of charging on."
  maxChargingTime?    integer                    "Up to so many seconds of charging."
  minIdleTime?        integer                    "From so many seconds without charging on."
  maxIdleTime?        integer                    "Up to so many seconds without charging."
  customData?         CustomDataType             "What a vendor adds."

type TariffEnergyPriceType
  priceKwh            number                "Price of a kWh, without taxes."
  conditions?         TariffConditionsType  "When the price holds."
  customData?         CustomDataType        "What a vendor adds."

type TariffEnergyType
  prices              [TariffEnergyPriceType] 1...  "The prices and when they hold."
  taxRates?           [TaxRateType] 1...5           "Taxes on the prices."
  customData?         CustomDataType                "What a vendor adds."

type TariffFixedPriceType
  conditions?         TariffConditionsFixedType  "When the price holds."
  priceFixed          number                     "The price, without taxes."
  customData?         CustomDataType             "What a vendor adds."

type TariffFixedType
  prices              [TariffFixedPriceType] 1...  "The prices and when they hold."
  taxRates?           [TaxRateType] 1...5          "Taxes on the prices."
  customData?         CustomDataType               "What a vendor adds."

type TariffTimePriceType
  priceMinute         number                "Price of a minute, without taxes."
  conditions?         TariffConditionsType  "When the price holds."
  customData?         CustomDataType        "What a vendor adds."

type TariffTimeType
  prices              [TariffTimePriceType] 1...  "The prices and when they hold."
  taxRates?           [TaxRateType] 1...5         "Taxes on the prices."
  customData?         CustomDataType              "What a vendor adds."

type TariffType
  tariffId            string(60)                   "Which tariff."
  description?        [MessageContentType] 1...10  "Text for people, in one or more languages."
  currency            string(3)                    "Code of the currency, by ISO 4217."
  energy?             TariffEnergyType             "Price of energy."
  validFrom?          dateTime                     "From when on it holds."
  chargingTime?       TariffTimeType               "Price of the time while charging."
  idleTime?           TariffTimeType               "Price of the time without charging."
  fixedFee?           TariffFixedType              "Price that is paid once."
  reservationTime?    TariffTimeType               "Price of the time of a reservation."
  reservationFixed?   TariffFixedType              "Price of a reservation, paid once."
  minCost?            PriceType                    "The least that a transaction costs."
  maxCost?            PriceType                    "The most that a transaction costs."
  customData?         CustomDataType               "What a vendor adds."

type TaxRateType
  type                string(20)      "Which tax."
  tax                 number          "How much, in percent."
  stack?              integer 0...    "Taxes of a higher level are on the sum of price and those below."
  customData?         CustomDataType  "What a vendor adds."

type TaxRuleType
  taxRuleID                    integer 0...        "Number of the tax."
  taxRuleName?                 string(100)         "Which tax."
  taxIncludedInPrice?          boolean             "Whether prices include it."
  appliesToEnergyFee           boolean             "Whether it is on energy."
  appliesToParkingFee          boolean             "Whether it is on parking."
  appliesToOverstayFee         boolean             "Whether it is on staying on."
  appliesToMinimumMaximumCost  boolean             "Whether it is on the least and the most."
  taxRate                      RationalNumberType  "How much."
  customData?                  CustomDataType      "What a vendor adds."

type TotalCostType
  currency            string(3)           "Code of the currency, by ISO 4217."
  typeOfCost          TariffCostEnumType  "What the cost is of."
  fixed?              PriceType           "What is paid once."
  energy?             PriceType           "For energy."
  chargingTime?       PriceType           "For the time while charging."
  idleTime?           PriceType           "For the time without charging."
  reservationTime?    PriceType           "For the time of a reservation."
  reservationFixed?   PriceType           "For a reservation, once."
  total               TotalPriceType      "All together."
  customData?         CustomDataType      "What a vendor adds."

type TotalPriceType
  exclTax?            number          "Without taxes."
  inclTax?            number          "With taxes."
  customData?         CustomDataType  "What a vendor adds."

type TotalUsageType
  energy              number          "Energy, in kWh."
  chargingTime        integer         "Time while charging, in seconds."
  idleTime            integer         "Time without charging, in seconds."
  reservationTime?    integer         "Time of a reservation, in seconds."
  customData?         CustomDataType  "What a vendor adds."

type TransactionLimitType
  maxCost?            number           "The most that it may cost."
  maxEnergy?          number           "The most energy, in Wh."
  maxTime?            integer          "The longest time, in seconds."
  maxSoC?             integer 0...100  "The highest state of charge, in percent."
  customData?         CustomDataType   "What a vendor adds."

type TransactionType
  transactionId       identifier(36)         "The id that the station gave it."
  chargingState?      ChargingStateEnumType  "Whether energy flows, and if not, why."
  timeSpentCharging?  integer                "Seconds during which energy flowed."
  stoppedReason?      ReasonEnumType         "Why it stopped; `Local` when it is missing."
  remoteStartId?      integer                "The number that the CSMS gave its request to start."
  operationMode?      OperationModeEnumType  "What decides about power."
  tariffId?           string(60)             "Which tariff."
  transactionLimit?   TransactionLimitType   "Its limits."
  customData?         CustomDataType         "What a vendor adds."

type UnitOfMeasureType
  unit?               string(20) = Wh  "The unit."
  multiplier?         integer = 0      "Power of ten that the value is multiplied with."
  customData?         CustomDataType   "What a vendor adds."

type V2XChargingParametersType
  minChargePower?         number           "The least power while charging, in W."
  minChargePower_L2?      number           "The least power while charging, in W, on phase L2."
  minChargePower_L3?      number           "The least power while charging, in W, on phase L3."
  maxChargePower?         number           "The most power while charging, in W."
  maxChargePower_L2?      number           "The most power while charging, in W, on phase L2."
  maxChargePower_L3?      number           "The most power while charging, in W, on phase L3."
  minDischargePower?      number           "The least power while discharging, in W."
  minDischargePower_L2?   number           "The least power while discharging, in W, on phase L2."
  minDischargePower_L3?   number           "The least power while discharging, in W, on phase L3."
  maxDischargePower?      number           "The most power while discharging, in W."
  maxDischargePower_L2?   number           "The most power while discharging, in W, on phase L2."
  maxDischargePower_L3?   number           "The most power while discharging, in W, on phase L3."
  minChargeCurrent?       number           "The least current while charging, in A."
  maxChargeCurrent?       number           "The most current while charging, in A."
  minDischargeCurrent?    number           "The least current while discharging, in A."
  maxDischargeCurrent?    number           "The most current while discharging, in A."
  minVoltage?             number           "The lowest voltage, in V."
  maxVoltage?             number           "The highest voltage, in V."
  evTargetEnergyRequest?  number           "Energy until the target is reached, in Wh."
  evMinEnergyRequest?     number           "Energy until the least is reached, in Wh."
  evMaxEnergyRequest?     number           "Energy until it is full, in Wh."
  evMinV2XEnergyRequest?  number           "Energy above which it may be discharged, in Wh."
  evMaxV2XEnergyRequest?  number           "Energy below which it may be discharged, in Wh."
  targetSoC?              integer 0...100  "State of charge to reach, in percent."
  customData?             CustomDataType   "What a vendor adds."

type V2XFreqWattPointType
  frequency           number          "The frequency, in Hz."
  power               number          "The power there, in W."
  customData?         CustomDataType  "What a vendor adds."

type V2XSignalWattPointType
  signal              integer         "The value of the signal."
  power               number          "The power there, in W."
  customData?         CustomDataType  "What a vendor adds."

type VPNType
  server              string(2000)    "The server."
  user                string(50)      "The user."
  group?              string(50)      "The group."
  password            string(64)      "The password."
  key                 string(255)     "The shared secret."
  type                VPNEnumType     "Which kind of VPN."
  customData?         CustomDataType  "What a vendor adds."

type VariableAttributeType
  type?               AttributeEnumType   "Which attribute; `Actual` when it is missing."
  value?              string(2500)        "Its value, as text; missing when it can only be written."
  mutability?         MutabilityEnumType  "Whether it can be read and written."
  persistent?         boolean = false     "Whether it survives a restart."
  constant?           boolean = false     "Whether it never changes."
  customData?         CustomDataType      "What a vendor adds."

type VariableCharacteristicsType
  unit?               string(16)      "The unit."
  dataType            DataEnumType    "What values are."
  minLimit?           number          "The lowest value."
  maxLimit?           number          "The highest value, or the longest text."
  maxElements?        integer 1...    "The most elements of a list."
  valuesList?         string(1000)    "Allowed values, parted by commas."
  supportsMonitoring  boolean         "Whether it can be monitored."
  customData?         CustomDataType  "What a vendor adds."

type VariableMonitoringType
  id                     integer 0...               "Number of the monitor."
  transaction            boolean                    "Whether it only looks during transactions."
  value                  number                     "Threshold, difference or seconds, by its type."
  type                   MonitorEnumType            "What it looks for."
  severity               integer 0...               "How bad it is: 0 is danger, 9 is for debugging."
  eventNotificationType  EventNotificationEnumType  "Who set it up."
  customData?            CustomDataType             "What a vendor adds."

type VariableType
  name                identifier(50)  "Name of the variable."
  instance?           identifier(50)  "Which of several of this name."
  customData?         CustomDataType  "What a vendor adds."

type VoltageParamsType
  hv10MinMeanValue?      number                        "Mean over ten minutes at which it trips."
  hv10MinMeanTripDelay?  number                        "Seconds until it trips."
  powerDuringCessation?  PowerDuringCessationEnumType  "Which power flows meanwhile."
  customData?            CustomDataType                "What a vendor adds."

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
