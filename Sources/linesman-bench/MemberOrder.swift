import JSONScanning

/// In which order the members of the messages' objects stand.
enum MemberOrder: String, CaseIterable {
    /// As the corpus has them: one order per kind of message.
    case usual
    /// Four vendors, each with an order of its own, mixed at random.
    case vendors
    /// Every object in an order of its own, the worst there is for a reader that expects.
    case random

    init(_ name: String) throws {
        guard let order = Self(rawValue: name) else {
            throw BenchError("--order is one of \(Self.allCases.map(\.rawValue))")
        }
        self = order
    }

    func apply(to messages: [CorpusMessage]) throws -> [CorpusMessage] {
        guard self != .usual else { return messages }
        var generator = SplitMix(state: 1)
        return try messages.map { message in
            let vendor = generator.next() % 4
            var frame: [UInt8] = []
            write(try JSONTape.scan(message.frame).get().root, to: &frame) { name in
                if self == .random { return generator.next() }
                // One number per vendor and name: the same names come in the same order everywhere.
                var mixer = SplitMix(state: name.utf8.reduce(vendor) { $0 &* 31 &+ UInt64($1) })
                return mixer.next()
            }
            var result = message
            result.frame = frame
            return result
        }
    }

    private func write(_ node: JSONNode, to bytes: inout [UInt8], rank: (String) -> UInt64) {
        switch node.kind {
        case .object:
            bytes.append(UInt8(ascii: "{"))
            let ranked = node.members.map { (rank($0.name), $0) }.sorted { $0.0 < $1.0 }
            for (index, (_, member)) in ranked.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += member.nameNode.bytes
                bytes.append(UInt8(ascii: ":"))
                write(member.value, to: &bytes, rank: rank)
            }
            bytes.append(UInt8(ascii: "}"))
        case .array:
            bytes.append(UInt8(ascii: "["))
            for (index, element) in node.elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(element, to: &bytes, rank: rank)
            }
            bytes.append(UInt8(ascii: "]"))
        default: bytes += node.bytes
        }
    }
}
