// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// What an additional id tells.
public struct AdditionalInfoKind: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        EVCCID ISO14443SubType PspRef SessionRef MerchantRef PaymentBrand ReadingMethod PaymentRecognition \
        CardBin CardLast4Digits CardExpiryDate HashedCardNr WalletUserId
        """)

    /// The vehicle's EVCCID beside another id (ISO 15118-20).
    public static var evccid: Self { Self(rawValue: "EVCCID") }
    /// Which kind of ISO 14443 card it is.
    public static var iso14443SubType: Self { Self(rawValue: "ISO14443SubType") }
    /// The payment service provider's reference.
    public static var pspRef: Self { Self(rawValue: "PspRef") }
    /// The terminal's reference of the payment.
    public static var sessionRef: Self { Self(rawValue: "SessionRef") }
    /// The operator's reference of the payment.
    public static var merchantRef: Self { Self(rawValue: "MerchantRef") }
    /// Brand of the payment card; see ``PaymentBrand``.
    public static var paymentBrand: Self { Self(rawValue: "PaymentBrand") }
    /// How the card was read: contactless, by contact, by magnetic stripe.
    public static var readingMethod: Self { Self(rawValue: "ReadingMethod") }
    /// Kind of card or wallet; see ``PaymentRecognition``.
    public static var paymentRecognition: Self { Self(rawValue: "PaymentRecognition") }
    /// The card's first six digits.
    public static var cardBin: Self { Self(rawValue: "CardBin") }
    /// The card's last four digits.
    public static var cardLast4Digits: Self { Self(rawValue: "CardLast4Digits") }
    /// When the card expires, as YYYY/MM.
    public static var cardExpiryDate: Self { Self(rawValue: "CardExpiryDate") }
    /// The card's number, hashed.
    public static var hashedCardNr: Self { Self(rawValue: "HashedCardNr") }
    /// The user's id at a digital wallet.
    public static var walletUserId: Self { Self(rawValue: "WalletUserId") }
}
