public import JSONScanning

/// Where the parts of one OCPP-J frame stand: byte ranges into the frame, escapes as they stand.
///
/// This is the one reader of a frame's parts for whoever needs more than the plain head that ``EnvelopeReader`` gives, and
/// no verdict as ``EnvelopeAnalysis`` gives it: white space and escapes may stand wherever JSON lets them.
public struct FrameParts: Sendable, Hashable {
    /// The message type, however the number is spelt.
    public let kind: MessageKind
    /// The inside of the message id's quotes; possibly empty.
    public let id: Range<Int>
    /// The inside of the action's quotes; CALL and SEND only.
    public private(set) var action: Range<Int>?
    /// The inside of the error code's quotes; CALLERROR and CALLRESULTERROR only.
    public private(set) var errorCode: Range<Int>?
    /// The inside of the error description's quotes; CALLERROR and CALLRESULTERROR only.
    public private(set) var errorDescription: Range<Int>?
    /// Where the payload begins, of an error its details; nil where something before it is missing.
    public private(set) var payloadStart: Int?
    /// The payload as it stands, of an error its details; nil where only the head was read.
    public private(set) var payload: Range<Int>?

    /// The parts before the payload, as far as they can be read; nil when type and id cannot.
    ///
    /// The frame need not be JSON: what stands behind a fault is missing, and so is what is no string though it should be.
    public init?(headOf frame: RawSpan) {
        var walk = JSONWalk(frame)
        self.init(&walk)
    }

    /// The parts of a frame that is known to be a well-formed message; its payload is not looked at.
    ///
    /// - Returns: The parts; of any other frame nonsense, though inside it, or nil.
    public init?(wellFormed frame: RawSpan) {
        var walk = JSONWalk(frame)
        self.init(&walk)
        guard let payloadStart else { return }
        // Nothing but the closing bracket and white space follows the last element.
        var end = frame.byteCount - 1
        while end > payloadStart, frame.byte(end) != UInt8(ascii: "]") { end -= 1 }
        while end > payloadStart, frame.byte(end - 1) <= 0x20 { end -= 1 }
        payload = payloadStart..<max(payloadStart, end)
    }

    /// The parts of a frame of which nothing is known; nil when it is not JSON, or no message with type and id.
    public init?(checking frame: RawSpan, limits: JSONLimits = .default) {
        guard case .success = JSONTape.scan(frame, limits: limits) else { return nil }
        var walk = JSONWalk(frame)
        self.init(&walk)
        if payloadStart != nil { payload = walk.value() }
    }

    /// Reads what stands before the last element, and leaves the cursor there.
    private init?(_ walk: inout JSONWalk) {
        guard walk.take(UInt8(ascii: "[")), let type = walk.value(), let kind = Self.kind(walk, type),
            walk.take(UInt8(ascii: ",")), let id = walk.string()
        else { return nil }
        self.kind = kind
        self.id = id
        switch kind {
        case .result: break
        case .call, .send:
            guard walk.take(UInt8(ascii: ",")) else { return }
            action = walk.string()
            guard action != nil else { return }
        case .error, .resultError:
            guard walk.take(UInt8(ascii: ",")) else { return }
            errorCode = walk.string()
            guard errorCode != nil, walk.take(UInt8(ascii: ",")) else { return }
            errorDescription = walk.string()
            guard errorDescription != nil else { return }
        }
        guard walk.take(UInt8(ascii: ",")) else { return }
        _ = walk.peek()
        payloadStart = walk.at
    }

    private static func kind(_ walk: borrowing JSONWalk, _ type: Range<Int>) -> MessageKind? {
        if type.count == 1 { return MessageKind(rawValue: walk.bytes.byte(type.lowerBound) &- UInt8(ascii: "0")) }
        guard type.count < 16, walk.bytes.byte(type.lowerBound) != UInt8(ascii: "\""),
            let number = JSONNumber(walk.text(type))?.int
        else { return nil }
        return UInt8(exactly: number).flatMap(MessageKind.init)
    }
}

extension FrameParts {
    /// The message id, decoded; equal exactly when ids are.
    public func id(in frame: RawSpan) -> [UInt8] { JSONString.generalizedUTF8(frame.extracting(id)) }

    /// The inside of some string of the frame, decoded; halves of surrogate pairs and what is not UTF-8 become U+FFFD.
    public func text(_ part: Range<Int>, in frame: RawSpan) -> String {
        String(decoding: JSONString.generalizedUTF8(frame.extracting(part)), as: UTF8.self)
    }
}
