import OCPP
import OCPPRules
import Playback
import Traffic

/// What rules made of a message, for people.
enum RuleOutcomeText {
    /// All of it, line by line; `asksVersion` where there are rules that wait for the version to be known.
    static func text(
        _ outcome: RuledConversation.Outcome,
        direction: Direction,
        asksVersion: Bool,
        style: TextStyle
    ) -> String {
        var text = "\(direction == .up ? "→" : "←") \(shown(outcome.received))\n"
        for finding in outcome.findings {
            text += "  \(style.headline(code: finding.code, name: finding.name, level: finding.level)): "
            text += TerminalText.escaped(finding.message) + "\n"
        }
        if outcome.decision.firings.isEmpty, outcome.decision.spoilt.isEmpty {
            let isInDoubt = asksVersion && outcome.version == nil
            let reason = isInDoubt ? ": the version is not known from this frame; say --ocpp 1.6" : ""
            text += "  no rule fires\(reason)\n"
        }
        for firing in outcome.decision.firings {
            let effects = firing.effects.isEmpty ? "nothing to change" : firing.effects.joined(separator: "; ")
            let valid = firing.changedValid ? " (the message was valid)" : ""
            let mode = firing.mode == .shadow ? style.paint("shadow", .dim) + " " : ""
            text += "  \(mode)\(style.paint(firing.rule, .cyan)): \(TerminalText.escaped(effects))\(valid)\n"
        }
        for spoilt in outcome.decision.spoilt { text += line(spoilt, style) }
        if let doubt = outcome.decision.doubt { text += "  \(TerminalText.escaped(doubt.text))\n" }
        for log in outcome.decision.logs { text += "  log \(log.level.rawValue): \(TerminalText.escaped(log.text))\n" }
        for injection in outcome.decision.injections {
            text +=
                "  inject \(injection.direction == .up ? "→" : "←") \(injection.action) \(shown(injection.payload))\n"
        }
        if outcome.decision.hold > 0 { text += "  held for \(outcome.decision.hold / 1_000_000) ms\n" }
        return text + fate(outcome, style)
    }

    /// The change, place by place; nothing when there is none.
    static func difference(_ outcome: RuledConversation.Outcome, style: TextStyle, indent: String) -> String {
        guard let forwarded = outcome.forwarded, forwarded != outcome.received else { return "" }
        return JSONDifference.between(outcome.received, forwarded).flatMap(\.lines).map { line in
            indent + style.paint(TerminalText.escaped(line), line.hasPrefix("-") ? .red : .green) + "\n"
        }.joined()
    }

    private static func line(_ spoilt: SpoiltMessage, _ style: TextStyle) -> String {
        let headline = style.paint("LM9020", .bold, .yellow)
        let place = spoilt.pointer.isEmpty ? "" : " at \(spoilt.pointer)"
        return "  \(headline) \(spoilt.rule) is not applied, the message would be invalid\(place): "
            + TerminalText.escaped(spoilt.fault) + "\n"
    }

    private static func fate(_ outcome: RuledConversation.Outcome, _ style: TextStyle) -> String {
        var text = ""
        if let reply = outcome.reply { text += "  answered: \(shown(reply))\n" }
        if case .close(let code, let reason, let legs) = outcome.decision.verdict {
            return text + "  closed: \(code) \(TerminalText.escaped(reason)) (\(legs.rawValue))\n"
        }
        guard let forwarded = outcome.forwarded else { return text + (outcome.reply == nil ? "  swallowed\n" : "") }
        guard forwarded != outcome.received else { return text + "  forwarded unchanged\n" }
        return text + difference(outcome, style: style, indent: "  ") + "  forwarded: \(shown(forwarded))\n"
    }

    private static func shown(_ bytes: [UInt8]) -> String {
        TerminalText.escaped(String(decoding: bytes, as: UTF8.self))
    }
}
