import NIOCore
import NIOPosix
public import WebSocketFraming

/// A listening WebSocket server.
public struct WebSocketServer: Sendable {
    private let listener: NIOAsyncChannel<Handshake, Never>

    /// A connection whose request is on its way.
    private struct Handshake: Sendable {
        let channel: any Channel
        let request: EventLoopFuture<HTTPRequestHead>
        let events: WebSocketEvents
    }

    /// Begins to listen; connections wait until ``run(deciding:serving:)``.
    ///
    /// - Parameters:
    ///   - host: a name or an address of this machine.
    ///   - port: 0 for one that is free; ``port`` tells which.
    ///   - limits: the largest message and the largest number of fragments to accept.
    ///   - timeout: for each handshake.
    /// - Returns: the server, listening.
    /// - Throws: what the system says when it cannot listen there.
    public static func listen(
        on host: String = "127.0.0.1",
        port: Int = 0,
        limits: FrameLimits = FrameLimits(),
        timeout: Duration = .seconds(10)
    ) async throws -> WebSocketServer {
        let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .bind(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let request = channel.eventLoop.makePromise(of: HTTPRequestHead.self)
                    let events = try channel.addWebSocket(
                        .server(request: request),
                        limits: limits,
                        timeLimit: TimeAmount(timeout)
                    )
                    return Handshake(channel: channel, request: request.futureResult, events: events)
                }
            }
        return WebSocketServer(listener: listener)
    }

    /// The port that it listens on.
    public var port: Int { listener.channel.localAddress?.port ?? 0 }

    /// Serves connections, each in a task of its own, until the calling task is cancelled; then stops listening.
    ///
    /// - Parameters:
    ///   - decide: answers a request; only requests that are a proper WebSocket handshake get here.
    ///   - serve: reads and writes one connection; when it returns, the connection is closed with 1000.
    /// - Throws: what the system says when it cannot accept any more.
    public func run(
        deciding decide: @escaping @Sendable (HTTPRequestHead) async -> WebSocketAnswer = { _ in .accept() },
        serving serve: @escaping @Sendable (WebSocketConnection) async -> Void
    ) async throws {
        try await run(deciding: { request, _ in await decide(request) }, serving: serve)
    }

    /// The same, with the address of the client beside its request.
    func run(
        deciding decide: @escaping @Sendable (HTTPRequestHead, _ remote: String?) async -> WebSocketAnswer,
        serving serve: @escaping @Sendable (WebSocketConnection) async -> Void
    ) async throws {
        try await listener.executeThenClose { arrivals in
            try await withThrowingDiscardingTaskGroup { group in
                for try await handshake in arrivals {
                    group.addTask { await Self.conduct(handshake, decide, serve) }
                }
                group.cancelAll()
            }
        }
    }

    private static func conduct(
        _ handshake: Handshake,
        _ decide: @Sendable (HTTPRequestHead, String?) async -> WebSocketAnswer,
        _ serve: @Sendable (WebSocketConnection) async -> Void
    ) async {
        // A client that sent no proper request was refused already, or is gone.
        guard let request = try? await handshake.request.get() else { return }
        switch await decide(request, handshake.channel.remoteAddress?.ipAddress) {
        case .refuse(let status, let text, let headers):
            let refusal = HandshakeWriter.refusal(status: status, because: text, fields: headers)
            try? await handshake.channel.triggerUserOutboundEvent(WebSocketCommand.answer(refusal, accepts: false))
        case .accept(let subprotocol, let headers, let userInfo):
            let acceptance = HandshakeWriter.acceptance(of: request, protocol: subprotocol, fields: headers)
            guard let response = HTTPResponseHead(acceptance) else {
                preconditionFailure("the writer makes whole heads")
            }
            let connection = WebSocketConnection(
                channel: handshake.channel,
                side: .server,
                request: request,
                response: response,
                events: handshake.events,
                userInfo: userInfo
            )
            try? await handshake.channel.triggerUserOutboundEvent(WebSocketCommand.answer(acceptance, accepts: true))
            await serve(connection)
            await connection.close(Task.isCancelled ? .goingAway : .normal)
        }
    }
}
