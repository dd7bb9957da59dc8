import Traffic

/// The user name of Basic authentication is not the identity in the path.
enum BasicUserMismatch: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.otherUser]
    static let page = Page(
        1015,
        "basic-user-mismatch",
        .warning,
        "the user name of Basic authentication is not the identity in the path",
        why: """
            OCPP-J wants the identity as user name. Servers compare the two and answer 401; a difference in \
            percent-encoding or letter case is enough. Linesman never shows the password.
            """,
        clauses: .ocppj("6.2.2", "3.1.1", "3.1.1"),
        help: "use the decoded identity as user name",
        good: #"""
            @request GET /ocpp/CP-42 HTTP/1.1
            @ Host: csms.example
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp1.6
            @ Authorization: Basic Q1AtNDI6c2VjcmV0
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
            @ Authorization: Basic Q1AtNDM6c2VjcmV0
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            @ Sec-WebSocket-Protocol: ocpp1.6
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? {
        Remark("the user name of the credentials is not the identity in the path")
    }
}
