// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

public import OCPPTypes

/// Why a request was answered as it was.
public struct ReasonCode: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        CSNotAccepted DuplicateProfile DuplicateRequestId FixedCable FwUpdateInProgress InternalError \
        InvalidCertificate InvalidCSR InvalidIdToken InvalidMessageSeq InvalidProfile InvalidSchedule \
        InvalidStackLevel InvalidURL InvalidValue MissingDevModelInfo MissingParam NoCable NoError NotEnabled \
        NotFound OutOfMemory OutOfStorage ReadOnly TooLargeElement TooManyElements TxInProgress TxNotFound \
        TxStarted UnknownConnectorId UnknownConnectorType UnknownEvse UnknownTxId Unspecified \
        UnsupportedParam UnsupportedRateUnit UnsupportedRequest ValueOutOfRange ValuePositiveOnly \
        ValueTooHigh ValueTooLow ValueZeroNotAllowed WriteOnly
        """)

    /// The CSMS has not accepted the station's BootNotification yet.
    public static var csNotAccepted: Self { Self(rawValue: "CSNotAccepted") }
    /// There is a charging profile of this purpose and stack level at the same time already.
    public static var duplicateProfile: Self { Self(rawValue: "DuplicateProfile") }
    /// A request of this kind had the same id before.
    public static var duplicateRequestId: Self { Self(rawValue: "DuplicateRequestId") }
    /// The cable is fixed and cannot be unlocked.
    public static var fixedCable: Self { Self(rawValue: "FixedCable") }
    /// Firmware is being updated.
    public static var fwUpdateInProgress: Self { Self(rawValue: "FwUpdateInProgress") }
    /// Something went wrong inside.
    public static var internalError: Self { Self(rawValue: "InternalError") }
    /// The certificate is not valid.
    public static var invalidCertificate: Self { Self(rawValue: "InvalidCertificate") }
    /// The certificate signing request is not valid.
    public static var invalidCSR: Self { Self(rawValue: "InvalidCSR") }
    /// The idToken is not valid.
    public static var invalidIdToken: Self { Self(rawValue: "InvalidIdToken") }
    /// The message must not be sent at this point.
    public static var invalidMessageSeq: Self { Self(rawValue: "InvalidMessageSeq") }
    /// Something in the charging profile is not valid.
    public static var invalidProfile: Self { Self(rawValue: "InvalidProfile") }
    /// Something in the charging schedule is not valid.
    public static var invalidSchedule: Self { Self(rawValue: "InvalidSchedule") }
    /// The stack level is not valid.
    public static var invalidStackLevel: Self { Self(rawValue: "InvalidStackLevel") }
    /// The URL is not valid.
    public static var invalidURL: Self { Self(rawValue: "InvalidURL") }
    /// A value is not valid.
    public static var invalidValue: Self { Self(rawValue: "InvalidValue") }
    /// The device model lacks what is needed.
    public static var missingDevModelInfo: Self { Self(rawValue: "MissingDevModelInfo") }
    /// The request lacks a parameter.
    public static var missingParam: Self { Self(rawValue: "MissingParam") }
    /// No cable is connected.
    public static var noCable: Self { Self(rawValue: "NoCable") }
    /// Nothing is wrong; additionalInfo says more.
    public static var noError: Self { Self(rawValue: "NoError") }
    /// The feature is switched off.
    public static var notEnabled: Self { Self(rawValue: "NotEnabled") }
    /// Nothing matches.
    public static var notFound: Self { Self(rawValue: "NotFound") }
    /// There is not enough memory.
    public static var outOfMemory: Self { Self(rawValue: "OutOfMemory") }
    /// There is not enough storage.
    public static var outOfStorage: Self { Self(rawValue: "OutOfStorage") }
    /// The variable can only be read.
    public static var readOnly: Self { Self(rawValue: "ReadOnly") }
    /// An element is too large.
    public static var tooLargeElement: Self { Self(rawValue: "TooLargeElement") }
    /// There are too many elements.
    public static var tooManyElements: Self { Self(rawValue: "TooManyElements") }
    /// A transaction is going on.
    public static var txInProgress: Self { Self(rawValue: "TxInProgress") }
    /// There is no such transaction.
    public static var txNotFound: Self { Self(rawValue: "TxNotFound") }
    /// A transaction has started already.
    public static var txStarted: Self { Self(rawValue: "TxStarted") }
    /// The EVSE has no connector with this id.
    public static var unknownConnectorId: Self { Self(rawValue: "UnknownConnectorId") }
    /// The EVSE has no connector of this type.
    public static var unknownConnectorType: Self { Self(rawValue: "UnknownConnectorType") }
    /// There is no such EVSE.
    public static var unknownEvse: Self { Self(rawValue: "UnknownEvse") }
    /// The transaction id is not known.
    public static var unknownTxId: Self { Self(rawValue: "UnknownTxId") }
    /// No reason is given; additionalInfo says more.
    public static var unspecified: Self { Self(rawValue: "Unspecified") }
    /// A parameter is not supported.
    public static var unsupportedParam: Self { Self(rawValue: "UnsupportedParam") }
    /// The unit of the charging rate is not supported.
    public static var unsupportedRateUnit: Self { Self(rawValue: "UnsupportedRateUnit") }
    /// The request is not supported.
    public static var unsupportedRequest: Self { Self(rawValue: "UnsupportedRequest") }
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
    /// The variable can only be written.
    public static var writeOnly: Self { Self(rawValue: "WriteOnly") }
}
