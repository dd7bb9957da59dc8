import Traffic

/// The HTTP head of the handshake breaks a clause of HTTP.
enum MalformedHead: Check {
    static let page = Page(
        1017,
        "malformed-head",
        .error,
        "the HTTP head of the handshake breaks a clause of HTTP",
        why: """
            Ambiguous heads are how requests are smuggled past proxies, so Linesman and careful servers refuse \
            them rather than guess.
            """,
        clauses: .all("RFC 9112"),
        help: "send a plain HTTP/1.1 request: one Host, no body, no folded lines",
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
            @ Host: other.example
            """#
    )
}
