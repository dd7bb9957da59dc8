import JSONScanning
import OCPP

/// Judges whole OCPP-J frames as the relay does: head, action, payload, closing bracket.
struct FrameJudge: ~Copyable {
    private var judge = MessageJudge()

    /// What is known of a frame before it is read.
    struct Expectation {
        var version: OCPPVersion
        /// The action of the CALL that this frame answers, if it answers one.
        var answered: ActionID?

        init(_ message: CorpusMessage) throws {
            version = message.version
            guard !message.isRequest else { return }
            guard let action = Catalogue.of(version).action(named: message.action) else {
                throw BenchError("no action \(message.action) in OCPP \(version.number)")
            }
            answered = action
        }
    }

    @inline(never)
    mutating func isValid(_ frame: PaddedBytes, _ expectation: Expectation) -> Bool {
        guard let head = EnvelopeReader.head(of: frame) else { return false }
        let action: ActionID
        if let answered = expectation.answered {
            guard head.kind == .result else { return false }
            action = answered
        } else {
            let name = frame.piece(head.action)
            guard let named = Catalogue.of(expectation.version).action(named: name) else { return false }
            action = named
        }
        let end = judge.check(frame, from: head.payload, version: expectation.version, action: action, kind: head.kind)
        return end >= 0 && EnvelopeReader.ends(frame, after: end)
    }
}
