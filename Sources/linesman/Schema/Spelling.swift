/// Guesses what was meant.
enum Spelling {
    /// The names that are nearest to a misspelt one, best first; none when nothing is near.
    static func closest(to word: String, among names: [String]) -> [String] {
        let wanted = Array(word.lowercased().utf8)
        let scored = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased().utf8))) }
        let best = scored.map(\.distance).min() ?? .max
        if best <= max(2, wanted.count / 4) {
            return scored.filter { $0.distance == best }.prefix(3).map(\.name)
        }
        let containing = names.filter { $0.lowercased().contains(word.lowercased()) && word.count > 2 }
        return Array(containing.prefix(3))
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...b.count)
        for (row, x) in a.enumerated() {
            var current = [row + 1]
            for (column, y) in b.enumerated() {
                var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (x == y ? 0 : 1))
                if row > 0, column > 0, x == b[column - 1], a[row - 1] == y {
                    cost = min(cost, before[column - 1] + 1)
                }
                current.append(cost)
            }
            before = previous
            previous = current
        }
        return previous.last ?? 0
    }
}
