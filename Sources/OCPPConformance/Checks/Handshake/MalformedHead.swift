import Traffic
import WebSocketFraming

/// The HTTP head of the handshake breaks a clause of HTTP.
enum MalformedHead: FactCheck {
    static let topics: [HandshakeFault.Topic] = [
        .broken(.tlsOnPlainPort), .broken(.requestLineTooLong), .broken(.statusLineTooLong), .broken(.fieldLineTooLong),
        .broken(.tooManyFields), .broken(.headTooLong), .broken(.malformedRequestLine), .broken(.malformedStatusLine),
        .broken(.unsupportedHTTPVersion), .broken(.bareCarriageReturn), .broken(.bareLineFeed), .broken(.nulByte),
        .broken(.controlCharacter), .broken(.foldedLine), .broken(.spaceBeforeColon), .broken(.emptyFieldName),
        .broken(.invalidFieldName), .broken(.missingColon), .broken(.lengthConflict), .broken(.malformedContentLength),
        .broken(.bodyInUpgrade), .broken(.methodNotGET), .broken(.malformedTarget), .broken(.missingHost),
        .broken(.repeatedHost), .broken(.bodyInSwitch),
    ]
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

    static func remark(on fault: HandshakeFault, in context: FindingContext) -> Remark? { Remark(fault) }
}
