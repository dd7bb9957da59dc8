import JSONScanning
import JSONSchema
package import OCPP

extension MessageJudge {
    /// What a correct peer would refuse in a CALL of the relay's own; nil when it is in order.
    package mutating func fault(
        inOwnCall text: [UInt8],
        _ version: OCPPVersion?
    ) -> (pointer: String, text: String)? {
        guard let version else { return ("", "the version is not known yet") }
        return PaddedBytes.with(copyOf: text) { message -> (pointer: String, text: String)? in
            guard let envelope = EnvelopeReader.head(of: message) else { return ("", "not a CALL") }
            let name = UnsafeBufferPointer(rebasing: message.bytes[envelope.action])
            guard let action = catalogue(of: version).action(named: name) else {
                return ("", "OCPP \(version.number) has no such action")
            }
            let start = envelope.payload
            let kind = envelope.kind
            guard check(message, from: start, version: version, action: action, kind: kind) < 0 else { return nil }
            let violation = violations(message, from: start, version: version, action: action, kind: kind).first
            return (violation?.pointer.description ?? "", violation.map { "\($0.keyword)" } ?? "not JSON")
        }
    }
}
