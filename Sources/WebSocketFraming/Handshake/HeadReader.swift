/// Finds the end of an HTTP/1.1 head and refuses everything in it that two parsers could read differently.
///
/// It holds no bytes: the caller keeps what has arrived and calls ``next(in:)`` with all of it. Each byte is looked at
/// once, however small the pieces are, and a head is refused at the first byte that shows it.
public struct HeadReader: Sendable {
    /// What the head is of.
    public enum Subject: Hashable, Sendable {
        /// A request: violations ask for the status that the client deserves.
        case request
        /// A response from upstream: violations ask for 502.
        case response
    }

    /// What a call has to say.
    public enum Step: Hashable, Sendable {
        /// The head is not whole.
        case needsMore
        /// The head is whole and takes so many bytes from the front.
        case head(length: Int)
        /// The head is not acceptable; every later call tells the same.
        case violation(HandshakeViolation)
    }

    private let subject: Subject
    private let limits: HeadLimits
    private(set) var startLine = 0..<0
    private(set) var fields: [HTTPField] = []
    private var lineStart = 0
    private var scanned = 0
    private var hasStartLine = false
    private var outcome: Step?

    /// Begins at the first byte of a head.
    public init(of subject: Subject, limits: HeadLimits = HeadLimits()) {
        self.subject = subject
        self.limits = limits
    }

    /// Looks at all bytes that have arrived since the head began; more may follow behind its end.
    public mutating func next(in bytes: UnsafeRawBufferPointer) -> Step {
        if let outcome { return outcome }
        if scanned == 0, bytes.first == 0x16 {
            // A TLS record of type handshake: 0x16, then version 3.x (RFC 8446 §5.1).
            guard bytes.count >= 2 else { return .needsMore }
            return finish(fault(bytes[1] == 0x03 ? .tlsOnPlainPort : .controlCharacter, at: 0))
        }
        while true {
            switch lineEnd(in: bytes) {
            case .needsMore: return .needsMore
            case .violation(let violation): return finish(.violation(violation))
            case .head(let end):
                let line = lineStart..<end
                lineStart = end + 2
                scanned = lineStart
                if let step = take(line, of: bytes) { return finish(step) }
            }
        }
    }

    private mutating func finish(_ step: Step) -> Step {
        outcome = step
        return step
    }

    /// Continues to look for the end of the current line; `.head` tells where its CR is.
    private mutating func lineEnd(in bytes: UnsafeRawBufferPointer) -> Step {
        while scanned < bytes.count {
            guard scanned < limits.maxBytes else {
                return fault(hasStartLine ? .headTooLong : startLineTooLong, at: scanned)
            }
            let byte = bytes[scanned]
            if byte == 0x0D {
                guard scanned + 1 < bytes.count else { return .needsMore }
                return bytes[scanned + 1] == 0x0A ? .head(length: scanned) : fault(.bareCarriageReturn, at: scanned)
            }
            if scanned - lineStart >= limits.maxLine {
                return fault(hasStartLine ? .fieldLineTooLong : startLineTooLong, at: scanned)
            }
            if byte < 0x20, byte != 0x09 {
                return fault(byte == 0 ? .nulByte : byte == 0x0A ? .bareLineFeed : .controlCharacter, at: scanned)
            }
            if byte == 0x7F { return fault(.controlCharacter, at: scanned) }
            scanned += 1
        }
        return .needsMore
    }

    /// Takes one line without its ending; nothing when more lines are to come.
    private mutating func take(_ line: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Step? {
        if !hasStartLine {
            // RFC 9112 §2.2: a server ignores an empty line before the request line.
            if line == 0..<0, subject == .request { return nil }
            hasStartLine = true
            startLine = line
            let result: HTTPRequestHead.Fault? =
                switch subject {
                case .request: HTTPRequestHead.split(line, of: bytes).fault
                case .response: HTTPResponseHead.split(line, of: bytes).fault
                }
            return result.map { fault($0.kind, at: $0.offset) }
        }
        guard !line.isEmpty else { return .head(length: line.upperBound + 2) }
        guard fields.count < limits.maxFields else { return fault(.tooManyFields, at: line.lowerBound) }
        if bytes[line.lowerBound].isBlank { return fault(.foldedLine, at: line.lowerBound) }
        var colon = line.lowerBound
        while colon < line.upperBound, bytes[colon].isTokenCharacter { colon += 1 }
        guard colon < line.upperBound else { return fault(.missingColon, at: line.lowerBound) }
        guard bytes[colon] == UInt8(ascii: ":") else {
            guard bytes[colon].isBlank else { return fault(.invalidFieldName, at: colon) }
            let next = bytes[colon..<line.upperBound].first { !$0.isBlank }
            return fault(next == UInt8(ascii: ":") ? .spaceBeforeColon : .invalidFieldName, at: colon)
        }
        guard colon > line.lowerBound else { return fault(.emptyFieldName, at: colon) }
        fields.append(
            HTTPField(
                name: line.lowerBound..<colon,
                value: bytes.trimmed(colon + 1..<line.upperBound),
                line: line.lowerBound..<line.upperBound + 2
            )
        )
        return nil
    }

    private var startLineTooLong: HandshakeViolation.Kind {
        subject == .request ? .requestLineTooLong : .statusLineTooLong
    }

    private func fault(_ kind: HandshakeViolation.Kind, at offset: Int) -> Step {
        let status =
            switch kind {
            case _ where subject == .response: 502
            case .requestLineTooLong: 414
            case .fieldLineTooLong, .tooManyFields, .headTooLong: 431
            case .unsupportedHTTPVersion: 505
            default: 400
            }
        return .violation(HandshakeViolation(kind, at: offset, status: status))
    }
}

extension Result {
    fileprivate var fault: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
