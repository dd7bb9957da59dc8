import Traffic
import WebSocketFraming

/// The list of subprotocols is malformed.
enum MalformedSubprotocolList: FactCheck {
    static let topics: [HandshakeFault.Topic] = [
        .broken(.emptyProtocol), .broken(.malformedProtocol), .broken(.repeatedProtocol),
    ]
    static let page = Page(
        1002,
        "malformed-subprotocol-list",
        .warning,
        "the list of subprotocols is malformed",
        why: """
            An empty element (`,ocpp2.0.1`, Keba), a name with a blank or the same name twice: some servers \
            answer 400, some choose none.
            """,
        clauses: .all("RFC 6455 §4.1, item 10"),
        help: "write names separated by `, `, each once",
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
            @ Sec-WebSocket-Protocol: ,ocpp1.6
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? { Remark(fault) }
}
