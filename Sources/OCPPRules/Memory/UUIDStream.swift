/// Random UUIDs (RFC 9562 §5.4) out of a rule's own stream, or in tests ones that count up.
struct UUIDStream: Sendable {
    var random: RandomStream
    private var counted: UInt64?

    init(random: RandomStream, countsUp: Bool) {
        self.random = random
        counted = countsUp ? 0 : nil
    }

    mutating func next() -> String {
        if let counted {
            self.counted = counted + 1
            return Self.text(0, counted + 1)
        }
        return Self.text(random.next(), random.next())
    }

    private static func text(_ high: UInt64, _ low: UInt64) -> String {
        let high = high & ~0xF000 | 0x4000
        let low = low & ~(3 << 62) | 1 << 63
        let digits = hexadecimal(high) + hexadecimal(low)
        var text = ""
        for (at, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(at) { text += "-" }
            text.append(digit)
        }
        return text
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
