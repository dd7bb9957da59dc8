/// HTTP Basic authentication as OCPP-J uses it (RFC 7617).
enum BasicCredentials {
    /// The user name in the value of an Authorization field; nil when it is not Basic or not base64.
    static func user(in value: ArraySlice<UInt8>) -> [UInt8]? {
        guard String(decoding: value.prefix(6), as: UTF8.self).lowercased() == "basic " else { return nil }
        var bits: UInt32 = 0
        var count = 0
        var user: [UInt8] = []
        for byte in value.dropFirst(6) where byte != UInt8(ascii: " ") {
            guard byte != UInt8(ascii: "=") else { break }
            guard let letter = letterValue(byte) else { return nil }
            bits = bits << 6 | letter
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            let decoded = UInt8(truncatingIfNeeded: bits >> UInt32(count))
            // What follows the colon is the password, which nobody here wants to know.
            if decoded == UInt8(ascii: ":") { return user }
            user.append(decoded)
        }
        return nil
    }

    private static func letterValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
