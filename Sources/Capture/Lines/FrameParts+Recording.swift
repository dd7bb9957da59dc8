import JSONScanning
package import OCPP

extension FrameParts {
    /// The parts of a message as a capture line names them; nil where one that belongs to it is missing.
    ///
    /// - Parameters:
    ///   - frame: The message.
    ///   - isWellFormed: Whether it is known to be JSON of the right shape, so that its payload is not looked at.
    package init?(recording frame: RawSpan, isWellFormed: Bool = false) {
        let parts =
            isWellFormed
            ? FrameParts(wellFormed: frame) : FrameParts(checking: frame, limits: JSONLimits(maxDepth: 64))
        guard let parts, parts.isComplete else { return nil }
        self = parts
    }

    private var isComplete: Bool {
        switch kind {
        case .call, .send, .result: payload != nil
        case .error, .resultError: errorCode != nil
        }
    }

    /// The message type that Open OCPP Trace 1.1 has for it; it knows no CALLRESULTERROR and no SEND.
    package var traceType: StaticString? {
        switch kind {
        case .call: "CALL"
        case .result: "CALLRESULT"
        case .error: "CALLERROR"
        case .resultError, .send: nil
        }
    }

    /// Whether it is an answer that says why there is no result.
    var isError: Bool { kind == .error || kind == .resultError }
}

extension RawSpan {
    /// Whether the bytes are one JSON value that may be embedded in a line.
    package var isJSON: Bool {
        guard case .success = JSONTape.scan(self, limits: JSONLimits(maxDepth: 64)) else { return false }
        return true
    }
}
