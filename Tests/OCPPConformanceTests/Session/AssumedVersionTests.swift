import OCPP
import OCPPConformance
import Testing
import Traffic

/// The version to judge by where the handshake chooses none.
struct AssumedVersionTests {
    private static func findings(_ assumed: OCPPVersion?, choosing subprotocol: String?) throws -> [Finding] {
        var configuration = SessionConfiguration()
        configuration.assumedVersion = assumed
        let chosen = subprotocol.map { "\n@ Sec-WebSocket-Protocol: \($0)" } ?? ""
        return try Conversation.findings(
            """
            @request GET /ocpp/CP-42 HTTP/1.1
            @ Host: csms.example
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Version: 13
            @ Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            @ Sec-WebSocket-Protocol: ocpp1.6, ocpp2.0.1, ocpp9
            @response HTTP/1.1 101 Switching Protocols
            @ Upgrade: websocket
            @ Connection: Upgrade
            @ Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\(chosen)
            > [2,"1","DataTransfer",{"vendorId":"V","data":{"a":1}}]
            """,
            configuration: configuration
        )
    }

    @Test func `it holds where nothing was chosen, from the first message on`() throws {
        // Data of any type is 2.x; in 1.6 it is a string.
        #expect(try Self.findings(.v201, choosing: nil).map(\.code.number) == [1003])
        #expect(try Self.findings(.v16, choosing: nil).map(\.code.number) == [1003, 2003])
    }

    @Test func `it holds where something was chosen that nobody knows`() throws {
        #expect(try Self.findings(.v16, choosing: "ocpp9").map(\.code.number) == [1010, 2003])
        #expect(try Self.findings(nil, choosing: "ocpp9").map(\.code.number) == [1010])
    }

    @Test func `what was chosen goes before it`() throws {
        #expect(try Self.findings(.v16, choosing: "ocpp2.0.1").isEmpty)
        #expect(try Self.findings(.v201, choosing: "ocpp1.6").map(\.code.number) == [2003])
    }

    @Test func `it is part of how a connection was judged`() throws {
        var configuration = SessionConfiguration()
        configuration.assumedVersion = .v21
        #expect(SessionConfiguration(recorded: configuration.recorded) == configuration)
    }
}
