import Traffic

/// A cap of the relay that a connection ran into.
struct LimitHit: Fact {
    let limit: SessionLimit
    /// More about it, in a few words.
    let detail: String

    var topic: SessionLimit { limit }

    /// ``detail``, fit to be shown.
    var shownDetail: String { TerminalText.shortened(detail, to: 120) }
}
