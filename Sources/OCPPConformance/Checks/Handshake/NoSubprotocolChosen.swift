import Traffic

/// The CSMS chooses none of the subprotocols that are offered.
enum NoSubprotocolChosen: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.noneChosen]
    static let page = Page(
        1003,
        "no-subprotocol-chosen",
        .warning,
        "the CSMS chooses none of the subprotocols that are offered",
        why: """
            OCPP-J lets a CSMS that speaks none of them answer so, but then it has to close at once. When it \
            goes on talking instead, the version is unknown, and stations whose WebSocket library insists on a \
            choice give up.
            """,
        clauses: .ocppj("3.2", "3.2", "3.3"),
        help: "answer with one of the offered subprotocols",
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
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? {
        Remark("the CSMS chooses none of the subprotocols offered")
    }
}
