import OCPP
import Traffic

/// A text contains half of a surrogate pair.
enum LoneSurrogate: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.loneSurrogate]
    static let page = Page(
        2104,
        "lone-surrogate",
        .warning,
        "a text contains half of a surrogate pair",
        why: """
            `\\uD83D` without its other half is no character. Decoders replace it, refuse it or fail, so the text \
            arrives changed or not at all. Comes from cutting texts by UTF-16 units.
            """,
        clauses: .all("RFC 8259 §8.2"),
        help: "cut texts between characters",
        good: #"""
            @ocpp1.6
            > [2,"m1","DataTransfer",{"vendorId":"acme","data":"\uD83D\uDD0C"}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","DataTransfer",{"vendorId":"acme","data":"\uD83D"}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("a text contains half of a surrogate pair", violation)
    }
}
