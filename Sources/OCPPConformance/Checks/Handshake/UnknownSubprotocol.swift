import Traffic

/// A subprotocol is chosen that Linesman does not know.
enum UnknownSubprotocol: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.unknownSubprotocol]
    static let page = Page(
        1010,
        "unknown-subprotocol",
        .note,
        "a subprotocol is chosen that Linesman does not know",
        why: """
            OCPP 1.5, the withdrawn 2.0, or something else. Messages are relayed and followed, but not judged.
            """,
        clauses: .ocppj("3.1.2"),
        help: "nothing to repair; Linesman judges ocpp1.6, ocpp2.0.1 and ocpp2.1",
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
            @ Sec-WebSocket-Protocol: ocpp1.5
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            @ Sec-WebSocket-Protocol: ocpp1.5
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? {
        Remark(
            "the subprotocol `\(TerminalText.shortened(fault.words, to: 64))` is not judged",
            at: fault.range,
            seen: "not judged"
        )
    }
}
