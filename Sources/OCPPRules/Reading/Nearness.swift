/// Finds what somebody may have meant.
enum Nearness {
    /// The candidate closest to `word`, if any is close at all.
    static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let lowered = Array(word.lowercased().unicodeScalars.prefix(64))
        let limit = max(1, lowered.count / 3)
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
            guard abs(other.count - lowered.count) <= limit else { continue }
            let distance = distance(lowered, other)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// How many letters have to be changed, added, left out or swapped to make one word of the other.
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
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
