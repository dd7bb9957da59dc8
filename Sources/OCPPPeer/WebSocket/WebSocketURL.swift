/// Where a WebSocket server listens: a `ws` URL (RFC 6455 §3).
public struct WebSocketURL: Hashable, Sendable {
    /// The name or address, without the brackets of an IPv6 address.
    public var host: String
    /// The port, 80 when the URL names none.
    public var port: Int
    /// Path and query as they go into the request line, at least `/`.
    public var target: String
    /// User and password for HTTP basic authentication, as `user:password`.
    public var credentials: String?

    /// Reads `ws://[user:password@]host[:port][/path][?query]`; nothing when it is not of this form or has a fragment.
    public init?(_ text: String) {
        guard text.lowercased().hasPrefix("ws://"), !text.contains("#") else { return nil }
        var rest = text.dropFirst(5)
        let authorityEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        target = String(rest[authorityEnd...])
        if !target.hasPrefix("/") { target = "/" + target }
        rest = rest[..<authorityEnd]
        if let at = rest.lastIndex(of: "@") {
            guard let decoded = Self.percentDecoded(rest[..<at]) else { return nil }
            credentials = decoded
            rest = rest[rest.index(after: at)...]
        }
        var portText: Substring?
        if rest.hasPrefix("[") {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            host = String(rest[rest.index(after: rest.startIndex)..<end])
            guard host.contains(":"), host.utf8.allSatisfy(Self.isAddressCharacter) else { return nil }
            let after = rest[rest.index(after: end)...]
            guard after.isEmpty || after.hasPrefix(":") else { return nil }
            portText = after.isEmpty ? nil : after.dropFirst()
        } else {
            let colon = rest.firstIndex(of: ":") ?? rest.endIndex
            host = String(rest[..<colon])
            guard host.utf8.allSatisfy(Self.isUnreserved) else { return nil }
            portText = colon == rest.endIndex ? nil : rest[rest.index(after: colon)...]
        }
        port = 80
        if let portText, !portText.isEmpty {
            guard let number = UInt16(portText) else { return nil }
            port = Int(number)
        }
        guard !host.isEmpty, target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    }

    /// What the Host field says: the port only when it is not the usual one (RFC 9110 §7.2).
    public var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == 80 ? name : "\(name):\(port)"
    }

    /// The same server with one more path component, percent-encoded, as stations add their identity (OCPP-J 1.6 §3.1.1).
    public func appending(component: String) -> WebSocketURL {
        let queryStart = target.firstIndex(of: "?") ?? target.endIndex
        var path = String(target[..<queryStart])
        if !path.hasSuffix("/") { path += "/" }
        for byte in component.utf8 {
            path += Self.isUnreserved(byte) ? String(UnicodeScalar(byte)) : "%" + Self.hexadecimal(byte)
        }
        var copy = self
        copy.target = path + target[queryStart...]
        return copy
    }

    /// The characters that no one encodes (RFC 3986 §2.3).
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// What an IPv6 address and its zone are made of.
    private static func isAddressCharacter(_ byte: UInt8) -> Bool {
        isUnreserved(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "%")
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    static func percentDecoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension WebSocketURL: CustomStringConvertible {
    /// The URL without its credentials, fit for a log.
    public var description: String { "ws://\(authority)\(target)" }
}
