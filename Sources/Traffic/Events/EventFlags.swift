/// What else is known of a message.
package struct EventFlags: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt16

    /// Takes the bits as they are.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// It is a well-formed CALL, CALLRESULT, CALLERROR, CALLRESULTERROR or SEND; it need not be parsed again.
    package static let wellFormed = EventFlags(rawValue: 1 << 0)
    /// A rule changed it; what went out is told beside what came in.
    package static let rewritten = EventFlags(rawValue: 1 << 1)
    /// It was answered or refused here and not forwarded.
    package static let blocked = EventFlags(rawValue: 1 << 2)
    /// It was swallowed: nobody waited for it, or a fault did it.
    package static let dropped = EventFlags(rawValue: 1 << 3)
    /// It originates here, not at a peer.
    package static let injected = EventFlags(rawValue: 1 << 4)
    /// It was played from a recording.
    package static let replayed = EventFlags(rawValue: 1 << 5)
    /// A fault was injected into it.
    package static let fault = EventFlags(rawValue: 1 << 6)
    /// Somebody held it and decided about it.
    package static let intercepted = EventFlags(rawValue: 1 << 7)
    /// Values in it were replaced by pseudonyms before it was recorded.
    package static let redacted = EventFlags(rawValue: 1 << 8)
    /// A rule keeps its payload out of the record.
    package static let bodyless = EventFlags(rawValue: 1 << 9)
    /// It answers a CALL of the relay's own.
    package static let answersOwn = EventFlags(rawValue: 1 << 10)

    /// The flags that a recording names, in its order.
    package static let named: [(flag: EventFlags, word: StaticString)] = [
        (.rewritten, "rewritten"), (.blocked, "blocked"), (.dropped, "dropped"), (.injected, "injected"),
        (.replayed, "replayed"), (.fault, "fault"), (.intercepted, "intercepted"), (.redacted, "redacted"),
        (.bodyless, "bodyless"), (.answersOwn, "answers-own"),
    ]
}
