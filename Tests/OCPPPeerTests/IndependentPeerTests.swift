import OCPPPeer
import TestSupport
import Testing
import WebSocketFraming

/// Our ends against the Python package `websockets`.
struct IndependentPeerTests {
    @Test func `our client talks to their server`() async throws {
        let server = try ChildProcess.peer("upstream")
        let port = try await server.event("listening").port ?? 0
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(port)/ocpp/CP-1"))
        let client = try await WebSocketConnection.dial(url, subprotocols: ["ocpp2.0.1", "ocpp1.6"], timeout: patience)
        #expect(client.subprotocol == "ocpp1.6")

        var events = client.events.makeAsyncIterator()
        for text in ["", "héllo 😀", String(repeating: "x", count: 70_000)] {
            try await client.send(text: text)
            #expect(await events.next() == .text(Array(text.utf8)))
        }
        try await client.send(binary: [0, 255])
        #expect(await events.next() == .binary([0, 255]))
        try await client.ping([1])
        #expect(await events.next() == .pong([1]))
        try await client.send(text: "ping")
        #expect(await events.next() == .ping(Array("from the CSMS".utf8)))
        _ = try await server.event("ponged")
        try await client.send(text: "close 4001 enough said")
        let code = CloseCode(rawValue: 4001)
        #expect(await events.next() == .closed(.init(code: code, reason: "enough said", origin: .peer)))
        #expect(try await server.event("closed").code == 4001)
    }

    @Test(arguments: [("missing", 404), ("denied", 401), ("busy", 503)])
    func `their refusal reaches us`(path: String, status: Int) async throws {
        let server = try ChildProcess.peer("upstream")
        let port = try await server.event("listening").port ?? 0
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(port)/ocpp/\(path)"))
        let error = await #expect(throws: WebSocketError.self) {
            _ = try await WebSocketConnection.dial(url, timeout: patience)
        }
        #expect(error?.response?.status == status)
    }

    @Test func `their client talks to our server`() async throws {
        let server = try await WebSocketServer.listen(timeout: patience)
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await server.run { request in
                    request.target == "/no" ? .refuse(status: 404, because: "no") : .accept(subprotocol: "ocpp1.6")
                } serving: { connection in
                    for await event in connection.events {
                        if case .text(let bytes) = event { try? await connection.send(text: bytes) }
                    }
                }
            }
            let refused = try ChildProcess.peer("dialer", "ws://127.0.0.1:\(server.port)/no")
            #expect(try await refused.event("refused").status == .number(404))

            let client = try ChildProcess.peer("dialer", "ws://127.0.0.1:\(server.port)/CP-1", "ocpp1.6")
            client.follow(.send("grüß Gott"), .receive, .ping, .close(3001, "tschüß"))
            client.endInput()
            #expect(try await client.exitStatus() == 0)
            #expect(client.events(named: "received").map(\.bytes) == [Array("grüß Gott".utf8)])
            #expect(client.events(named: "ponged").count == 1)
            #expect(client.events(named: "closed").first?.code == 3001)
            group.cancelAll()
        }
    }
}
