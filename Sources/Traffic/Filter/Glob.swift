/// A pattern for whole texts, with `*` for any text and `?` for any character.
package struct Glob: Sendable, Hashable {
    private let pattern: String

    /// Takes the pattern as people write it.
    package init(_ pattern: String) { self.pattern = pattern }

    /// Whether all of `text` fits; takes time linear in pattern times text.
    package func matches(_ text: String) -> Bool { Self.matches(text, pattern) }

    /// Whether a byte of a pattern stands for more than itself.
    package static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") }

    /// Whether all of `text` fits `pattern`; allocates nothing.
    package static func matches(_ text: String, _ pattern: String) -> Bool {
        matches(text.utf8Span.span, pattern.utf8Span.span)
    }

    private static func matches(_ text: Span<UInt8>, _ pattern: Span<UInt8>) -> Bool {
        let (star, mark) = (UInt8(ascii: "*"), UInt8(ascii: "?"))
        var at = 0
        var place = 0
        // Where the last star stood, and how far it reached into the text.
        var last: (place: Int, at: Int)?
        while at < text.count {
            if place < pattern.count, pattern[place] == star {
                last = (place, at)
                place += 1
            } else if place < pattern.count, pattern[place] == mark {
                place += 1
                at = behindCharacter(at, in: text)
            } else if place < pattern.count, pattern[place] == text[at] {
                place += 1
                at += 1
            } else if let tried = last {
                at = behindCharacter(tried.at, in: text)
                last = (tried.place, at)
                place = tried.place + 1
            } else {
                return false
            }
        }
        while place < pattern.count, pattern[place] == star { place += 1 }
        return place == pattern.count
    }

    /// The offset behind the character that begins at `offset`.
    private static func behindCharacter(_ offset: Int, in text: Span<UInt8>) -> Int {
        var end = offset + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
