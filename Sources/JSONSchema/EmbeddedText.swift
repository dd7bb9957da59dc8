import JSONScanning

/// The text that a string of a document holds, and where each of its bytes stands in the document.
struct EmbeddedText {
    let bytes: [UInt8]
    private let start: Int
    /// Where the escapes are: from which byte of the text on, how much further on the document is.
    private var steps: [(from: Int, ahead: Int)] = []

    init(_ node: JSONNode) {
        start = node.range.lowerBound + 1
        let (bytes, steps) = node.withContent { Self.decode($0) }
        self.bytes = bytes
        self.steps = steps
    }

    private static func decode(_ raw: RawSpan) -> ([UInt8], [(from: Int, ahead: Int)]) {
        var steps: [(from: Int, ahead: Int)] = []
        var at = 0
        var count = 0
        while at < raw.byteCount {
            guard raw.byte(at) == UInt8(ascii: "\\") else {
                (at, count) = (at + 1, count + 1)
                continue
            }
            var length = raw.byte(at + 1) == UInt8(ascii: "u") ? 6 : 2
            var held = JSONString.generalizedUTF8(raw.extracting(at..<at + length))
            // Half a surrogate pair is three bytes that begin so; with its other half it is four bytes.
            if length == 6, held.first == 0xed, at + 12 <= raw.byteCount, raw.byte(at + 6) == UInt8(ascii: "\\") {
                let both = JSONString.generalizedUTF8(raw.extracting(at..<at + 12))
                if both.count == 4 { (length, held) = (12, both) }
            }
            (at, count) = (at + length, count + held.count)
            steps.append((count, at - count))
        }
        return (JSONString.generalizedUTF8(raw), steps)
    }

    /// Where a piece of the text stands in the document.
    func range(of piece: Range<Int>) -> Range<Int> { position(piece.lowerBound)..<position(piece.upperBound) }

    private func position(_ offset: Int) -> Int {
        start + offset + (steps.last { $0.from <= offset }?.ahead ?? 0)
    }
}
