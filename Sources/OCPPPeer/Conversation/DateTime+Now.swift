import Machine
public import OCPPTypes

extension DateTime {
    /// The present time in UTC, with three digits behind the second.
    public static var now: DateTime {
        let nanoseconds = SystemClock.wall
        return DateTime(
            secondsSinceEpoch: nanoseconds / 1_000_000_000,
            nanoseconds: Int(nanoseconds % 1_000_000_000)
        )
    }
}
