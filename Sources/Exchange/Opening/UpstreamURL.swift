/// The URL of the CSMS, such as `ws://csms.example:9100/ocpp`.
package struct UpstreamURL: Sendable, Hashable, CustomStringConvertible {
    /// Why a text is not such a URL: a sentence that names the fix.
    package struct Invalid: Error, Hashable, CustomStringConvertible {
        /// The sentence.
        package let description: String
    }

    /// Host name or address, without brackets.
    package let host: String
    /// Port, 80 unless given.
    package let port: UInt16
    /// Path put before the station's own, without a slash at its end.
    package let path: String
    /// Query put before the station's own, without the question mark.
    package let query: String

    /// Reads `ws://host[:port][/path][?query]`.
    package init(_ text: String) throws(Invalid) {
        let scheme = "ws://"
        guard text.lowercased().hasPrefix(scheme) else {
            let isTLS = text.lowercased().hasPrefix("wss://")
            throw Invalid(
                description: isTLS
                    ? "'\(text)': TLS to the CSMS (wss) is not supported yet; use ws://"
                    : "'\(text)' is not a WebSocket URL; write ws://HOST:PORT/PATH"
            )
        }
        var rest = text.dropFirst(scheme.count)
        guard !rest.contains("#") else {
            throw Invalid(description: "'\(text)': a WebSocket URL has no fragment (RFC 6455 §3); remove '#…'")
        }
        guard !rest.contains("@") else {
            throw Invalid(
                description: "'\(text)': credentials belong to the station, which sends them itself; remove 'user@'"
            )
        }
        guard !rest.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) else {
            throw Invalid(description: "'\(text)': percent-encode blanks, control and non-ASCII characters")
        }
        var query = Substring()
        if let mark = rest.firstIndex(of: "?") {
            query = rest[rest.index(after: mark)...]
            rest = rest[..<mark]
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        var path = rest[slash...]
        while path.hasSuffix("/") { path = path.dropLast() }
        let authority = rest[..<slash]

        var host = authority
        var port = Substring("80")
        if authority.hasPrefix("[") {
            guard let bracket = authority.firstIndex(of: "]") else {
                throw Invalid(description: "'\(text)': the address in brackets lacks its ']'")
            }
            host = authority[authority.index(after: authority.startIndex)..<bracket]
            let tail = authority[authority.index(after: bracket)...]
            guard tail.isEmpty || tail.hasPrefix(":") else {
                throw Invalid(description: "'\(text)': write [ADDRESS]:PORT")
            }
            if tail.count > 1 { port = tail.dropFirst() }
        } else if let colon = authority.lastIndex(of: ":") {
            host = authority[..<colon]
            port = authority[authority.index(after: colon)...]
            guard !host.contains(":") else {
                throw Invalid(description: "'\(text)': write an IPv6 address in brackets, [\(authority)]")
            }
        }
        guard !host.isEmpty else { throw Invalid(description: "'\(text)' names no host; write ws://HOST:PORT/PATH") }
        guard let number = UInt16(port), number > 0 else {
            throw Invalid(description: "'\(text)': '\(port)' is not a port; ports are 1 to 65535")
        }
        self.host = String(host)
        self.port = number
        self.path = String(path)
        self.query = String(query)
    }

    /// A CSMS that nobody dials: where exchanges of recordings lead.
    package static let nobody = UpstreamURL(nobody: "csms.invalid")

    private init(nobody host: String) {
        self.host = host
        port = 80
        path = ""
        query = ""
    }

    /// What the Host header says (RFC 9110 §7.2): the port only when it is not 80.
    package var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == 80 ? name : "\(name):\(port)"
    }

    /// The URL, normalised.
    package var description: String {
        "ws://\(authority)\(path)\(query.isEmpty ? "" : "?\(query)")"
    }

    /// The request target for a station that asked for `target`: its path and query behind ours, byte for byte.
    func target(appending target: [UInt8]) -> [UInt8] {
        let mark = target.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex
        var joined = Array(path.utf8)
        joined += target[..<mark]
        if !query.isEmpty {
            joined.append(UInt8(ascii: "?"))
            joined += query.utf8
            if mark < target.endIndex {
                joined.append(UInt8(ascii: "&"))
                joined += target[(mark + 1)...]
            }
        } else {
            joined += target[mark...]
        }
        return joined
    }
}
