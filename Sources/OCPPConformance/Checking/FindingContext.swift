import JSONScanning
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
    let frame: PaddedBytes?
    /// The number of the CALL, for findings about an answer.
    var call: UInt64?
    /// What may be shown in place of the frame.
    var quoted: Excerpt?

    /// The finding of a page about this message.
    func finding(_ page: Page, _ remark: Remark) -> Finding {
        var finding = Finding(page, remark.message, at: time)
        finding.level = remark.level ?? page.level
        finding.station = station
        finding.number = number
        finding.direction = direction
        finding.version = version
        finding.kind = kind
        finding.action = action
        finding.messageID = messageID
        finding.pointer = remark.pointer
        finding.scope = remark.scope
        finding.range = remark.range
        finding.seen = remark.seen
        finding.specification = remark.specification ?? page.clauses[version]
        finding.related = remark.related ?? call.map { Finding.RelatedMessage(number: $0, relation: "the CALL") }
        finding.equipment = equipment
        if let range = remark.range {
            finding.excerpt = frame.map { Excerpt(of: $0.bytes, around: range) } ?? quoted
        }
        switch remark.help {
        case .ofPage: finding.help = page.help
        case .said(let help): finding.help = help
        case .none: break
        }
        return finding
    }

    /// Where the message type stands.
    var messageType: Range<Int>? { frame.map { 0..<min(2, $0.count) } }

    /// The bytes of the frame as text, cut when they are many.
    func text(_ range: Range<Int>, limit: Int = 64) -> String {
        guard let frame else { return "" }
        let range = range.clamped(to: 0..<frame.count)
        return frame.piece(range.lowerBound..<min(range.upperBound, range.lowerBound + limit)).text
            + (range.count > limit ? "…" : "")
    }
}

extension Range<Int> {
    /// The range of a string with its quotes, from that of its content.
    var widened: Range<Int> { lowerBound - 1..<upperBound + 1 }
}
