/// Somebody who is told what happens: the journal, the terminal, a page, an engine.
///
/// A tap is called from one thread, which is not that of a loop, and never sees an event twice.
package protocol Tap {
    /// Takes one event; false when it cannot now: the event is offered again, and nothing behind it before.
    mutating func saw(_ event: borrowing Event) -> Bool

    /// So many events, with so many bytes, found no room on their way and are not told; `time` is that of the next.
    mutating func lost(_ count: Int, bytes: Int, at time: Timestamp)

    /// No more events wait at the moment; called after each run of events, and now and then while there are none.
    ///
    /// With `isEnding` none will come but those that wait already: what was put off has to be tried again now.
    mutating func rested(isEnding: Bool)

    /// There was no room, and the policy is to stop: no events come but those that wait already.
    mutating func fellBehind()

    /// No more events come.
    mutating func finish()
}

extension Tap {
    /// Does nothing, as befits a tap that puts nothing off.
    package mutating func rested(isEnding: Bool) {}

    /// Does nothing.
    package mutating func fellBehind() {}

    /// Does nothing.
    package mutating func finish() {}
}
