import NIOCore
import WebSocketFraming

// The opening handshake (RFC 6455 §4).
extension WebSocketChannelHandler {
    /// More of the peer's head has come.
    func readHead(_ context: ChannelHandlerContext) {
        switch buffer.withUnsafeReadableBytes({ head.next(in: $0) }) {
        case .needsMore: return
        case .violation(let violation): refuse(violation, context)
        case .head(let length):
            let bytes = buffer.readBytes(length: length) ?? []
            switch role {
            case .client(let request, let answer): answered(bytes, to: request, telling: answer, context)
            case .server(let request): requested(bytes, telling: request, context)
            }
        }
    }

    /// The server's decision about a request.
    func answer(_ bytes: [UInt8], accepts: Bool, _ context: ChannelHandlerContext) {
        guard phase == .deciding else { return }
        if accepts {
            phase = .passing
            stopTimer()
            send(bytes, context)
            readFrames(context)
        } else {
            phase = .refused
            send(bytes, context, thenClose: true)
        }
        releaseRead(context)
    }

    private func answered(
        _ bytes: [UInt8],
        to request: HTTPRequestHead,
        telling answer: EventLoopPromise<HTTPResponseHead>,
        _ context: ChannelHandlerContext
    ) {
        guard let response = HTTPResponseHead(bytes) else {
            preconditionFailure("the reader lets only whole heads pass")
        }
        if response.isSwitch {
            if let violation = HandshakeCheck.violations(in: response, to: request).first(where: { $0.status != nil }) {
                return refuse(violation, context)
            }
            phase = .passing
            stopTimer()
            answer.succeed(response)
        } else {
            let message = "the server answered \(response.status) \(response.reason)"
            fail(WebSocketError(.refused, message, response: response))
            phase = .refused
            context.close(promise: nil)
        }
    }

    private func requested(
        _ bytes: [UInt8],
        telling promise: EventLoopPromise<HTTPRequestHead>,
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
        phase = .refused
        fail(WebSocketError(.handshakeFailed, violation.description))
        switch role {
        case .client: context.close(promise: nil)
        case .server:
            let refusal = HandshakeWriter.refusal(status: violation.status ?? 400, because: violation.description)
            send(refusal, context, thenClose: true)
        }
    }
}
