import Playback

// Shows what a rule file would have done to a capture; a third name is where the capture goes that would have been made.
let names = CommandLine.arguments + ["-", "-"]
let applied = try AppliedRules(names[1], to: names[2], writing: CommandLine.arguments.count > 3 ? names[3] : nil)
for rule in applied.rules { print("\(rule.id): fired \(rule.fired) times") }
print(
    "\(applied.messages) messages: \(applied.changed) changed, \(applied.answered) answered, \(applied.stopped) stopped"
)
