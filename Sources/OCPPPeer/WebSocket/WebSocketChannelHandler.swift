import NIOCore
import WebSocketFraming

/// Both halves of a WebSocket on one channel: moves bytes between the socket and the readers, writers and the
/// ``ClosingHandshake`` of `WebSocketFraming`, and performs what that decides.
final class WebSocketChannelHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Which end of the connection this is.
    enum Role {
        /// We dialled with this request.
        case client(request: HTTPRequestHead, answer: EventLoopPromise<HTTPResponseHead>)
        /// We accepted; the request is told, and the answer comes as a command.
        case server(request: EventLoopPromise<HTTPRequestHead>)
    }

    /// How far the opening handshake is.
    enum Phase {
        /// Reading the peer's head. Left by the whole head, by one that is none, or by the handshake's time limit.
        case opening
        /// The request was handed out; left by the answer.
        case deciding
        /// The WebSocket is open: what becomes of it, `closing` says. Never left.
        case passing
        /// No WebSocket came about. Never left.
        case refused
    }

    let role: Role
    var phase = Phase.opening
    var buffer = ByteBuffer()
    var head: HeadReader
    var frames: FrameReader
    var assembly = MessageAssembly()
    var closing: ClosingHandshake
    var isReaderFull = false
    var isReadHeld = false
    let source: WebSocketEvents.Producer.Source
    private let timeLimit: TimeAmount
    private var timer: Scheduled<Void>?

    /// Begins before the handshake; `timeLimit` is for the opening handshake, and again for the closing one.
    init(role: Role, source: WebSocketEvents.Producer.Source, limits: FrameLimits, timeLimit: TimeAmount) {
        self.role = role
        self.source = source
        self.timeLimit = timeLimit
        switch role {
        case .client:
            head = HeadReader(of: .response)
            frames = FrameReader(from: .server, limits: limits)
            closing = ClosingHandshake(as: .client)
        case .server:
            head = HeadReader(of: .request)
            frames = FrameReader(from: .client, limits: limits)
            closing = ClosingHandshake(as: .server)
        }
    }

    // MARK: Events of the channel

    func channelActive(context: ChannelHandlerContext) {
        startTimer(context)
        if case .client(let request, _) = role { send(request.head.bytes, context) }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase != .refused, closing.isReading else { return }
        var bytes = unwrapInboundIn(data)
        buffer.writeBuffer(&bytes)
        if phase == .opening { readHead(context) }
        readFrames(context)
    }

    /// Holds reading back while the reader of the events is full, and while the answer is not decided.
    func read(context: ChannelHandlerContext) {
        isReadHeld = phase == .deciding || (isReaderFull && phase == .passing && closing.isWriting)
        if !isReadHeld { context.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        ended()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { ended() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    // MARK: Commands

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard phase == .passing, closing.isWriting else {
            promise?.fail(WebSocketError(.closed, "the connection is closed"))
            return
        }
        context.write(data, promise: promise)
    }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard let command = event as? WebSocketCommand else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        switch command {
        case .answer(let bytes, let accepts): answer(bytes, accepts: accepts, context)
        case .close(let payload): close(payload, context)
        case .resume:
            isReaderFull = false
            releaseRead(context)
        case .abandon: close(ClosePayload(code: .goingAway), context)
        }
        promise?.succeed()
    }

    private func close(_ payload: ClosePayload, _ context: ChannelHandlerContext) {
        switch phase {
        case .opening, .deciding:
            phase = .refused
            context.close(promise: nil)
        case .passing: perform(closing.closeAsked(payload), context)
        case .refused: break
        }
    }

    // MARK: The end

    /// Does what the closing handshake asks for.
    func perform(_ steps: [ClosingHandshake.Step], _ context: ChannelHandlerContext) {
        for step in steps {
            switch step {
            case .send(let payload): send(frame(.close, payload.bytes), context)
            case .wait: startTimer(context)
            case .end: send([], context, thenClose: true)
            case .cut: context.close(promise: nil)
            }
        }
        // Whoever waits for the peer's Close reads on.
        releaseRead(context)
    }

    /// The channel is gone: whoever still waits for something is told.
    private func ended() {
        timer?.cancel()
        // The connection has ended by itself, so there is no step to perform.
        _ = closing.peerEnded()
        // Only the first of these has an effect, and nobody hears of it when the handshake failed before.
        _ = source.yield(.closed(closing.closure ?? .lost))
        source.finish()
        fail(WebSocketError(.handshakeFailed, "the connection ended during the handshake"))
    }

    /// Tells whoever waits for the opening handshake, unless it was told before.
    func fail(_ error: WebSocketError) {
        switch role {
        case .client(_, let answer): answer.fail(error)
        case .server(let request): request.fail(error)
        }
    }

    // MARK: Writing, and waiting

    func frame(_ opcode: Opcode, _ payload: [UInt8]) -> [UInt8] {
        var key: UInt32?
        if case .client = role { key = .random(in: .min ... .max) }
        return FrameWriter.frame(opcode, payload, maskKey: key)
    }

    func send(_ bytes: [UInt8], _ context: ChannelHandlerContext, thenClose: Bool = false) {
        guard thenClose else {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
            return
        }
        let written = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: written)
        written.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }

    func releaseRead(_ context: ChannelHandlerContext) {
        guard isReadHeld, phase != .deciding else { return }
        isReadHeld = false
        context.read()
    }

    func stopTimer() { timer?.cancel() }

    private func startTimer(_ context: ChannelHandlerContext) {
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeLimit) { [self] in
            switch phase {
            case .opening:
                fail(WebSocketError(.timedOut, "no handshake within \(timeLimit.nanoseconds / 1_000_000) ms"))
                context.close(promise: nil)
            case .deciding, .refused: context.close(promise: nil)
            case .passing: perform(closing.timedOut(), context)
            }
        }
    }
}
