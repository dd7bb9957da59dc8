import Traffic

/// The station offers no subprotocol.
enum NoSubprotocolOffered: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.noneOffered]
    static let page = Page(
        1001,
        "no-subprotocol-offered",
        .warning,
        "the station offers no subprotocol",
        why: """
            Without Sec-WebSocket-Protocol nobody knows which OCPP version is spoken. Strict servers close the \
            connection; others guess. Seen from Grizzl-E and many simulators. Linesman then infers the version \
            from content.
            """,
        clauses: .ocppj("3.1.2"),
        help: "offer the versions that the station speaks, such as `Sec-WebSocket-Protocol: ocpp1.6`",
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
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? {
        Remark("the station offers no subprotocol")
    }
}
