import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// A message under examination and what has been found so far.
struct Look {
    let bytes: PaddedBytes
    let analysis: EnvelopeAnalysis
    let direction: Direction
    let time: Timestamp
    let mode: ValidationMode
    var context: FindingContext
    var findings: [Finding] = []
    /// Why a CALL cannot be forwarded when validation is enforced; the first reason counts.
    var failure: Failure?

    /// A reason to refuse a message, each with what was found.
    enum Failure {
        /// One of those that presets tell apart, in words for people.
        case message(MessageFailure, String, Finding)
        /// The payload does not fit its schema.
        case payload([(violation: SchemaViolation, finding: Finding)])
        /// The action is known but not one for this receiver, or not this kind of message.
        case notSupported(String, Finding)
    }

    /// The payload as it was scanned with the frame.
    var payloadNode: JSONNode? {
        analysis.payload.flatMap { payload in analysis.tape?.root.elements.first { $0.range == payload } }
    }

    /// Takes what the check of a conduct makes of it, and gives it back.
    @discardableResult
    mutating func found(_ conduct: Conduct) -> Finding? {
        let finding = Dispatches.conduct.finding(about: conduct, in: context)
        if let finding { findings.append(finding) }
        return finding
    }

    /// As many findings are told of one message.
    static let maxFindings = 100

    /// Puts the findings into document order, and counts those that are too many instead of telling them.
    mutating func conclude() {
        findings.sortByPlace()
        let surplus = max(0, findings.count - Self.maxFindings)
        findings.removeLast(surplus)
        guard surplus + analysis.omitted > 0 else { return }
        found(Conduct(.moreFaults, count: surplus + analysis.omitted))
    }

    /// Whether nothing was found that explains whatever else may look odd about this message.
    var isFitToFollow: Bool {
        failure == nil
            && !findings.contains { finding in
                finding.level == .error && 2000..<3000 ~= finding.code.number || finding.code == IDInUse.page.code
            }
    }

    /// Notes why the message is to be refused, unless there is a reason already.
    mutating func fail(_ failure: Failure) {
        if self.failure == nil { self.failure = failure }
    }

    /// Reports every fault of the envelope, and refuses a CALL that has one a correct peer would not accept.
    mutating func addEnvelopeFindings() {
        for violation in analysis.violations {
            guard let finding = Dispatches.envelope.finding(about: violation, in: context) else { continue }
            findings.append(finding)
            guard finding.level == .error else { continue }
            switch violation.topic {
            case .payloadNotAnObject: fail(.message(.payloadNotAnObject, finding.message, finding))
            case .unknownType, .typeOfLaterVersion: fail(.message(.unknownMessageType, finding.message, finding))
            default: fail(.message(.unreadable, finding.message, finding))
            }
        }
    }
}

extension [Finding] {
    /// Adds what the check of a conduct makes of it.
    mutating func add(_ conduct: Conduct, _ context: FindingContext) {
        if let finding = Dispatches.conduct.finding(about: conduct, in: context) { append(finding) }
    }

    /// Puts the findings of one message into document order; those about no place in particular come first.
    mutating func sortByPlace() {
        let ordered = enumerated().sorted { left, right in
            let (a, b) = (left.element.range?.lowerBound ?? -1, right.element.range?.lowerBound ?? -1)
            return a == b ? left.offset < right.offset : a < b
        }
        self = ordered.map(\.element)
    }
}
