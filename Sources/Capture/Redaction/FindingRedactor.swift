import JSONScanning
import Traffic

/// Keeps the values that a finding quotes out of the record, where the frame's own values are replaced.
enum FindingRedactor {
    /// The finding without sensitive values, or nil when it quotes none.
    static func redact(_ finding: Finding, _ redaction: Redaction) -> Finding? {
        let isSensitive = isSensitive(finding, redaction)
        func isQuoting(_ text: String) -> Bool {
            isSensitive && finding.seen.count > 2 && text.contains(finding.seen)
        }
        var redacted = finding
        if isSensitive {
            redacted.seen = Self.replacement
        } else if let seen = Self.redact(finding.seen, redaction) {
            redacted.seen = seen
        }
        // The message of LM1205 quotes the reason of a Close frame, which is no JSON.
        if finding.code.number == 1205, let message = Self.redact(finding.message, redaction) {
            redacted.message = message
        } else if isQuoting(finding.message) {
            redacted.message = Self.replacement
        }
        if let help = finding.help, isQuoting(help) { redacted.help = Self.replacement }
        if let excerpt = finding.excerpt, let shown = FrameRedactor.redact(excerpt.bytes, redaction) {
            redacted.excerpt = Excerpt(bytes: shown, offset: excerpt.offset, frameLength: excerpt.frameLength)
        }
        return redacted == finding ? nil : redacted
    }

    static let replacement = "(redacted)"

    private static func redact(_ text: String, _ redaction: Redaction) -> String? {
        FrameRedactor.redact(Array(text.utf8), redaction).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isSensitive(_ finding: Finding, _ redaction: Redaction) -> Bool {
        let tokens = JSONPointer(finding.pointer)?.tokens ?? []
        let names = tokens.map { $0.lowercased() }
        if names.contains(where: { redaction.properties.contains($0) }) { return true }
        if redaction.hidesSettings {
            if names.contains(where: { SecretNames.properties.contains($0) }) { return true }
            if let place = names.firstIndex(of: "vpn"), names[place...].contains(where: SecretNames.ofVPN.contains) {
                return true
            }
        }
        // Whose value it is, nobody can tell without the message.
        if !redaction.secrets.isEmpty, let last = names.last, SecretNames.values.contains(last) { return true }
        return redaction.pointers.contains { pointer in
            pointer.tokens.count <= tokens.count && zip(pointer.tokens, tokens).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }
}
