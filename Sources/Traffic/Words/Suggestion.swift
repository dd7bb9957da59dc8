/// Finds what somebody may have meant.
package enum Suggestion {
    /// The candidate closest to `word`, if any is close at all.
    package static func nearest(to word: String, in candidates: [String]) -> String? {
        let lowered = word.lowercased()
        let scored = candidates.map { ($0, distance(lowered, $0.lowercased())) }
        guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.count / 3) else { return nil }
        return best.0
    }

    /// How many letters have to be changed, added, left out or swapped to make one word of the other.
    package static func distance(_ left: String, _ right: String) -> Int {
        let one = Array(left.unicodeScalars.prefix(64))
        let other = Array(right.unicodeScalars.prefix(64))
        var before = [Int](repeating: 0, count: other.count + 1)
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var next = [index + 1] + [Int](repeating: 0, count: other.count)
            for (column, candidate) in other.enumerated() {
                next[column + 1] = min(
                    row[column] + (letter == candidate ? 0 : 1),
                    row[column + 1] + 1,
                    next[column] + 1
                )
                if index > 0, column > 0, letter == other[column - 1], one[index - 1] == candidate {
                    next[column + 1] = min(next[column + 1], before[column - 1] + 1)
                }
            }
            before = row
            row = next
        }
        return row[other.count]
    }
}
