import NIOCore
import WebSocketFraming

/// What a `WebSocketConnection` tells its handler, sent down the pipeline as user events.
enum WebSocketCommand: Sendable {
    /// Answer the request that was read: with a whole head, and whether the connection is a WebSocket from then on.
    case answer([UInt8], accepts: Bool)
    /// Begin the closing handshake.
    case close(ClosePayload)
    /// The reader of the events has caught up.
    case resume
    /// Nobody reads the events any more.
    case abandon
}

/// Both halves of a WebSocket on one channel: moves bytes between the socket and the readers and writers of
/// `WebSocketFraming`, which decide everything.
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

    private enum Phase {
        /// Reading the peer's head. Left by the whole head, by one that is none, or by the handshake's time limit.
        case opening
        /// The request was handed out; left by the answer.
        case deciding
        /// Messages pass. Left by a close frame of either side, by a violation or by the end of the stream.
        case open
        /// We sent a close frame; left by the peer's, by the time limit or by the end of the stream.
        case closing
        /// Nothing that arrives counts any more.
        case ended
    }

    let role: Role
    private let source: WebSocketEvents.Producer.Source
    private let timeLimit: TimeAmount
    private var phase = Phase.opening
    private var head: HeadReader
    private var frames: FrameReader
    private var buffer = ByteBuffer()
    private var message: [UInt8] = []
    private var closure: WebSocketClosure?
    private var isReaderFull = false
    private var isReadHeld = false
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
        case .server:
            head = HeadReader(of: .request)
            frames = FrameReader(from: .client, limits: limits)
        }
    }

    // MARK: Events of the channel

    func channelActive(context: ChannelHandlerContext) {
        startTimer(context)
        if case .client(let request, _) = role {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: request.head.bytes)), promise: nil)
        }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase != .ended else { return }
        var bytes = unwrapInboundIn(data)
        buffer.writeBuffer(&bytes)
        if phase == .opening { readHead(context) }
        readFrames(context)
    }

    /// Holds reading back while the reader of the events is full, and while the answer is not decided.
    func read(context: ChannelHandlerContext) {
        isReadHeld = phase == .deciding || (isReaderFull && phase == .open)
        if !isReadHeld { context.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(closure ?? WebSocketClosure(code: .abnormal, reason: "", origin: .lost), context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end(closure ?? WebSocketClosure(code: .abnormal, reason: "", origin: .lost), context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    // MARK: Commands

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard phase == .open else {
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
        case .answer(let bytes, let accepts):
            guard phase == .deciding else { break }
            phase = accepts ? .open : .ended
            timer?.cancel()
            send(bytes, context, thenClose: !accepts)
            if accepts { readFrames(context) }
            releaseRead(context)
        case .close(let payload):
            startClosing(payload, context)
        case .resume:
            isReaderFull = false
            releaseRead(context)
        case .abandon:
            startClosing(ClosePayload(code: .goingAway), context)
        }
        promise?.succeed()
    }

    // MARK: The opening handshake

    private func readHead(_ context: ChannelHandlerContext) {
        switch buffer.withUnsafeReadableBytes({ head.next(in: $0) }) {
        case .needsMore: return
        case .violation(let violation): refuse(violation, context)
        case .head(let length):
            let bytes = buffer.readBytes(length: length) ?? []
            switch role {
            case .client(let request, let answer): answered(bytes, to: request, answer, context)
            case .server(let request): requested(bytes, request, context)
            }
        }
    }

    private func answered(
        _ bytes: [UInt8],
        to request: HTTPRequestHead,
        _ answer: EventLoopPromise<HTTPResponseHead>,
        _ context: ChannelHandlerContext
    ) {
        guard let response = HTTPResponseHead(bytes) else {
            preconditionFailure("the reader lets only whole heads pass")
        }
        if response.isSwitch {
            if let violation = HandshakeCheck.violations(in: response, to: request).first(where: { $0.status != nil }) {
                return refuse(violation, context)
            }
            phase = .open
            timer?.cancel()
            answer.succeed(response)
        } else {
            let message = "the server answered \(response.status) \(response.reason)"
            answer.fail(WebSocketError(.refused, message, response: response))
            phase = .ended
            context.close(promise: nil)
        }
    }

    private func requested(
        _ bytes: [UInt8],
        _ promise: EventLoopPromise<HTTPRequestHead>,
        _ context: ChannelHandlerContext
    ) {
        guard let request = HTTPRequestHead(bytes) else {
            preconditionFailure("the reader lets only whole heads pass")
        }
        if let violation = HandshakeCheck.violations(in: request).first(where: { $0.status != nil }) {
            return refuse(violation, context)
        }
        phase = .deciding
        promise.succeed(request)
    }

    private func refuse(_ violation: HandshakeViolation, _ context: ChannelHandlerContext) {
        let error = WebSocketError(.handshakeFailed, violation.description)
        phase = .ended
        switch role {
        case .client(_, let answer):
            answer.fail(error)
            context.close(promise: nil)
        case .server(let request):
            request.fail(error)
            let refusal = HandshakeWriter.refusal(status: violation.status ?? 400, because: violation.description)
            send(refusal, context, thenClose: true)
        }
    }

    // MARK: Frames

    private func readFrames(_ context: ChannelHandlerContext) {
        while phase == .open || phase == .closing {
            switch buffer.withUnsafeMutableReadableBytes({ frames.next(in: $0) }) {
            case .needsMore:
                buffer.discardReadBytes()
                return
            case .frame(let header), .invalidText(let header):
                buffer.moveReaderIndex(forwardBy: header.headerLength)
                received(header, buffer.readBytes(length: header.payloadLength) ?? [], context)
            case .violation(let violation):
                buffer.clear()
                let reason = "\(violation.kind) at byte \(violation.offset)"
                startClosing(ClosePayload(code: violation.closeCode, reason: reason), context)
                finishClosing(context)
            }
        }
    }

    private func received(_ header: FrameHeader, _ payload: [UInt8], _ context: ChannelHandlerContext) {
        switch header.opcode {
        case .ping:
            if phase == .open { send(frame(.pong, payload), context) }
            deliver(.ping(payload))
        case .pong: deliver(.pong(payload))
        case .close: closeReceived(payload, context)
        default:
            guard header.fin else {
                message += payload
                return
            }
            let whole = message.isEmpty ? payload : message + payload
            message = []
            deliver(header.message == .text ? .text(whole) : .binary(whole))
        }
    }

    private func deliver(_ event: WebSocketEvent) {
        // Whoever asked to close need not read on; what is still wanted is still delivered.
        guard phase == .open || !isReaderFull else { return }
        if source.yield(event) == .stopProducing { isReaderFull = true }
    }

    private func releaseRead(_ context: ChannelHandlerContext) {
        guard isReadHeld, phase != .deciding else { return }
        isReadHeld = false
        context.read()
    }

    // MARK: The closing handshake

    private func startClosing(_ payload: ClosePayload, _ context: ChannelHandlerContext) {
        switch phase {
        case .open:
            phase = .closing
            closure = closure ?? Self.closure(payload, by: .us)
            send(frame(.close, payload.bytes), context)
            startTimer(context)
            releaseRead(context)
        case .opening, .deciding:
            phase = .ended
            context.close(promise: nil)
        case .closing, .ended: break
        }
    }

    private func closeReceived(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        let payload = bytes.withUnsafeBytes { ClosePayload(reading: $0) }
        if phase == .open {
            closure = Self.closure(payload, by: .peer)
            // RFC 6455 §5.5.1: the answer typically echoes the code.
            startClosing(ClosePayload(code: payload.code), context)
        }
        finishClosing(context)
    }

    /// Ends the closing handshake, both close frames being out.
    ///
    /// The server ends the TCP connection; the client gives it the time to (RFC 6455 §7.1.1).
    private func finishClosing(_ context: ChannelHandlerContext) {
        guard phase == .closing else { return }
        phase = .ended
        if case .server = role { send([], context, thenClose: true) }
    }

    private static func closure(_ payload: ClosePayload, by origin: WebSocketClosure.Origin) -> WebSocketClosure {
        WebSocketClosure(code: payload.code ?? .noStatus, reason: payload.text, origin: origin)
    }

    private func end(_ closure: WebSocketClosure, _ context: ChannelHandlerContext) {
        phase = .ended
        timer?.cancel()
        self.closure = closure
        // Only the first of these has an effect, and nobody hears of it when the handshake failed before.
        _ = source.yield(.closed(closure))
        source.finish()
        let error = WebSocketError(.handshakeFailed, "the connection ended during the handshake")
        switch role {
        case .client(_, let answer): answer.fail(error)
        case .server(let request): request.fail(error)
        }
    }

    // MARK: Writing

    private func frame(_ opcode: Opcode, _ payload: [UInt8]) -> [UInt8] {
        var key: UInt32?
        if case .client = role { key = .random(in: .min ... .max) }
        return FrameWriter.frame(opcode, payload, maskKey: key)
    }

    private func send(_ bytes: [UInt8], _ context: ChannelHandlerContext, thenClose: Bool = false) {
        guard thenClose else {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
            return
        }
        let written = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: written)
        written.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }

    private func startTimer(_ context: ChannelHandlerContext) {
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeLimit) { [self] in
            let error = WebSocketError(.timedOut, "no handshake within \(timeLimit.nanoseconds / 1_000_000) ms")
            if phase == .opening {
                switch role {
                case .client(_, let answer): answer.fail(error)
                case .server(let request): request.fail(error)
                }
            }
            context.close(promise: nil)
        }
    }
}
