import OCPP
import Traffic

/// What one finding says by itself, beside what its page and its message say.
struct Remark {
    /// The headline: one clause, lower case, without a full stop.
    var message: String
    /// Where it differs from the page's.
    var level: FindingLevel?
    /// The offending bytes in the frame.
    var range: Range<Int>?
    /// The JSON Pointer of the offending value within ``scope``.
    var pointer = ""
    var scope = Finding.PointerScope.frame
    /// What stands there, in a word or two.
    var seen = ""
    /// The clause, where the violation knows it better than the page.
    var specification: String?
    var related: Finding.RelatedMessage?
    var help = Help.ofPage
    /// What the finding is told about as a habit: it is counted, and whoever remarks may stop after a while.
    var habit: Int64?
    /// Whether it is about the CALL and not about its answer, which only makes it known.
    var isAboutCall = false

    /// What would repair it.
    enum Help {
        case ofPage
        case said(String)
        case none
    }

    init(
        _ message: String,
        at range: Range<Int>? = nil,
        pointer: String = "",
        seen: String = "",
        related: Finding.RelatedMessage? = nil
    ) {
        self.message = message
        self.range = range
        self.pointer = pointer
        self.seen = seen
        self.related = related
    }
}

extension Finding.RelatedMessage {
    /// Another message by what it is to the finding.
    init(_ number: UInt64, _ relation: String) { self.init(number: number, relation: relation) }

    /// The same for a number as it is remembered.
    init(_ number: UInt32, _ relation: String) { self.init(number: UInt64(number), relation: relation) }
}
