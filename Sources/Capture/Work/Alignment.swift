/// Lines two sequences up with as few differences as can be (Myers 1986, the greedy algorithm).
///
/// Only so many differences are searched through at once, so that sequences without likeness take linear time and flat
/// memory; beyond that number the result may have more than the fewest.
package struct Alignment {
    /// What one side alone has, then what both have.
    package struct Run: Sendable, Hashable {
        /// How many the left side alone has.
        package var left: Int
        /// How many the right side alone has.
        package var right: Int
        /// How many both have behind those.
        package var both: Int

        /// Takes the values as they are.
        package init(left: Int, right: Int, both: Int) {
            self.left = left
            self.right = right
            self.both = both
        }
    }

    /// No path leads here.
    private static let nowhere = -1

    private let left: [Int32]
    private let right: [Int32]
    private let horizon: Int
    private(set) var runs: [Run] = []
    private var one = 0
    private var other = 0
    /// By number of differences and then by diagonal from `-differences` up: how far the left side got, from `one` on.
    private var reached: [[Int]] = []

    /// The runs that together are all of both sides, in order.
    package static func runs(_ left: [Int32], _ right: [Int32], horizon: Int = 200) -> [Run] {
        var alignment = Alignment(left, right, horizon: max(horizon, 1))
        while alignment.one < left.count || alignment.other < right.count { alignment.advance() }
        return alignment.runs
    }

    private init(_ left: [Int32], _ right: [Int32], horizon: Int) {
        self.left = left
        self.right = right
        self.horizon = horizon
    }

    /// Goes on to the end, or as far as one gets with as many differences as the horizon.
    private mutating func advance() {
        let (columns, rows) = (left.count - one, right.count - other)
        reached.removeAll(keepingCapacity: true)
        var best = (sum: -1, differences: 0, diagonal: 0)
        for differences in 0...horizon {
            var now = [Int](repeating: Self.nowhere, count: 2 * differences + 1)
            for diagonal in stride(from: -differences, through: differences, by: 2) {
                guard var column = start(on: diagonal, differences: differences, columns: columns, rows: rows) else {
                    continue
                }
                var row = column - diagonal
                while column < columns, row < rows, left[one + column] == right[other + row] {
                    column += 1
                    row += 1
                }
                now[diagonal + differences] = column
                if column + row > best.sum { best = (column + row, differences, diagonal) }
            }
            reached.append(now)
            if best.sum == columns + rows { break }
        }
        follow(best.differences, best.diagonal)
    }

    /// Where a diagonal is entered with one difference more than before: by leaving out of either side.
    private func start(on diagonal: Int, differences: Int, columns: Int, rows: Int) -> Int? {
        guard differences > 0 else { return 0 }
        var best = Self.nowhere
        let above = column(on: diagonal + 1, differences - 1)
        if above != Self.nowhere, above - diagonal <= rows { best = above }
        let before = column(on: diagonal - 1, differences - 1)
        if before != Self.nowhere, before + 1 <= columns, before + 1 > best { best = before + 1 }
        return best == Self.nowhere ? nil : best
    }

    private func column(on diagonal: Int, _ differences: Int) -> Int {
        abs(diagonal) > differences ? Self.nowhere : reached[differences][diagonal + differences]
    }

    /// Turns the way to a point into runs and begins anew behind it.
    private mutating func follow(_ differences: Int, _ diagonal: Int) {
        let rows = right.count - other
        var (differences, diagonal) = (differences, diagonal)
        var end = column(on: diagonal, differences)
        let (lastColumn, lastRow) = (end, end - diagonal)
        // Backwards: how many are alike behind each difference, and which side has that difference.
        var steps: [(isLeft: Bool, both: Int)] = []
        while differences > 0 {
            let above = column(on: diagonal + 1, differences - 1)
            let isAbove = above != Self.nowhere && above - diagonal <= rows
            let before = column(on: diagonal - 1, differences - 1)
            let isLeft = before != Self.nowhere && before + 1 <= left.count - one && (!isAbove || before + 1 > above)
            let entry = isLeft ? before + 1 : above
            steps.append((isLeft, end - entry))
            diagonal += isLeft ? -1 : 1
            differences -= 1
            end = isLeft ? before : above
        }
        add(Run(left: 0, right: 0, both: end))
        for step in steps.reversed() {
            add(Run(left: step.isLeft ? 1 : 0, right: step.isLeft ? 0 : 1, both: step.both))
        }
        one += lastColumn
        other += lastRow
    }

    private mutating func add(_ run: Run) {
        if let last = runs.last, last.both == 0 {
            runs[runs.count - 1] = Run(left: last.left + run.left, right: last.right + run.right, both: run.both)
        } else if run.left == 0, run.right == 0, let last = runs.last {
            runs[runs.count - 1].both = last.both + run.both
        } else {
            runs.append(run)
        }
    }
}
