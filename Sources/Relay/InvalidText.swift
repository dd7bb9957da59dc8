internal import JSONScanning
internal import OCPP
import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

// Texts that are not UTF-8, which end a connection (RFC 6455 §8.1) unless a rule repairs them.
extension Worker {
    /// Has each leg's reader hand over what the rules in force may repair.
    func setReaders() {
        for slot in stations.slots {
            for direction in Direction.allCases {
                stations.leg(slot, direction).pointee.reader.keepsInvalidText = mayRepairText(direction)
            }
        }
    }

    /// Whether a rule in force may repair texts of this direction.
    func mayRepairText(_ direction: Direction) -> Bool { rules?.compiled.mayRepairText(direction) ?? false }

    /// A text that is not UTF-8 has come whole, this being its last frame; what is wrong with it when no rule repaired it.
    ///
    /// With U+FFFD for each wrong byte it is a message like any other, and what the rule made of it goes on in its place.
    @inline(never)
    mutating func takeInvalidText(
        _ payload: UnsafeRawBufferPointer,
        _ slot: Int,
        _ direction: Direction
    ) -> FramingViolation? {
        let leg = stations.leg(slot, direction)
        statistics.bytes[direction] += UInt64(payload.count)
        guard let violation = leg.pointee.reader.takeInvalidText() else { return nil }
        var came = leg.pointee.assembly?.takeRetainedValue().payload ?? []
        leg.pointee.assembly = nil
        came += payload
        tell(violation, slot, direction)
        let told = Array(findings.suffix(1))
        report(slot)
        guard mayRepairText(direction), let conversation = ruled(slot) else { return violation }
        let version = stations[slot].pointee.session.version
        let decision = PaddedBytes.with(copyOf: came) { bytes in
            let asked = RuledMessage(
                bytes: bytes,
                direction: direction,
                kind: nil,
                version: version,
                action: nil,
                findings: told[...]
            )
            return conversation.run.malformed(asked, at: now)
        }
        guard case .edited(let repaired) = decision.verdict,
            repaired.withUnsafeBufferPointer({ JSONText.firstInvalidUTF8(in: $0) }) == nil
        else {
            record(decision.firings, tags: decision.tags, logs: decision.logs, counts: decision.counts, slot, direction)
            return violation
        }
        statistics.messages[direction] += 1
        let text = Array(String(decoding: came, as: UTF8.self).utf8)
        PaddedBytes.with(copyOf: text) { message in
            let outcome = stations[slot].pointee.session.received(
                message,
                opcode: .text,
                from: direction,
                at: now,
                judge: &judge,
                into: &findings
            )
            let found = Array(findings.suffix(outcome.findings))
            var ruling = Ruling(outcome, found: found, from: direction, at: now)
            ruling.came = came
            ruling.bytes = text
            let station = stations[slot]
            ruling.take(decision, &station.pointee.session, &judge)
            ruling.ask(about: message, &conversation.run, &station.pointee.session, &judge)
            _ = carryOut(&ruling, message, .text, conversation, slot, direction)
        }
        return nil
    }
}
