import Testing

@testable import OCPPRules

/// The generator is pinned: a seed means the same on every machine and in every version.
struct RandomStreamTests {
    @Test func `gives the numbers that SplitMix64 is known for`() {
        // The reference implementation (Vigna, splitmix64.c) with the seed 1234567.
        var stream = RandomStream(seed: 1_234_567)
        let numbers = (0..<5).map { _ in stream.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    @Test func `gives fractions below one`() {
        var stream = RandomStream(seed: 42)
        for _ in 0..<1000 {
            let unit = stream.unit()
            #expect(unit >= 0 && unit < 1)
        }
    }

    @Test func `stays within a limit and reaches both ends`() {
        var stream = RandomStream(seed: 42)
        let drawn = Set((0..<200).map { _ in stream.upTo(3) })
        #expect(drawn == [0, 1, 2, 3])
    }

    @Test func `begins other streams for other seeds, whatever their order`() {
        var left = RandomStream(seeds: 1, 2)
        var right = RandomStream(seeds: 2, 1)
        #expect(left.next() != right.next())
    }
}
