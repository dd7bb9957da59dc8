import Traffic
import WebSocketFraming

/// The handshake lacks `Upgrade: websocket` or `Connection: Upgrade`.
enum MissingUpgrade: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.broken(.missingUpgrade), .broken(.missingConnectionUpgrade)]
    static let page = Page(
        1005,
        "missing-upgrade",
        .error,
        "the handshake lacks `Upgrade: websocket` or `Connection: Upgrade`",
        why: """
            Without both this is an ordinary HTTP request, or an ordinary answer. Often a reverse proxy that \
            strips hop-by-hop headers.
            """,
        clauses: .all("RFC 6455 §4.1"),
        help: "send both headers; tell reverse proxies to pass them on",
        good: #"""
            @request GET /ocpp/CP-42 HTTP/1.1
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
            @request GET /ocpp/CP-42 HTTP/1.1
            @ Host: csms.example
            @ Upgrade: websocket
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? { Remark(fault) }
}
