import JSONScanning
import OCPPRules
import Playback
import Traffic

extension RuleApplication {
    /// For people: each rule with its counts and a few examples, then the sums.
    func text(showsDifferences: Bool, style: TextStyle) -> String {
        var text = ""
        for rule in set.rules {
            let met = met[rule.id] ?? Met()
            let mode = rule.mode == .enforce ? "" : " (\(rule.mode.rawValue))"
            let name = style.paint(rule.id, met.fired > 0 ? .cyan : .dim)
            text +=
                "\(name)\(mode): \(met.fired == 0 ? "never fired" : "fired \(met.fired) time\(met.fired == 1 ? "" : "s")")"
            if met.changedValid > 0 { text += ", changed \(met.changedValid) valid" }
            if met.spoilt > 0 { text += ", " + style.paint("left \(met.spoilt) alone (LM9020)", .yellow) }
            text += "\n"
            for (effect, count) in met.effects.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(5) {
                text += "  \(count) × \(TerminalText.escaped(effect))\n"
            }
            for example in met.examples {
                text += self.text(of: example, showsDifferences: showsDifferences, style: style)
            }
        }
        text +=
            "\(messages) message\(messages == 1 ? "" : "s") of \(stations.count) station\(stations.count == 1 ? "" : "s"): "
        text += "\(changed) changed, \(answered) answered, \(stopped) stopped\n"
        if hidden > 0 { text += "\(hidden) were left out: the record hides what is in them\n" }
        if afterEnd > 0 { text += "\(afterEnd) were left out: a rule had ended their connection\n" }
        if unreadable > 0 { text += "\(unreadable) were left out: the record does not say who sent them\n" }
        return text
    }

    private func text(of example: Example, showsDifferences: Bool, style: TextStyle) -> String {
        var text =
            "  \(style.paint(TerminalText.escaped(example.place), .dim))  \(TerminalText.escaped(example.headline))\n"
        if let spoilt = example.spoilt {
            text += "    would be invalid at \(spoilt.pointer): \(TerminalText.escaped(spoilt.fault))\n"
        }
        guard showsDifferences, let outcome = example.outcome else { return text }
        text += RuleOutcomeText.difference(outcome, style: style, indent: "    ")
        if let reply = outcome.reply {
            text += "    answered: \(TerminalText.escaped(String(decoding: reply, as: UTF8.self)))\n"
        }
        return text
    }

    /// One object.
    var json: String {
        let rules = set.rules.map { rule in
            let met = met[rule.id] ?? Met()
            let examples = met.examples.map { json($0) }.joined(separator: ",")
            return
                "{\"rule\":\(Self.quoted(rule.id)),\"mode\":\(Self.quoted(rule.mode.rawValue)),\"fired\":\(met.fired),"
                + "\"changed_valid\":\(met.changedValid),\"spoilt\":\(met.spoilt),\"examples\":[\(examples)]}"
        }
        return "{\"messages\":\(messages),\"stations\":\(stations.count),\"changed\":\(changed),"
            + "\"answered\":\(answered),\"stopped\":\(stopped),\"hidden\":\(hidden),\"unreadable\":\(unreadable),\"after_end\":\(afterEnd),"
            + "\"rules\":[\(rules.joined(separator: ","))]}\n"
    }

    private func json(_ example: Example) -> String {
        var text = "{\"at\":\(Self.quoted(example.place)),\"what\":\(Self.quoted(example.headline))"
        text += ",\"effects\":[\(example.effects.map(Self.quoted).joined(separator: ","))]"
        if let spoilt = example.spoilt { text += ",\"fault\":\(Self.quoted(spoilt.fault))" }
        if let outcome = example.outcome {
            text += ",\"received\":\(Self.quoted(String(decoding: outcome.received, as: UTF8.self)))"
            if let forwarded = outcome.forwarded, forwarded != outcome.received {
                text += ",\"forwarded\":\(Self.quoted(String(decoding: forwarded, as: UTF8.self)))"
            }
            if let reply = outcome.reply { text += ",\"reply\":\(Self.quoted(String(decoding: reply, as: UTF8.self)))" }
        }
        return text + "}"
    }

    private static func quoted(_ text: String) -> String { PrintedJSON.quoted(text) }
}
