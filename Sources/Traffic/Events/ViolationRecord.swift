public import WebSocketFraming

/// How a breach of RFC 6455, or a cap that was hit, stands in a recording: one line of words.
///
/// A framing violation is its kind, its offset in the stream and its value: `invalidUTF8 57 255`; a cap is
/// `limit idle-time silent for 600 s`.
public struct ViolationRecord: Sendable, Hashable {
    /// The line.
    public let bytes: [UInt8]
    /// What it says.
    public let content: Content

    /// What was recorded.
    public enum Content: Sendable, Hashable {
        /// A side broke RFC 6455.
        case framing(FramingViolation)
        /// A cap of the relay was hit.
        case limit(SessionLimit, detail: String)
    }

    /// The record of a framing violation.
    public init(_ violation: FramingViolation) {
        bytes = Array("\(violation.kind) \(violation.offset) \(violation.value)".utf8)
        content = .framing(violation)
    }

    /// The record of a cap that was hit.
    public init(_ limit: SessionLimit, detail: String) {
        bytes = Array("limit \(limit.rawValue) \(detail)".utf8)
        content = .limit(limit, detail: detail)
    }

    /// Reads a record; nothing when it is none.
    public init?(_ bytes: some Collection<UInt8>) {
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        guard words.count >= 2 else { return nil }
        if words[0] == "limit" {
            guard let limit = SessionLimit(rawValue: String(words[1])) else { return nil }
            self.init(limit, detail: words.dropFirst(2).joined(separator: " "))
        } else {
            guard words.count == 3, let offset = Int(words[1]), let value = Int(words[2]),
                let kind = FramingViolation.Kind.allCases.first(where: { "\($0)" == words[0] })
            else { return nil }
            self.init(FramingViolation(kind, at: offset, value: value))
        }
    }
}
