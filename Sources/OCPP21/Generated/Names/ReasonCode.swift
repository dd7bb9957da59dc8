// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// Why a request was answered as it was.
public struct ReasonCode: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        DuplicateProfile InvalidProfile InvalidProfileId InvalidSchedule InvalidStackLevel \
        InvalidOperationMode NoFreqWattCurve NoPhaseForDC PhaseConflict NoSignalWattCurve RateLimitExceeded \
        UnsupportedKind UnsupportedPurpose UnsupportedRateUnit CSNotAccepted FixedCable NoCable \
        UnknownConnectorId UnknownConnectorType UnknownEvse BatterySoHLow BatterySoC BatteryDamaged \
        BatteryUnknown BatteryType NoBatteryAvailable PriorityNetworkConf InvalidConfSlot InvalidNetworkConf \
        NoSecurityDowngrade DuplicateRequestId InvalidMessageSeq MissingDevModelInfo NoError NotFound \
        Unspecified UnsupportedRequest FwUpdateInProgress NotEnabled ReadOnly WriteOnly InvalidCSR \
        InvalidCertificate InvalidURL RedirectNotAllowed InternalError OutOfMemory OutOfStorage \
        InvalidIdToken TxInProgress TxNotFound TxStarted InvalidValue MissingParam TooLargeElement \
        TooManyElements UnsupportedParam ValueOutOfRange ValuePositiveOnly ValueTooHigh ValueTooLow \
        ValueZeroNotAllowed
        """)

    /// There is a charging profile of this purpose and stack level at the same time already.
    public static var duplicateProfile: Self { Self(rawValue: "DuplicateProfile") }
    /// Something in the charging profile is not valid.
    public static var invalidProfile: Self { Self(rawValue: "InvalidProfile") }
    /// The charging profile's id is in a range that is not allowed.
    public static var invalidProfileId: Self { Self(rawValue: "InvalidProfileId") }
    /// Something in the charging schedule is not valid.
    public static var invalidSchedule: Self { Self(rawValue: "InvalidSchedule") }
    /// The stack level is not valid.
    public static var invalidStackLevel: Self { Self(rawValue: "InvalidStackLevel") }
    /// The operation mode does not go with the profile's purpose.
    public static var invalidOperationMode: Self { Self(rawValue: "InvalidOperationMode") }
    /// A period with LocalFrequency lacks its curve of frequency and power.
    public static var noFreqWattCurve: Self { Self(rawValue: "NoFreqWattCurve") }
    /// A DC EVSE cannot select phases.
    public static var noPhaseForDC: Self { Self(rawValue: "NoPhaseForDC") }
    /// Charging profiles that apply want different phases.
    public static var phaseConflict: Self { Self(rawValue: "PhaseConflict") }
    /// A period lacks its curve of signal and power.
    public static var noSignalWattCurve: Self { Self(rawValue: "NoSignalWattCurve") }
    /// Profiles of this purpose come too often.
    public static var rateLimitExceeded: Self { Self(rawValue: "RateLimitExceeded") }
    /// The kind of charging profile is not supported.
    public static var unsupportedKind: Self { Self(rawValue: "UnsupportedKind") }
    /// The purpose of the charging profile is not supported.
    public static var unsupportedPurpose: Self { Self(rawValue: "UnsupportedPurpose") }
    /// The unit of the charging rate is not supported.
    public static var unsupportedRateUnit: Self { Self(rawValue: "UnsupportedRateUnit") }
    /// The CSMS has not accepted the station's BootNotification yet.
    public static var csNotAccepted: Self { Self(rawValue: "CSNotAccepted") }
    /// The cable is fixed and cannot be unlocked.
    public static var fixedCable: Self { Self(rawValue: "FixedCable") }
    /// No cable is connected.
    public static var noCable: Self { Self(rawValue: "NoCable") }
    /// The EVSE has no connector with this id.
    public static var unknownConnectorId: Self { Self(rawValue: "UnknownConnectorId") }
    /// The EVSE has no connector of this type.
    public static var unknownConnectorType: Self { Self(rawValue: "UnknownConnectorType") }
    /// There is no such EVSE.
    public static var unknownEvse: Self { Self(rawValue: "UnknownEvse") }
    /// The battery's state of health is too low.
    public static var batterySoHLow: Self { Self(rawValue: "BatterySoHLow") }
    /// The battery's state of charge cannot be accepted.
    public static var batterySoC: Self { Self(rawValue: "BatterySoC") }
    /// The battery is damaged.
    public static var batteryDamaged: Self { Self(rawValue: "BatteryDamaged") }
    /// The battery's serial number is not known.
    public static var batteryUnknown: Self { Self(rawValue: "BatteryUnknown") }
    /// Batteries of this type are not accepted.
    public static var batteryType: Self { Self(rawValue: "BatteryType") }
    /// There is no battery to swap.
    public static var noBatteryAvailable: Self { Self(rawValue: "NoBatteryAvailable") }
    /// A network configuration in use must not be changed.
    public static var priorityNetworkConf: Self { Self(rawValue: "PriorityNetworkConf") }
    /// The configuration slot is not among those with a priority.
    public static var invalidConfSlot: Self { Self(rawValue: "InvalidConfSlot") }
    /// Something in the network configuration is not valid.
    public static var invalidNetworkConf: Self { Self(rawValue: "InvalidNetworkConf") }
    /// The security profile must not be lowered.
    public static var noSecurityDowngrade: Self { Self(rawValue: "NoSecurityDowngrade") }
    /// A request of this kind had the same id before.
    public static var duplicateRequestId: Self { Self(rawValue: "DuplicateRequestId") }
    /// The message must not be sent at this point.
    public static var invalidMessageSeq: Self { Self(rawValue: "InvalidMessageSeq") }
    /// The device model lacks what is needed.
    public static var missingDevModelInfo: Self { Self(rawValue: "MissingDevModelInfo") }
    /// Nothing is wrong; additionalInfo says more.
    public static var noError: Self { Self(rawValue: "NoError") }
    /// Nothing matches.
    public static var notFound: Self { Self(rawValue: "NotFound") }
    /// No reason is given; additionalInfo says more.
    public static var unspecified: Self { Self(rawValue: "Unspecified") }
    /// The request is not supported.
    public static var unsupportedRequest: Self { Self(rawValue: "UnsupportedRequest") }
    /// Firmware is being updated.
    public static var fwUpdateInProgress: Self { Self(rawValue: "FwUpdateInProgress") }
    /// The feature is switched off.
    public static var notEnabled: Self { Self(rawValue: "NotEnabled") }
    /// The variable can only be read.
    public static var readOnly: Self { Self(rawValue: "ReadOnly") }
    /// The variable can only be written.
    public static var writeOnly: Self { Self(rawValue: "WriteOnly") }
    /// The certificate signing request is not valid.
    public static var invalidCSR: Self { Self(rawValue: "InvalidCSR") }
    /// The certificate is not valid.
    public static var invalidCertificate: Self { Self(rawValue: "InvalidCertificate") }
    /// The URL is not valid.
    public static var invalidURL: Self { Self(rawValue: "InvalidURL") }
    /// The server redirects, which is not allowed.
    public static var redirectNotAllowed: Self { Self(rawValue: "RedirectNotAllowed") }
    /// Something went wrong inside.
    public static var internalError: Self { Self(rawValue: "InternalError") }
    /// There is not enough memory.
    public static var outOfMemory: Self { Self(rawValue: "OutOfMemory") }
    /// There is not enough storage.
    public static var outOfStorage: Self { Self(rawValue: "OutOfStorage") }
    /// The idToken is not valid.
    public static var invalidIdToken: Self { Self(rawValue: "InvalidIdToken") }
    /// A transaction is going on.
    public static var txInProgress: Self { Self(rawValue: "TxInProgress") }
    /// There is no such transaction.
    public static var txNotFound: Self { Self(rawValue: "TxNotFound") }
    /// A transaction has started already.
    public static var txStarted: Self { Self(rawValue: "TxStarted") }
    /// A value is not valid.
    public static var invalidValue: Self { Self(rawValue: "InvalidValue") }
    /// The request lacks a parameter.
    public static var missingParam: Self { Self(rawValue: "MissingParam") }
    /// An element is too large.
    public static var tooLargeElement: Self { Self(rawValue: "TooLargeElement") }
    /// There are too many elements.
    public static var tooManyElements: Self { Self(rawValue: "TooManyElements") }
    /// A parameter is not supported.
    public static var unsupportedParam: Self { Self(rawValue: "UnsupportedParam") }
    /// A value is out of range.
    public static var valueOutOfRange: Self { Self(rawValue: "ValueOutOfRange") }
    /// A value must be above zero.
    public static var valuePositiveOnly: Self { Self(rawValue: "ValuePositiveOnly") }
    /// A value is too high.
    public static var valueTooHigh: Self { Self(rawValue: "ValueTooHigh") }
    /// A value is too low.
    public static var valueTooLow: Self { Self(rawValue: "ValueTooLow") }
    /// A value must not be zero.
    public static var valueZeroNotAllowed: Self { Self(rawValue: "ValueZeroNotAllowed") }
}
