import Traffic

/// The path contains a whole URL.
enum URLInPath: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.urlInPath]
    static let page = Page(
        1006,
        "url-in-path",
        .warning,
        "the path contains a whole URL",
        why: """
            The station put the configured URL behind the path instead of using it: \
            `/ws://192.168.1.2:9000/CP_1`. The identity in the last segment may still be right, so it often goes \
            unnoticed until routes are checked.
            """,
        clauses: .ocppj("3.1.1"),
        help: "configure the URL without the part that the station adds by itself",
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
            @request GET /ws://192.168.1.2:9000/ocpp/CP-42 HTTP/1.1
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
        Remark("the path contains a whole URL", at: fault.range, seen: "URL in a path")
    }
}
