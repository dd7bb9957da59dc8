import OCPP
import Traffic
import WebSocketFraming

/// Who listens to which facts of a family, as the checks in the registry state it.
struct Dispatch<Subject: Fact>: Sendable {
    private let checks: [Subject.Topic: any FactCheck<Subject>.Type]

    init(_ all: [any Check.Type]) {
        var checks: [Subject.Topic: any FactCheck<Subject>.Type] = [:]
        for case let check as any FactCheck<Subject>.Type in all {
            for topic in check.topics {
                let other = checks.updateValue(check, forKey: topic)
                precondition(other == nil, "two checks listen to the same facts")
            }
        }
        self.checks = checks
    }

    /// The topics that somebody listens to.
    var topics: Set<Subject.Topic> { Set(checks.keys) }

    /// What its check makes of a fact.
    func finding(about subject: Subject, in context: FindingContext) -> Finding? {
        guard let check = checks[subject.topic], let remark = check.remark(on: subject, in: context) else { return nil }
        return context.finding(check.page, remark)
    }
}

/// The dispatch of every family.
enum Dispatches {
    static let framing = Dispatch<FramingViolation>(CheckRegistry.checks)
    static let handshake = Dispatch<HandshakeFault>(CheckRegistry.checks)
    static let envelope = Dispatch<EnvelopeViolation>(CheckRegistry.checks)
    static let schema = Dispatch<SchemaFault>(CheckRegistry.checks)
    static let unstated = Dispatch<UnstatedViolation>(CheckRegistry.checks)
    static let limits = Dispatch<LimitHit>(CheckRegistry.checks)
    static let conduct = Dispatch<Conduct>(CheckRegistry.checks)
    static let rules = Dispatch<SpoiltMessage>(CheckRegistry.checks)
}
