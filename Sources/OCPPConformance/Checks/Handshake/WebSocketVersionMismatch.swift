import Traffic
import WebSocketFraming

/// The request does not ask for WebSocket version 13.
enum WebSocketVersionMismatch: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.broken(.missingVersion), .broken(.unsupportedVersion)]
    static let page = Page(
        1012,
        "websocket-version",
        .error,
        "the request does not ask for WebSocket version 13",
        why: "Version 13 is the only one there is since 2011. Others are drafts that no server speaks.",
        clauses: .all("RFC 6455 §4.1, item 9"),
        help: "send `Sec-WebSocket-Version: 13`",
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
            @ Sec-WebSocket-Version: 8
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? { Remark(fault) }
}
