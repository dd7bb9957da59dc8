import JSONScanning

/// What is secret wherever it turns up: the one list by which records, live lines, findings and exports hide it.
///
/// Names are in lower case. Whoever really wants such values recorded says so with `--record-credentials`.
enum SecretNames {
    /// Properties whose values are secret: of connection profiles (OCPP 2.x SetNetworkProfile) and wherever else.
    static let properties: Set<String> = [
        "password", "basicauthpassword", "apnpassword", "authorizationkey", "simpin", "passphrase", "privatekey",
        "secret", "clientsecret", "apikey", "api_key", "accesstoken", "access_token", "credentials",
    ]
    /// Properties that are secret below one of the name `vpn`.
    static let ofVPN: Set<String> = ["user", "password", "key"]
    /// Parts of the names of settings whose values are secret (OCPP 1.6 configuration keys, 2.x variables).
    static let settings = ["authorizationkey", "password", "passphrase", "privatekey", "secret", "apikey", "api_key"]
    /// Parts of such names behind which, in text that is no JSON, everything is secret.
    static let inText = ["authorizationkey", "password", "passphrase"]
    /// Properties that hold the value of a setting, beside or above its name.
    static let values: Set<String> = ["value", "attributevalue", "actualvalue"]
    /// Fields of a head whose values are credentials.
    static let fields: Set<String> = ["authorization", "proxy-authorization", "cookie", "set-cookie"]
    /// Parts of the names of other fields, and of parameters of URLs, that hold secrets.
    static let fieldWords = ["token", "secret", "password", "api-key", "apikey", "api_key"]
    /// Parts of the names of parameters of URLs that hold secrets.
    static let parameterWords = fieldWords + ["key", "auth", "passw", "pwd", "sig", "credential"]

    /// Whether a text in lower case names a setting whose value is secret.
    static func namesSetting(_ lowered: String) -> Bool { settings.contains { lowered.contains($0) } }

    /// Whether bytes may hold any of it; false only where they surely do not, which is so for nearly every message.
    static func mayStand(in bytes: RawSpan) -> Bool {
        var at = 0
        while at < bytes.byteCount {
            let byte = bytes.byte(at)
            if byte & 0x40 == 0 ? byte == 0x3A : isTrigger(byte), isBeginning(bytes, at) { return true }
            at += 1
        }
        return false
    }

    private static func isTrigger(_ byte: UInt8) -> Bool { triggers >> UInt64(byte & 0x3F) & 1 == 1 && byte < 0x80 }

    /// `\` and the rarest letter of each name, whichever case, as bits of their lower six.
    private static let triggers: UInt64 = "\\wWzZvVcCmMkKhH".utf8.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }

    /// Whether a secret's name, an escape that may spell one, or the authority of a URL stands around an offset.
    private static func isBeginning(_ bytes: RawSpan, _ at: Int) -> Bool {
        switch bytes.byte(at) | 0x20 {
        case 0x7C: return at + 1 < bytes.byteCount && bytes.byte(at + 1) == UInt8(ascii: "u")
        case 0x3A:
            let next = at + 1 < bytes.byteCount ? bytes.byte(at + 1) : 0
            return next == UInt8(ascii: "/") || next == UInt8(ascii: "\\")
        case UInt8(ascii: "w"): return holds("passw", in: bytes, at: at - 4)
        case UInt8(ascii: "h"): return holds("passph", in: bytes, at: at - 5)
        case UInt8(ascii: "z"): return holds("authorizationkey", in: bytes, at: at - 7)
        case UInt8(ascii: "v"):
            return holds("vpn", in: bytes, at: at) || holds("private", in: bytes, at: at - 3)
        case UInt8(ascii: "c"):
            return holds("secret", in: bytes, at: at - 2) || holds("credential", in: bytes, at: at)
                || holds("access", in: bytes, at: at - 1)
        case UInt8(ascii: "m"): return holds("simpin", in: bytes, at: at - 2)
        case UInt8(ascii: "k"): return holds("apik", in: bytes, at: at - 3) || holds("api_k", in: bytes, at: at - 4)
        default: return false
        }
    }

    /// Whether a word in lower case stands at an offset, in whichever case.
    private static func holds(_ word: StaticString, in bytes: RawSpan, at: Int) -> Bool {
        guard at >= 0, bytes.byteCount - at >= word.utf8CodeUnitCount else { return false }
        var offset = 0
        let letters = word.utf8Start
        while offset < word.utf8CodeUnitCount {
            let byte = bytes.byte(at + offset)
            guard byte | 0x20 == letters[offset] || byte == letters[offset] else { return false }
            offset += 1
        }
        return true
    }
}
