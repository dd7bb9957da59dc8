// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// How meter values are signed: algorithm, curve and hash.
public struct SigningMethod: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        ECDSA-secp192k1-SHA256 ECDSA-secp256k1-SHA256 ECDSA-secp192r1-SHA256 ECDSA-secp256r1-SHA256 \
        ECDSA-brainpool256r1-SHA256 ECDSA-secp384r1-SHA256 ECDSA-brainpool384r1-SHA256
        """)

    /// `ECDSA-secp192k1-SHA256`.
    public static var ecdsaSecp192k1SHA256: Self { Self(rawValue: "ECDSA-secp192k1-SHA256") }
    /// `ECDSA-secp256k1-SHA256`.
    public static var ecdsaSecp256k1SHA256: Self { Self(rawValue: "ECDSA-secp256k1-SHA256") }
    /// `ECDSA-secp192r1-SHA256`.
    public static var ecdsaSecp192r1SHA256: Self { Self(rawValue: "ECDSA-secp192r1-SHA256") }
    /// `ECDSA-secp256r1-SHA256`.
    public static var ecdsaSecp256r1SHA256: Self { Self(rawValue: "ECDSA-secp256r1-SHA256") }
    /// `ECDSA-brainpool256r1-SHA256`.
    public static var ecdsaBrainpool256r1SHA256: Self { Self(rawValue: "ECDSA-brainpool256r1-SHA256") }
    /// `ECDSA-secp384r1-SHA256`.
    public static var ecdsaSecp384r1SHA256: Self { Self(rawValue: "ECDSA-secp384r1-SHA256") }
    /// `ECDSA-brainpool384r1-SHA256`.
    public static var ecdsaBrainpool384r1SHA256: Self { Self(rawValue: "ECDSA-brainpool384r1-SHA256") }
}
