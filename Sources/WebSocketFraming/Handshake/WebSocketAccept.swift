/// The proof that a server has read a client's key (RFC 6455 §4.2.2).
public enum WebSocketAccept {
    /// The value of Sec-WebSocket-Accept for the value of a Sec-WebSocket-Key.
    public static func value(forKey key: some Collection<UInt8>) -> String {
        Base64.encode(SHA1.digest(Array(key) + Array("258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8)))
    }

    /// The value of Sec-WebSocket-Accept for the value of a Sec-WebSocket-Key.
    public static func value(forKey key: String) -> String { value(forKey: Array(key.utf8)) }

    /// A Sec-WebSocket-Key made of `nonce`, 16 bytes that nobody can guess.
    public static func key(from nonce: some Collection<UInt8>) -> String {
        precondition(nonce.count == 16, "RFC 6455 §4.1: the nonce has 16 bytes")
        return Base64.encode(Array(nonce))
    }

    /// Whether this is the base64 form of 16 bytes: 22 characters of the alphabet and two equals signs.
    ///
    /// Of the 22nd character four bits mean nothing; what they are is not judged, as servers in the field do not.
    package static func isKey(_ value: ArraySlice<UInt8>) -> Bool {
        value.count == 24 && value.prefix(22).allSatisfy { Base64.value(of: $0) != nil }
            && value.suffix(2).elementsEqual("==".utf8)
    }
}
