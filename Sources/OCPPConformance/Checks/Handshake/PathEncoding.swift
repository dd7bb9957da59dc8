import Traffic
import WebSocketFraming

/// The path is not properly percent-encoded.
enum PathEncoding: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.pathEncoding, .broken(.targetNotASCII)]
    static let page = Page(
        1007,
        "path-encoding",
        .warning,
        "the path is not properly percent-encoded",
        why: """
            The identity has to be percent-encoded in the URL (`RDAM%20123`). A raw byte above 0x7F, or a `%` \
            without two hexadecimal digits, is decoded differently by each server: the identity changes, and \
            with it the answer (404) or the user name (401).
            """,
        clauses: .ocppj("3.1.1"),
        help: "percent-encode the identity as RFC 3986 says",
        good: #"""
            @request GET /ocpp/RDAM%20123 HTTP/1.1
            @ Host: csms.example
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp1.6
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#,
        bad: #"""
            @request GET /ocpp/RDAM%2 HTTP/1.1
            @ Host: csms.example
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp1.6
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? {
        Remark("the path is not properly percent-encoded", at: fault.range, seen: "here")
    }
}
