/// A number that stays the same while a rule says the same: FNV-1a of 64 bits.
struct RuleFingerprint {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    static func of(_ text: String) -> UInt64 {
        var print = RuleFingerprint()
        print.add(text)
        return print.value
    }

    /// Of all that a rule says but its description, sets unfolded.
    static func of(_ node: RuleNode, sets: [String: [RuleNode]]) -> UInt64 {
        var print = RuleFingerprint()
        for entry in node.map ?? [] where entry.name != "description" {
            print.add(entry.name)
            print.add(entry.value, sets)
        }
        return print.value
    }

    private mutating func add(_ node: RuleNode, _ sets: [String: [RuleNode]]) {
        switch node.content {
        case .scalar(let scalar):
            add(byte: scalar.isPlain ? 1 : 2)
            add(scalar.text)
            guard scalar.text.utf8.first == UInt8(ascii: "$"), let set = sets[String(scalar.text.dropFirst())] else {
                return
            }
            for node in set { add(node, [:]) }
        case .list(let nodes):
            add(byte: 3)
            for node in nodes { add(node, sets) }
            add(byte: 4)
        case .map(let entries):
            add(byte: 5)
            for entry in entries {
                add(entry.name)
                add(entry.value, sets)
            }
            add(byte: 6)
        }
    }

    private mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte: byte) }
        add(byte: 0)
    }

    private mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
