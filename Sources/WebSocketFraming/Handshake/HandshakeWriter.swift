/// Writes the heads of a WebSocket handshake (RFC 6455 §4).
public enum HandshakeWriter {
    /// A client's request; `key` is a value made by ``WebSocketAccept/key(from:)``.
    public static func request(
        target: String,
        host: String,
        key: String,
        protocols: [String] = [],
        fields: [(name: String, value: String)] = []
    ) -> [UInt8] {
        var writer = HTTPHeadWriter(method: "GET", target: Array(target.utf8))
        writer.add("Host", host)
        writer.add("Upgrade", "websocket")
        writer.add("Connection", "Upgrade")
        writer.add("Sec-WebSocket-Key", key)
        writer.add("Sec-WebSocket-Version", "13")
        if !protocols.isEmpty { writer.add("Sec-WebSocket-Protocol", protocols.joined(separator: ", ")) }
        for field in fields { writer.add(field.name, field.value) }
        return writer.finish()
    }

    /// A server's consent to `request`.
    public static func acceptance(
        of request: HTTPRequestHead,
        protocol chosen: String? = nil,
        fields: [(name: String, value: String)] = []
    ) -> [UInt8] {
        var writer = HTTPHeadWriter(status: 101, reason: reason(for: 101))
        writer.add("Upgrade", "websocket")
        writer.add("Connection", "Upgrade")
        writer.add("Sec-WebSocket-Accept", WebSocketAccept.value(forKey: request.key ?? []))
        if let chosen { writer.add("Sec-WebSocket-Protocol", chosen) }
        for field in fields { writer.add(field.name, field.value) }
        return writer.finish()
    }

    /// A whole refusal with a line of text as its body, after which the connection ends.
    ///
    /// A 426 names the version that is spoken here (RFC 6455 §4.4), a 405 the method.
    public static func refusal(
        status: Int,
        because text: String,
        fields: [(name: String, value: String)] = []
    ) -> [UInt8] {
        let body = Array((text + "\n").utf8)
        var writer = HTTPHeadWriter(status: status, reason: reason(for: status))
        if status == 426 {
            writer.add("Upgrade", "websocket")
            writer.add("Connection", "Upgrade, close")
            writer.add("Sec-WebSocket-Version", "13")
        } else {
            writer.add("Connection", "close")
        }
        if status == 405 { writer.add("Allow", "GET") }
        for field in fields { writer.add(field.name, field.value) }
        writer.add("Content-Type", "text/plain; charset=utf-8")
        writer.add("Content-Length", "\(body.count)")
        return writer.finish() + body
    }

    /// The usual reason for a status that a gateway answers with (RFC 9110 §15).
    public static func reason(for status: Int) -> String {
        switch status {
        case 101: "Switching Protocols"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 414: "URI Too Long"
        case 426: "Upgrade Required"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        case 505: "HTTP Version Not Supported"
        case 508: "Loop Detected"
        default: ""
        }
    }
}
