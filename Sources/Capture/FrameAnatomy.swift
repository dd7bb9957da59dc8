import JSONScanning
package import OCPP

/// The parts of an OCPP-J frame, as far as a capture line names them: byte ranges into the frame.
package struct FrameAnatomy: Sendable, Hashable {
    package var kind: MessageKind
    /// The inside of the message id's quotes.
    package var id: Range<Int>
    /// The inside of the action's quotes; CALL and SEND only.
    package var action: Range<Int>?
    /// The payload as it stands; not for errors.
    package var payload: Range<Int>?
    /// The inside of the error code's quotes; errors only.
    package var errorCode: Range<Int>?
    /// The inside of the description's quotes; errors only.
    package var errorDescription: Range<Int>?
    /// The error details as they stand; errors only.
    package var errorDetails: Range<Int>?

    /// The message type that Open OCPP Trace 1.1 has for it; it knows no CALLRESULTERROR and no SEND.
    package var traceType: StaticString? {
        switch kind {
        case .call: "CALL"
        case .result: "CALLRESULT"
        case .error: "CALLERROR"
        case .resultError, .send: nil
        }
    }

    /// The parts of a frame that is known to be JSON of the right shape; its payload is not looked at.
    package init?(wellFormed frame: UnsafeRawBufferPointer) {
        var walk = JSONWalk(frame)
        guard walk.take(UInt8(ascii: "[")), let type = walk.value(), type.count == 1 else { return nil }
        guard let kind = MessageKind(rawValue: frame[type.lowerBound] &- 0x30) else { return nil }
        guard walk.take(UInt8(ascii: ",")), let id = walk.string() else { return nil }
        self.init(kind: kind, id: id)
        switch kind {
        case .call, .send:
            guard walk.take(UInt8(ascii: ",")), let action = walk.string() else { return nil }
            self.action = action
        case .error, .resultError:
            guard walk.take(UInt8(ascii: ",")), let code = walk.string() else { return nil }
            errorCode = code
            guard walk.take(UInt8(ascii: ",")) else { return }
            errorDescription = walk.string()
            guard walk.take(UInt8(ascii: ",")) else { return }
            errorDetails = walk.value()
            return
        case .result: break
        }
        guard walk.take(UInt8(ascii: ",")) else { return nil }
        _ = walk.peek()
        guard let bracket = frame.lastIndex(of: UInt8(ascii: "]")), walk.at < bracket else { return nil }
        payload = walk.at..<bracket
    }

    /// The parts of a frame of which nothing is known; nil when it is no JSON or no OCPP-J message.
    package init?(checking frame: UnsafeRawBufferPointer) {
        guard case .success(let tape) = JSONTape.scan(frame, limits: JSONLimits(maxDepth: 64)) else { return nil }
        let elements = Array(tape.root.elements.prefix(5))
        guard elements.count >= 3, let type = elements[0].int, elements[0].range.count == 1 else { return nil }
        guard let kind = MessageKind(rawValue: UInt8(clamping: type)) else { return nil }
        guard elements[1].kind == .string else { return nil }
        self.init(kind: kind, id: elements[1].inside)
        switch kind {
        case .call, .send:
            guard elements.count >= 4, elements[2].kind == .string else { return nil }
            action = elements[2].inside
            payload = elements[3].range
        case .result:
            payload = elements[2].range
        case .error, .resultError:
            guard elements[2].kind == .string else { return nil }
            errorCode = elements[2].inside
            if elements.count > 3, elements[3].kind == .string { errorDescription = elements[3].inside }
            if elements.count > 4 { errorDetails = elements[4].range }
        }
    }

    private init(kind: MessageKind, id: Range<Int>) {
        self.kind = kind
        self.id = id
    }
}

extension JSONNode {
    /// The range of a string without its quotes.
    fileprivate var inside: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}
