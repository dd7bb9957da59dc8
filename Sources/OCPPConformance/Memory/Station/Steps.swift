/// Numbers in turn; unlike with a range it takes no memory to step through them, even where nothing is optimised.
struct Steps: Sequence, IteratorProtocol {
    private var at: Int
    private let end: Int

    init(_ range: Range<Int>) {
        at = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> Int? {
        guard at < end else { return nil }
        defer { at += 1 }
        return at
    }
}
