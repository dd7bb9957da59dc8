import Traffic

/// The identity has characters or a length that OCPP 2.x does not allow.
enum IdentityCharacters: FactCheck {
    static let topics: [HandshakeFault.Topic] = [.identity]
    static let page = Page(
        1009,
        "identity-characters",
        .warning,
        "the identity has characters or a length that OCPP 2.x does not allow",
        why: """
            In OCPP 2.x an identity is an identifierString of at most 48 characters without colon, because it is \
            also the user name of Basic authentication, where a colon ends it.
            """,
        clauses: .ocppj("3.1.1"),
        help: "use letters, digits and `* - _ = + | @ .`, at most 48 of them",
        good: #"""
            @request GET /ocpp/CP-42 HTTP/1.1
            @ Host: csms.example
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp2.0.1
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            @ Sec-WebSocket-Protocol: ocpp2.0.1
            """#,
        bad: #"""
            @request GET /ocpp/CP:42 HTTP/1.1
            @ Host: csms.example
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Protocol: ocpp2.0.1
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
            @ Sec-WebSocket-Protocol: ocpp2.0.1
            """#
    )

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? {
        Remark("the identity is not one of OCPP 2.x", at: fault.range, seen: fault.words)
    }
}
