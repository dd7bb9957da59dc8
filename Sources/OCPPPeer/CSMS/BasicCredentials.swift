import WebSocketFraming

/// User and password of HTTP basic authentication (RFC 7617).
struct BasicCredentials: Hashable {
    let user: String
    let password: [UInt8]

    /// Reads the value of an Authorization field; nothing when it is of another scheme or broken.
    init?(_ value: [UInt8]) {
        guard value.count > 6, String(decoding: value.prefix(6), as: UTF8.self).lowercased() == "basic " else {
            return nil
        }
        guard let bytes = Base64.decode(value.dropFirst(6).drop { $0 == UInt8(ascii: " ") }) else { return nil }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        user = String(decoding: bytes[..<colon], as: UTF8.self)
        password = Array(bytes[(colon + 1)...])
    }
}
