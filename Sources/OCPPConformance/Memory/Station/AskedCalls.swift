import OCPP

/// The last watched CALLs of both sides, kept until their answers come.
struct AskedCalls {
    private var calls: InlineArray<3, Notice> = .init(repeating: Notice())
    private var next = 0

    mutating func append(_ call: Notice) {
        for place in Steps(0..<3) where calls.span[place].topic == .none {
            calls[place] = call
            return
        }
        calls[next] = call
        next = next == 2 ? 0 : next + 1
    }

    /// Takes out the CALL with this number on the connection.
    mutating func take(_ number: UInt64) -> Notice? {
        for place in Steps(0..<3) where calls.span[place].topic != .none && calls.span[place].number == number {
            defer { calls[place].topic = .none }
            return calls.span[place]
        }
        return nil
    }

    /// A message came that a trigger may have asked for before its answer.
    mutating func noteSeen(_ name: Word) {
        for place in Steps(0..<3) where calls.span[place].topic == .trigger && calls.span[place].kind.triggered == name
        {
            calls[place].flags.insert(.isMet)
        }
    }

    /// Whether a trigger waits for its answer.
    var isTriggering: Bool {
        for place in Steps(0..<3) where calls.span[place].topic == .trigger { return true }
        return false
    }

    mutating func forget() {
        for place in Steps(0..<3) { calls[place].topic = .none }
    }
}
