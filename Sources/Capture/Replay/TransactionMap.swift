import JSONScanning

/// The transaction ids that a live CSMS hands out, by the recorded ones that they take the place of (OCPP 1.6).
struct TransactionMap {
    private var live: [String: String] = [:]
    private var awaited: Set<String> = []

    /// Remembers that the answer to a StartTransaction is on its way.
    mutating func expect(answerTo recorded: [UInt8]) {
        if let id = Self.transactionID(in: recorded), live[id] == nil { awaited.insert(id) }
    }

    /// Whether the live counterpart of a recorded id is not known yet but will be.
    func isAwaited(_ recorded: String) -> Bool { awaited.contains(recorded) }

    /// Learns a pair from two answers to StartTransaction.
    mutating func learn(recorded: [UInt8], live answer: [UInt8]) {
        guard let old = Self.transactionID(in: recorded) else { return }
        awaited.remove(old)
        if let new = Self.transactionID(in: answer) { live[old] = new }
    }

    /// A frame with the live ids.
    func translated(_ frame: [UInt8]) -> [UInt8] {
        guard !live.isEmpty, case .success(let tape) = JSONTape.scan(frame), let node = Self.node(in: tape.root),
            let id = live[node.text], id != node.text
        else { return frame }
        return Splice.apply([(node.range, Array(id.utf8))], to: frame)
    }

    /// The text of the integer `transactionId` in a frame's payload.
    static func transactionID(in frame: [UInt8]) -> String? {
        guard case .success(let tape) = JSONTape.scan(frame) else { return nil }
        return node(in: tape.root)?.text
    }

    private static func node(in frame: JSONNode) -> JSONNode? {
        let payload = frame[0]?.int == 3 ? frame[2] : frame[3]
        guard let node = payload?["transactionId"], node.kind == .number else { return nil }
        return node
    }
}
