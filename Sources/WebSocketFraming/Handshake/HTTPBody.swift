/// How the body behind a head ends (RFC 9112 §6.3).
public enum HTTPBody: Hashable, Sendable {
    /// There is none.
    case none
    /// After so many bytes.
    case length(Int)
    /// With the last chunk.
    case chunked
    /// With the connection.
    case untilEnd
}

extension HTTPHead {
    /// What Content-Length says: nothing, a number, or a value that is no number or several that differ.
    enum DeclaredLength: Hashable {
        case absent
        case bytes(Int)
        case malformed(at: Int)
    }

    var declaredLength: DeclaredLength {
        var length: Int?
        for field in fields(named: "Content-Length") {
            // "5, 5" is what an intermediary makes of two equal fields; the strict reading refuses it.
            guard let number = decimal(field.value), length == nil || length == number else {
                return .malformed(at: field.value.lowerBound)
            }
            length = number
        }
        return length.map { .bytes($0) } ?? .absent
    }

    private func decimal(_ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        var number = 0
        for byte in bytes[range] {
            guard (0x30...0x39).contains(byte) else { return nil }
            let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(Int(byte - 0x30))
            if overflow || carry { return nil }
            number = sum
        }
        return number
    }

    /// The last element of Transfer-Encoding is `chunked`.
    var isChunked: Bool {
        elements(of: "Transfer-Encoding").last.map { isEqual($0, ignoringCase: "chunked") } ?? false
    }

    /// What RFC 9112 §6.3 forbids about lengths, whatever the message is.
    func lengthViolations(status: Int?) -> [HandshakeViolation] {
        var violations: [HandshakeViolation] = []
        if case .malformed(let at) = declaredLength {
            violations.append(HandshakeViolation(.malformedContentLength, at: at, status: status))
        }
        if let encoding = fields(named: "Transfer-Encoding").first, !fields(named: "Content-Length").isEmpty {
            violations.append(HandshakeViolation(.lengthConflict, at: encoding.line.lowerBound, status: status))
        }
        return violations
    }
}
