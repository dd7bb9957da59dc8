import JSONScanning

/// Keeps the values that a finding quotes out of the record, where the frame's own values are replaced.
enum FindingRedactor {
    /// The finding's JSON without sensitive values, or nil when it quotes none.
    static func redact(_ finding: [UInt8], _ redaction: Redaction) -> [UInt8]? {
        guard case .success(let tape) = JSONTape.scan(finding) else { return FrameRedactor.redact(finding, redaction) }
        let pointer = tape.root["pointer"]?.string.flatMap { JSONPointer($0) } ?? JSONPointer()
        let isSensitive = isSensitive(pointer.tokens, redaction)
        var edits: [(range: Range<Int>, text: [UInt8])] = []
        for name in ["seen", "message", "help"] {
            guard let node = tape.root[name], let text = node.string else { continue }
            if isSensitive, name == "seen" {
                edits.append((node.range, Array("\"(redacted)\"".utf8)))
            } else if name == "seen", let redacted = FrameRedactor.redact(Array(text.utf8), redaction) {
                edits.append((node.range, JSONText.quoted(String(decoding: redacted, as: UTF8.self))))
            } else if name == "message", tape.root["code"]?.string == "LM1205",
                let redacted = FrameRedactor.redact(Array(text.utf8), redaction)
            {
                // It quotes the reason of a Close frame, which is no JSON.
                edits.append((node.range, JSONText.quoted(String(decoding: redacted, as: UTF8.self))))
            } else if isSensitive, let seen = tape.root["seen"]?.string, seen.count > 2, text.contains(seen) {
                edits.append((node.range, Array("\"(redacted)\"".utf8)))
            }
        }
        return edits.isEmpty ? nil : Splice.apply(edits, to: finding)
    }

    private static func isSensitive(_ tokens: [String], _ redaction: Redaction) -> Bool {
        let names = tokens.map { $0.lowercased() }
        if names.contains(where: { redaction.properties.contains($0) }) { return true }
        if !redaction.secrets.isEmpty, let last = names.last, last == "value" || last == "attributevalue" {
            return true
        }
        return redaction.pointers.contains { pointer in
            pointer.tokens.count <= tokens.count && zip(pointer.tokens, tokens).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }
}
