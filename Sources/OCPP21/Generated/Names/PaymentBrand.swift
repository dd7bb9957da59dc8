// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// Brands of payment cards and wallets.
public struct PaymentBrand: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        AMEX ApplePay Bancontact BankAxept Carnet CartesBancaires Dankort Diners Discover EftposAustralia Elo \
        Girocard GooglePay Hipercard Interac JCB Maestro Mastercard SamsungPay UnionPay VPay Visa
        """)

    /// `AMEX`.
    public static var amex: Self { Self(rawValue: "AMEX") }
    /// `ApplePay`.
    public static var applePay: Self { Self(rawValue: "ApplePay") }
    /// `Bancontact`.
    public static var bancontact: Self { Self(rawValue: "Bancontact") }
    /// `BankAxept`.
    public static var bankAxept: Self { Self(rawValue: "BankAxept") }
    /// `Carnet`.
    public static var carnet: Self { Self(rawValue: "Carnet") }
    /// `CartesBancaires`.
    public static var cartesBancaires: Self { Self(rawValue: "CartesBancaires") }
    /// `Dankort`.
    public static var dankort: Self { Self(rawValue: "Dankort") }
    /// `Diners`.
    public static var diners: Self { Self(rawValue: "Diners") }
    /// `Discover`.
    public static var discover: Self { Self(rawValue: "Discover") }
    /// `EftposAustralia`.
    public static var eftposAustralia: Self { Self(rawValue: "EftposAustralia") }
    /// `Elo`.
    public static var elo: Self { Self(rawValue: "Elo") }
    /// `Girocard`.
    public static var girocard: Self { Self(rawValue: "Girocard") }
    /// `GooglePay`.
    public static var googlePay: Self { Self(rawValue: "GooglePay") }
    /// `Hipercard`.
    public static var hipercard: Self { Self(rawValue: "Hipercard") }
    /// `Interac`.
    public static var interac: Self { Self(rawValue: "Interac") }
    /// `JCB`.
    public static var jcb: Self { Self(rawValue: "JCB") }
    /// `Maestro`.
    public static var maestro: Self { Self(rawValue: "Maestro") }
    /// `Mastercard`.
    public static var mastercard: Self { Self(rawValue: "Mastercard") }
    /// `SamsungPay`.
    public static var samsungPay: Self { Self(rawValue: "SamsungPay") }
    /// `UnionPay`.
    public static var unionPay: Self { Self(rawValue: "UnionPay") }
    /// `VPay`.
    public static var vPay: Self { Self(rawValue: "VPay") }
    /// `Visa`.
    public static var visa: Self { Self(rawValue: "Visa") }
}
