// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// Kinds of payment cards and wallets.
public struct PaymentRecognition: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        CC Debit Alipay ApplePay GooglePay GrabPay PayPal SamsungPay WeChatPay
        """)

    /// Credit card.
    public static var cc: Self { Self(rawValue: "CC") }
    /// Debit card.
    public static var debit: Self { Self(rawValue: "Debit") }
    /// `Alipay`.
    public static var alipay: Self { Self(rawValue: "Alipay") }
    /// `ApplePay`.
    public static var applePay: Self { Self(rawValue: "ApplePay") }
    /// `GooglePay`.
    public static var googlePay: Self { Self(rawValue: "GooglePay") }
    /// `GrabPay`.
    public static var grabPay: Self { Self(rawValue: "GrabPay") }
    /// `PayPal`.
    public static var payPal: Self { Self(rawValue: "PayPal") }
    /// `SamsungPay`.
    public static var samsungPay: Self { Self(rawValue: "SamsungPay") }
    /// `WeChatPay`.
    public static var weChatPay: Self { Self(rawValue: "WeChatPay") }
}
