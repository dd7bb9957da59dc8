import Traffic
import WebSocketFraming

/// Sec-WebSocket-Accept is missing or does not follow from the key.
enum AcceptMismatch: FactCheck {
    static let topics: [HandshakeFault.Topic] = [
        .broken(.missingAccept), .broken(.repeatedAccept), .broken(.wrongAccept),
    ]
    static let page = Page(
        1014,
        "accept-mismatch",
        .error,
        "Sec-WebSocket-Accept is missing or does not follow from the key",
        why: """
            It proves that the server understood the handshake and that no cache answered in its place. A client \
            must fail the connection.
            """,
        clauses: .all("RFC 6455 §4.1"),
        help: "compute it from the key of this very request",
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
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp1.6
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? { Remark(fault) }
}
