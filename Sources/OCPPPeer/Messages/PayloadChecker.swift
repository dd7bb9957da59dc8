import JSONScanning
import JSONSchema
import OCPP
import Synchronization

/// A payload, and what it is by its message.
struct CheckedPayload {
    let payload: Payload
    let action: ActionID
    let kind: MessageKind
}

/// Checks payloads against the schemas, for any number of connections.
final class PayloadChecker: Sendable {
    private let judge = Mutex(MessageJudge())

    /// Lends the judge; one at a time.
    func withJudge<Result: Sendable>(_ body: (inout sending MessageJudge) -> sending Result) -> Result {
        judge.withLock { judge in body(&judge) }
    }

    /// Everything that is wrong with a payload.
    func violations(_ checked: CheckedPayload, _ version: OCPPVersion) -> [SchemaViolation] {
        withJudge { judge in
            PaddedBytes.with(copyOf: checked.payload.bytes) { bytes in
                let end = judge.check(bytes, from: 0, version: version, action: checked.action, kind: checked.kind)
                if end >= 0 { return [] }
                return judge.violations(bytes, from: 0, version: version, action: checked.action, kind: checked.kind)
            }
        }
    }
}
