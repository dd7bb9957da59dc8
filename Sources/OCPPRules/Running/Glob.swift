/// Matching of whole texts against `*` (any text) and `?` (any character).
enum Glob {
    /// Whether a byte of a pattern stands for more than itself.
    static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") }

    static func matches(_ text: String, _ pattern: String) -> Bool {
        // Native strings lie there as UTF-8; others are rare, and copied once.
        var (text, pattern) = (text, pattern)
        return text.withUTF8 { text in pattern.withUTF8 { matches(text, $0) } }
    }

    private static func matches(_ text: UnsafeBufferPointer<UInt8>, _ pattern: UnsafeBufferPointer<UInt8>) -> Bool {
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
        return pattern[place...].allSatisfy { $0 == star }
    }

    /// The offset behind the character that begins at `offset`.
    private static func behindCharacter(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var end = offset + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
