import Traffic
import WebSocketFraming

/// Sec-WebSocket-Key is missing, repeated or not 16 bytes in base64.
enum WebSocketKeyMalformed: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.broken(.missingKey), .broken(.repeatedKey), .broken(.malformedKey)]
    static let page = Page(
        1013,
        "websocket-key",
        .error,
        "Sec-WebSocket-Key is missing, repeated or not 16 bytes in base64",
        why: "Servers answer 400. Home-made clients often send a fixed text that is not base64 at all.",
        clauses: .all("RFC 6455 §4.1, item 7"),
        help: "send 16 random bytes in base64, new for every connection",
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
            @ Connection: Upgrade
            @ Sec-WebSocket-Key: bm90IHNpeHRlZW4=
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? { Remark(fault) }
}
