import Capture
import TestSupport
import Testing

struct AlignmentTests {
    @Test func `has as few differences as the longest common subsequence allows`() {
        var generator = SeededGenerator(seed: 21)
        for _ in 0..<3_000 {
            let letters = 1 + generator.below(5)
            let left = (0..<generator.below(13)).map { _ in Int32(generator.below(letters)) }
            let right = (0..<generator.below(13)).map { _ in Int32(generator.below(letters)) }
            let runs = Alignment.runs(left, right)
            Self.check(runs, left, right)
            let both = runs.reduce(0) { $0 + $1.both }
            #expect(both == Self.longest(left[...], right[...]), "\(left) \(right) \(runs)")
        }
    }

    @Test(arguments: [1, 2, 7])
    func `whatever the horizon, nothing is lost and all that is paired is alike`(horizon: Int) {
        var generator = SeededGenerator(seed: 22)
        for _ in 0..<500 {
            let left = (0..<generator.below(60)).map { _ in Int32(generator.below(6)) }
            var right = left
            for _ in 0..<generator.below(20) where !right.isEmpty {
                let at = generator.below(right.count)
                if generator.below(2) == 0 { right.remove(at: at) } else { right.insert(9, at: at) }
            }
            Self.check(Alignment.runs(left, right, horizon: horizon), left, right)
        }
    }

    @Test func `runs are joined`() {
        #expect(Alignment.runs([], []) == [])
        #expect(Alignment.runs([1, 2], []) == [Alignment.Run(left: 2, right: 0, both: 0)])
        #expect(Alignment.runs([1, 2, 3], [1, 2, 3]) == [Alignment.Run(left: 0, right: 0, both: 3)])
        #expect(
            Alignment.runs([1, 2, 3, 4], [1, 8, 9, 4])
                == [Alignment.Run(left: 0, right: 0, both: 1), Alignment.Run(left: 2, right: 2, both: 1)]
        )
        #expect(Alignment.runs([5, 5, 5], Array(repeating: 6, count: 900)).map(\.right) == [900])
    }

    /// Both sides are there, in order, and what is paired is alike.
    private static func check(_ runs: [Alignment.Run], _ left: [Int32], _ right: [Int32]) {
        var one = 0
        var other = 0
        for run in runs {
            one += run.left
            other += run.right
            guard one + run.both <= left.count, other + run.both <= right.count else {
                Issue.record("beyond the end: \(left) \(right) \(runs)")
                return
            }
            #expect(left[one..<one + run.both] == right[other..<other + run.both])
            one += run.both
            other += run.both
        }
        #expect(one == left.count && other == right.count)
    }

    /// The length of the longest common subsequence, by its definition.
    private static func longest(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for (row, one) in left.enumerated() {
            for (column, other) in right.enumerated() {
                lengths[row + 1][column + 1] =
                    one == other
                    ? lengths[row][column] + 1 : max(lengths[row][column + 1], lengths[row + 1][column])
            }
        }
        return lengths[left.count][right.count]
    }
}
