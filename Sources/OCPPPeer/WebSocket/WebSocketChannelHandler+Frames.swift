import NIOCore
import WebSocketFraming

// What the peer sends once the WebSocket is open.
extension WebSocketChannelHandler {
    /// Takes every whole frame that is there.
    func readFrames(_ context: ChannelHandlerContext) {
        while phase == .passing, closing.isReading {
            switch buffer.withUnsafeMutableReadableBytes({ frames.next(in: $0) }) {
            case .needsMore:
                buffer.discardReadBytes()
                return
            case .frame(let header), .invalidText(let header):
                received(header, context)
            case .violation(let violation):
                buffer.clear()
                perform(closing.violated(violation), context)
            }
        }
    }

    /// A whole frame lies at the front of the buffer.
    private func received(_ header: FrameHeader, _ context: ChannelHandlerContext) {
        guard header.opcode.isControl || header.fin && !assembly.isOpen else {
            guard let frame = buffer.readSlice(length: header.frameLength) else { return }
            guard let message = assembly.append(frame.readableBytesSpan, header: header) else { return }
            deliver(message.payload(), as: message.opcode)
            return
        }
        buffer.moveReaderIndex(forwardBy: header.headerLength)
        let payload = buffer.readBytes(length: header.payloadLength) ?? []
        switch header.opcode {
        case .ping:
            if closing.isWriting { send(frame(.pong, payload), context) }
            deliver(.ping(payload))
        case .pong: deliver(.pong(payload))
        case .close:
            let close = payload.withUnsafeBytes { ClosePayload(reading: $0) }
            perform(closing.closeReceived(close), context)
        default: deliver(payload, as: header.opcode)
        }
    }

    private func deliver(_ message: [UInt8], as opcode: Opcode) {
        deliver(opcode == .text ? .text(message) : .binary(message))
    }

    private func deliver(_ event: WebSocketEvent) {
        // Whoever asked to close need not read on; what is still wanted is still delivered.
        guard closing.isWriting || !isReaderFull else { return }
        if source.yield(event) == .stopProducing { isReaderFull = true }
    }
}
