/// How long a station waits before it dials again.
public enum ReconnectPolicy: Hashable, Sendable {
    /// It does not: the end of the connection is the end of ``ChargingStation/run(_:)``.
    case never
    /// As OCPP-J says (OCPP 2.0.1 Part 4 §5.4): at first the minimum and something random; then twice what was waited
    /// before and something random, which grows a number of times and stays like that.
    case specification(
        waitMinimum: Duration = .seconds(10),
        randomRange: Duration = .seconds(10),
        repeatTimes: Int = 5
    )

    /// The time before an attempt; none for no more attempts.
    ///
    /// - Parameters:
    ///   - attempt: How many attempts have failed since the connection was lost.
    ///   - previous: What was waited before the attempt before.
    ///   - random: Something random.
    /// - Returns: How long to wait.
    func wait(attempt: Int, previous: Duration, random: inout some RandomNumberGenerator) -> Duration? {
        guard case .specification(let waitMinimum, let randomRange, let repeatTimes) = self else { return nil }
        let extra = randomRange * Double.random(in: 0...1, using: &random)
        if attempt == 0 { return waitMinimum + extra }
        return attempt <= repeatTimes ? previous * 2 + extra : previous
    }
}
