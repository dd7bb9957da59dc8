/// What the CSMS said of the last tokens that stations asked about.
struct Tokens {
    struct Entry {
        var token: UInt64 = 0
        var verdict = Word.none
        var at: UInt64 = 0
        var number: UInt32 = 0
    }

    private var entries: InlineArray<4, Entry> = .init(repeating: Entry())
    private var next = 0

    private static let blocked = Word("Blocked")
    private static let expired = Word("Expired")
    private static let invalid = Word("Invalid")

    /// The refusal of a token, if that was the last word about it.
    func refusal(of token: UInt64) -> Entry? {
        for place in Steps(0..<4) where entries.span[place].token == token && token != 0 {
            let verdict = entries[place].verdict
            return verdict == Self.blocked || verdict == Self.expired || verdict == Self.invalid ? entries[place] : nil
        }
        return nil
    }

    mutating func note(_ entry: Entry) {
        for place in Steps(0..<4) where entries.span[place].token == entry.token { return entries[place] = entry }
        entries[next] = entry
        next = (next + 1) & 3
    }

    mutating func forgetNumbers() {
        for place in Steps(0..<4) { entries[place].number = 0 }
    }
}
