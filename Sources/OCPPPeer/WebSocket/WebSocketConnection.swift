import Glibc
import NIOCore
import NIOPosix
public import WebSocketFraming

/// An open WebSocket (RFC 6455), client or server side alike.
///
/// Send from any task; read ``events`` from one. When the last reference goes, the connection is closed with 1001.
public final class WebSocketConnection: Sendable {
    /// What the client asked for.
    public let request: HTTPRequestHead
    /// What the server answered.
    public let response: HTTPResponseHead
    /// Everything received, in order, for one reader.
    public let events: WebSocketEvents

    /// What the server's decision gave the connection.
    public let userInfo: (any Sendable)?

    private let channel: any Channel
    private let side: FrameSender

    init(
        channel: any Channel,
        side: FrameSender,
        request: HTTPRequestHead,
        response: HTTPResponseHead,
        events: WebSocketEvents,
        userInfo: (any Sendable)? = nil
    ) {
        self.userInfo = userInfo
        self.channel = channel
        self.side = side
        self.request = request
        self.response = response
        self.events = events
    }

    /// The subprotocol that both sides agreed on, such as `ocpp1.6`.
    public var subprotocol: String? { response.chosenProtocol }

    /// Dials a server and waits until the WebSocket is open.
    ///
    /// - Parameters:
    ///   - url: where to; its user and password become an `Authorization` field (OCPP security profile 1).
    ///   - subprotocols: what to offer, most wanted first.
    ///   - headers: further fields of the request, in this order.
    ///   - limits: the largest message and the largest number of fragments to accept.
    ///   - timeout: for the TCP connection, and again for the handshake.
    /// - Returns: the connection, open.
    /// - Throws: ``WebSocketError``, with the server's whole answer when it refused.
    public static func dial(
        _ url: WebSocketURL,
        subprotocols: [String] = [],
        headers: [(name: String, value: String)] = [],
        limits: FrameLimits = FrameLimits(),
        timeout: Duration = .seconds(10)
    ) async throws(WebSocketError) -> WebSocketConnection {
        var fields = headers
        if let credentials = url.credentials {
            fields.insert(("Authorization", "Basic " + Base64.encode(Array(credentials.utf8))), at: 0)
        }
        var generator = SystemRandomNumberGenerator()
        let bytes = HandshakeWriter.request(
            target: url.target,
            host: url.authority,
            key: Base64.encode((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }),
            protocols: subprotocols,
            fields: fields
        )
        guard let request = HTTPRequestHead(bytes) else {
            throw WebSocketError(.handshakeFailed, "the header fields make no request")
        }

        let time = TimeAmount(timeout)
        let (channel, answer, events): (any Channel, EventLoopFuture<HTTPResponseHead>, WebSocketEvents)
        do {
            (channel, answer, events) = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connectTimeout(time)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .connect(host: url.host, port: url.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let answer = channel.eventLoop.makePromise(of: HTTPResponseHead.self)
                        let role = WebSocketChannelHandler.Role.client(request: request, answer: answer)
                        let events = try channel.addWebSocket(role, limits: limits, timeLimit: time)
                        return (channel, answer.futureResult, events)
                    }
                }
        } catch {
            let reason = (error as? NIOConnectionError)?.connectionErrors.first?.error ?? error
            let text = (reason as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(reason)"
            throw WebSocketError(.unreachable, "\(url) is not reachable: \(text)", cause: error)
        }
        do {
            let response = try await answer.get()
            return WebSocketConnection(
                channel: channel,
                side: .client,
                request: request,
                response: response,
                events: events
            )
        } catch let error as WebSocketError {
            throw error
        } catch {
            throw WebSocketError(.handshakeFailed, "no WebSocket with \(url)", cause: error)
        }
    }

    /// Sends a text message and returns when the socket has taken it.
    public func send(text: String) async throws(WebSocketError) { try await send(.text, Array(text.utf8)) }

    /// Sends a text message; that the bytes are UTF-8 is not checked.
    public func send(text bytes: [UInt8]) async throws(WebSocketError) { try await send(.text, bytes) }

    /// Sends a binary message.
    public func send(binary bytes: [UInt8]) async throws(WebSocketError) { try await send(.binary, bytes) }

    /// Sends a ping with at most 125 bytes; the pong arrives as an event.
    public func ping(_ payload: [UInt8] = []) async throws(WebSocketError) { try await send(.ping, payload) }

    /// Writes bytes to the wire as they are, to break the rules on purpose.
    ///
    /// ``FrameWriter`` builds frames; a client has to mask them itself.
    public func send(rawBytes: [UInt8]) async throws(WebSocketError) {
        do {
            try await channel.writeAndFlush(ByteBuffer(bytes: rawBytes))
        } catch let error as WebSocketError {
            throw error
        } catch {
            throw WebSocketError(.closed, "the connection is closed", cause: error)
        }
    }

    /// Sends a close frame and waits until the connection has ended, in good order or at the time limit.
    ///
    /// Does nothing more than wait when the connection is closing already.
    public func close(_ code: CloseCode = .normal, reason: String = "") async {
        let command = WebSocketCommand.close(ClosePayload(code: code, reason: reason))
        try? await channel.triggerUserOutboundEvent(command)
        try? await channel.closeFuture.get()
    }

    /// Ends the TCP connection with a reset, as when a station loses its power.
    public func abort() async {
        try? await (channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        try? await channel.close()
    }

    private func send(_ opcode: Opcode, _ payload: [UInt8]) async throws(WebSocketError) {
        let key: UInt32? = side == .client ? .random(in: .min ... .max) : nil
        try await send(rawBytes: FrameWriter.frame(opcode, payload, maskKey: key))
    }
}
