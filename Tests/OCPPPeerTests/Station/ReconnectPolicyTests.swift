@testable import OCPPPeer
import TestSupport
import Testing

/// OCPP 2.0.1 Part 4 §5.4.
struct ReconnectPolicyTests {
    @Test func `waits the minimum, then twice as long a number of times, with something random`() throws {
        let policy = ReconnectPolicy.specification(
            waitMinimum: .seconds(10),
            randomRange: .seconds(4),
            repeatTimes: 3
        )
        var random = SeededGenerator(seed: 7)
        var waits: [Duration] = []
        for attempt in 0..<6 {
            let wait = policy.wait(attempt: attempt, previous: waits.last ?? .zero, random: &random)
            waits.append(try #require(wait))
        }
        #expect(waits[0] >= .seconds(10) && waits[0] <= .seconds(14))
        for attempt in 1...3 {
            #expect(waits[attempt] >= waits[attempt - 1] * 2 && waits[attempt] <= waits[attempt - 1] * 2 + .seconds(4))
        }
        #expect(waits[4] == waits[3] && waits[5] == waits[3])
        #expect(Set(waits.prefix(4).map { $0 - .seconds(10) }).count == 4)
    }

    @Test func `or never`() {
        var random = SeededGenerator(seed: 7)
        #expect(ReconnectPolicy.never.wait(attempt: 0, previous: .zero, random: &random) == nil)
    }
}
