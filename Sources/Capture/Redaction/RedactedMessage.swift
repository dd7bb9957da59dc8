import JSONScanning
import Traffic

/// A message in which values were replaced, for the findings about it.
struct RedactedMessage: Sendable {
    /// The least length of a value that is looked for in the words of findings: shorter ones stand anywhere.
    private static let leastLength = 3
    /// A piece of so many bytes of a value is as telling as the value.
    private static let piece = 6
    /// Of a long value so many pieces are looked for.
    private static let maxPieces = 4_096

    private let shown: [UInt8]
    private let replaced: [Range<Int>]
    /// Pieces of the values that were replaced, as they stood and as they are meant.
    private let pieces: Set<[UInt8]>

    init(_ bytes: [UInt8], shown: [UInt8], replaced: [Range<Int>]) {
        self.shown = shown
        self.replaced = replaced
        var pieces: Set<[UInt8]> = []
        for range in replaced {
            for value in [Array(bytes[range]), Array(StringCharacter.text(bytes, range).utf8)]
            where value.count >= Self.leastLength {
                let length = min(Self.piece, value.count)
                for start in 0...value.count - length where pieces.count < Self.maxPieces {
                    pieces.insert(Array(value[start..<start + length]))
                }
            }
        }
        self.pieces = pieces
    }

    /// Whether text holds a piece of what was replaced.
    private func isTelling(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return (Self.leastLength...Self.piece).contains { length in
            guard bytes.count >= length else { return false }
            return (0...bytes.count - length).contains { pieces.contains(Array(bytes[$0..<$0 + length])) }
        }
    }

    /// The finding without what was replaced in the message, or nil where it tells nothing of that.
    func hide(in finding: Finding) -> Finding? {
        var hidden = finding
        let isAbout = finding.range.map { range in replaced.contains { $0.overlaps(range) } } ?? false
        if let excerpt = finding.excerpt, excerpt.frameLength == shown.count,
            excerpt.offset + excerpt.bytes.count <= shown.count
        {
            hidden.excerpt = Excerpt(
                bytes: Array(shown[excerpt.offset..<excerpt.offset + excerpt.bytes.count]),
                offset: excerpt.offset,
                frameLength: excerpt.frameLength
            )
        }
        func quotes(_ text: String) -> Bool {
            isAbout && finding.seen.utf8.count > 2 && text.contains(finding.seen)
                || isTelling(text)
        }
        if isAbout && !finding.seen.isEmpty || quotes(finding.seen) { hidden.seen = FindingRedactor.replacement }
        if quotes(finding.message) { hidden.message = FindingRedactor.replacement }
        if let help = finding.help, quotes(help) { hidden.help = FindingRedactor.replacement }
        if quotes(finding.pointer) { hidden.pointer = "" }
        return hidden == finding ? nil : hidden
    }
}
