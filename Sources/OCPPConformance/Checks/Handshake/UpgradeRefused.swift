import Traffic

/// The CSMS refuses the connection.
enum UpgradeRefused: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.refused]
    static let page = Page(
        1011,
        "upgrade-refused",
        .warning,
        "the CSMS refuses the connection",
        why: """
            404 means that it does not know the identity, 401 that credentials are missing or wrong, 426 or 400 \
            that it finds the request malformed, 503 that it is overloaded. A station should try again with \
            growing pauses.
            """,
        clauses: .ocppj("3.2 and errata §3.3", "3.2", "3.3"),
        help: "see the status: register the station, correct the credentials, or the URL",
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
            @response HTTP/1.1 404 Not Found
            @ Content-Length: 0
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? {
        let shown = TerminalText.shortened(fault.words, to: 64)
        return Remark(
            "the CSMS refuses the connection: \(fault.status)\(shown.isEmpty ? "" : " ")\(shown)",
            at: fault.range,
            seen: "\(fault.status)"
        )
    }
}
