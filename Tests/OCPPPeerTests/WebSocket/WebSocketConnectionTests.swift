import OCPPPeer
import TestSupport
import Testing
import WebSocketFraming

/// RFC 6455 between our two ends, over a real socket.
struct WebSocketConnectionTests {
    @Test func `messages of every size and kind come back as they went`() async throws {
        let sizes = [0, 1, 125, 126, 127, 65_535, 65_536, 300_000]
        try await Self.withEcho { url in
            let client = try await WebSocketConnection.dial(url, timeout: patience)
            var events = client.events.makeAsyncIterator()
            for size in sizes {
                let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
                let text = [UInt8](repeating: UInt8(ascii: "x"), count: size)
                try await client.send(binary: bytes)
                #expect(await events.next() == .binary(bytes))
                try await client.send(text: text)
                #expect(await events.next() == .text(text))
            }
            await client.close(reason: "done")
            #expect(await events.next() == .closed(.init(code: .normal, reason: "done", origin: .us)))
            #expect(await events.next() == nil)
        }
    }

    @Test func `subprotocol, headers and credentials of the request reach the server, the choice comes back`()
        async throws
    {
        let server = try await WebSocketServer.listen(timeout: patience)
        let url = try #require(WebSocketURL("ws://CP-1:s%3Acret@127.0.0.1:\(server.port)/ocpp/CP-1?a=b"))
        try await Self.running(server) { request in
            #expect(request.target == "/ocpp/CP-1?a=b")
            #expect(request.protocols == ["ocpp2.0.1", "ocpp1.6"])
            // base64 of CP-1:s:cret
            #expect(
                request.head.value(of: "authorization").map { String(decoding: $0, as: UTF8.self) }
                    == "Basic Q1AtMTpzOmNyZXQ="
            )
            #expect(request.head.value(of: "X-Serial").map { String(decoding: $0, as: UTF8.self) } == "7")
            return .accept(subprotocol: "ocpp1.6", headers: [("X-Served-By", "test")])
        } serving: { connection in
            #expect(connection.subprotocol == "ocpp1.6")
        } while: {
            let client = try await WebSocketConnection.dial(
                url,
                subprotocols: ["ocpp2.0.1", "ocpp1.6"],
                headers: [("X-Serial", "7")],
                timeout: patience
            )
            #expect(client.subprotocol == "ocpp1.6")
            #expect(client.response.head.value(of: "X-Served-By").map { String(decoding: $0, as: UTF8.self) } == "test")
            var events = client.events.makeAsyncIterator()
            #expect(await events.next() == .closed(.init(code: .normal, reason: "", origin: .peer)))
        }
    }

    @Test func `a refusal is an error that carries the whole answer`() async throws {
        let server = try await WebSocketServer.listen(timeout: patience)
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(server.port)/"))
        try await Self.running(server) { _ in
            .refuse(status: 503, because: "full", headers: [("Retry-After", "7")])
        } serving: { _ in
            Issue.record("a refused connection must not be served")
        } while: {
            let error = await #expect(throws: WebSocketError.self) {
                _ = try await WebSocketConnection.dial(url, timeout: patience)
            }
            #expect(error?.code == .refused)
            #expect(error?.response?.status == 503)
            #expect(error?.response?.head.value(of: "Retry-After").map(Array.init) == Array("7".utf8))
        }
    }

    @Test func `nobody there is an error at once`() async throws {
        let url = try #require(WebSocketURL("ws://127.0.0.1:1/"))
        let error = await #expect(throws: WebSocketError.self) {
            _ = try await WebSocketConnection.dial(url, timeout: patience)
        }
        #expect(error?.code == .unreachable)
    }

    @Test func `fragments with a ping between them are one message`() async throws {
        try await Self.withEcho { url in
            let client = try await WebSocketConnection.dial(url, timeout: patience)
            var events = client.events.makeAsyncIterator()
            try await client.send(
                rawBytes: FrameWriter.frame(.text, Array("one ".utf8), fin: false, maskKey: 1)
                    + FrameWriter.frame(.ping, [1, 2], maskKey: 2)
                    + FrameWriter.frame(.continuation, Array("message".utf8), maskKey: 3)
            )
            #expect(await events.next() == .pong([1, 2]))
            #expect(await events.next() == .text(Array("one message".utf8)))
            await client.close()
        }
    }

    @Test func `a peer that breaks the framing rules is closed with 1002`() async throws {
        try await Self.withEcho { url in
            let client = try await WebSocketConnection.dial(url, timeout: patience)
            var events = client.events.makeAsyncIterator()
            // RFC 6455 §5.1: a client masks.
            try await client.send(rawBytes: FrameWriter.text("not masked"))
            guard case .closed(let closure) = await events.next() else {
                Issue.record("no close")
                return
            }
            #expect(closure.code == .protocolError)
            #expect(closure.origin == .peer)
        }
    }

    @Test func `a reset is seen as the loss that it is`() async throws {
        let server = try await WebSocketServer.listen(timeout: patience)
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(server.port)/"))
        try await Self.running(server) { _ in
            .accept()
        } serving: { connection in
            await connection.abort()
        } while: {
            let client = try await WebSocketConnection.dial(url, timeout: patience)
            var events = client.events.makeAsyncIterator()
            #expect(await events.next() == .closed(.init(code: .abnormal, reason: "", origin: .lost)))
            let error = await #expect(throws: WebSocketError.self) { try await client.send(text: "too late") }
            #expect(error?.code == .closed)
        }
    }

    @Test func `a reader that falls behind stops the sender and misses nothing`() async throws {
        try await Self.withEcho { url in
            let client = try await WebSocketConnection.dial(url, timeout: patience)
            let count = 5_000
            let text = [UInt8](repeating: UInt8(ascii: "y"), count: 2_000)
            try await withThrowingTaskGroup { group in
                group.addTask { for _ in 0..<count { try await client.send(text: text) } }
                var events = client.events.makeAsyncIterator()
                for _ in 0..<count { #expect(await events.next() == .text(text)) }
                try await group.waitForAll()
            }
            await client.close()
        }
    }

    /// Runs an echo server for the time of `body`.
    private static func withEcho(_ body: @escaping @Sendable (WebSocketURL) async throws -> Void) async throws {
        let server = try await WebSocketServer.listen(timeout: patience)
        let url = try #require(WebSocketURL("ws://127.0.0.1:\(server.port)/"))
        try await running(server) { _ in
            .accept()
        } serving: { connection in
            for await event in connection.events {
                switch event {
                case .text(let bytes): try? await connection.send(text: bytes)
                case .binary(let bytes): try? await connection.send(binary: bytes)
                case .ping, .pong, .closed: break
                }
            }
        } while: {
            try await body(url)
        }
    }

    private static func running(
        _ server: WebSocketServer,
        deciding decide: @escaping @Sendable (HTTPRequestHead) async -> WebSocketAnswer,
        serving serve: @escaping @Sendable (WebSocketConnection) async -> Void,
        while body: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run(deciding: decide, serving: serve) }
            try await body()
            group.cancelAll()
        }
    }
}
