import Traffic
import WebSocketFraming

/// One check: its page, and in the same file the words of its findings.
protocol Check {
    static var page: Page { get }
}

extension Check {
    /// The finding for a violation of RFC 6455, which says itself what is wrong and which clause says so.
    static func finding(_ context: FindingContext, _ violation: FramingViolation) -> Finding {
        context.finding(
            page,
            violation.description,
            seen: "byte \(violation.offset) of the stream",
            specification: violation.clause,
            help: page.help
        )
    }

    /// The finding for a violation of the handshake, at a place in its head.
    static func finding(_ context: FindingContext, _ violation: HandshakeViolation, at range: Range<Int>?) -> Finding {
        context.finding(
            page,
            violation.description,
            at: range,
            seen: "here",
            specification: violation.clause,
            help: page.help
        )
    }
}
