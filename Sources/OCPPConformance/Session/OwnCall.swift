import JSONScanning
import JSONSchema
package import OCPP

/// A CALL of the relay's own.
package enum OwnCall {
    /// Its frame; `payload` is JSON, and the id needs no escape.
    package static func frame(id: String, action: String, payload: [UInt8]) -> [UInt8] {
        var frame = Array("[2,\"\(id)\",".utf8)
        JSONText.append(quoting: action, to: &frame)
        frame.append(UInt8(ascii: ","))
        return frame + payload + [UInt8(ascii: "]")]
    }
}

extension MessageJudge {
    /// What a correct peer would refuse in a CALL of the relay's own; nil when it is in order.
    package mutating func fault(
        inOwnCall text: [UInt8],
        _ version: OCPPVersion?
    ) -> (pointer: String, text: String)? {
        guard let version else { return ("", "the version is not known yet") }
        return PaddedBytes.with(copyOf: text) { message -> (pointer: String, text: String)? in
            guard let envelope = EnvelopeReader.head(of: message) else { return ("", "not a CALL") }
            guard let action = catalogue(of: version).action(named: message.piece(envelope.action)) else {
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
