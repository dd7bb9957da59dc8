import OCPP
import Traffic

/// What all findings about one message have in common; made only when there is something to report.
struct FindingContext {
    let station: String
    let number: UInt64
    let direction: Direction?
    let time: Timestamp
    var version: OCPPVersion?
    var kind: MessageKind?
    var action: String?
    var messageID: String?
    let equipment: Equipment?
    /// The raw frame, borrowed for the time of the judgement.
    let frame: UnsafeBufferPointer<UInt8>?
    /// The number of the CALL, for findings about an answer.
    var call: UInt64?
    /// What may be shown in place of the frame.
    var quoted: Excerpt?

    func finding(
        _ page: Page,
        _ message: String,
        level: FindingLevel? = nil,
        at range: Range<Int>? = nil,
        pointer: String = "",
        scope: Finding.PointerScope = .frame,
        seen: String = "",
        specification: String? = nil,
        related: Finding.RelatedMessage? = nil,
        help: String? = nil
    ) -> Finding {
        var excerpt = range == nil ? nil : quoted
        if let frame, let range { excerpt = Excerpt(of: frame, around: range) }
        var finding = Finding(page, message, at: time)
        finding.level = level ?? page.level
        finding.station = station
        finding.number = number
        finding.direction = direction
        finding.version = version
        finding.kind = kind
        finding.action = action
        finding.messageID = messageID
        finding.pointer = pointer
        finding.scope = scope
        finding.range = range
        finding.seen = seen
        finding.specification = specification ?? page.clauses[version]
        finding.related = related ?? call.map { Finding.RelatedMessage(number: $0, relation: "the CALL") }
        finding.help = help
        finding.equipment = equipment
        finding.excerpt = excerpt
        return finding
    }

    /// The bytes of the frame as text, cut when they are many.
    func text(_ range: Range<Int>, limit: Int = 64) -> String {
        guard let frame else { return "" }
        let range = range.clamped(to: 0..<frame.count)
        let shown = Array(frame[range.prefix(limit)])
        return String(decoding: shown, as: UTF8.self) + (range.count > limit ? "…" : "")
    }
}

extension Range<Int> {
    /// The range of a string with its quotes, from that of its content.
    var widened: Range<Int> { lowerBound - 1..<upperBound + 1 }
}
