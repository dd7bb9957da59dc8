import OCPP
import Traffic

/// What each side sends again and again after it was refused.
struct Retries {
    struct Side {
        /// The action whose CALL failed last; its next CALL is looked at.
        var action: UInt16 = 0
        var isArmed = false
        var content: UInt64 = 0
        var count = 0
        var since: UInt64 = 0
        var number: UInt64 = 0

        /// A CALL was refused.
        mutating func arm(_ refused: ActionID, at time: UInt64, number: UInt64) {
            if refused.rawValue != action || count == 0 {
                count = 1
                content = 0
                since = time
                self.number = number
            }
            action = refused.rawValue
            isArmed = true
        }

        /// A CALL came; whether it is the refused one again shows its content.
        mutating func note(_ call: Notice) {
            guard isArmed, call.action.rawValue == action else { return }
            if content == 0 || call.content == content {
                count += 1
            } else {
                count = 1
                since = call.time.monotonic
                number = call.number
            }
            content = call.content
            isArmed = false
            // What is sent with nothing in it is not the same message again.
            if call.isEmpty { count = 0 }
        }
    }

    var up = Side()
    var down = Side()

    var isArmed: Bool { up.isArmed || down.isArmed }

    /// Refusals in a row of the transaction messages of the station with InternalError.
    var internalErrors = 0
}

/// A remote start of 2.x.
struct RemoteStart {
    var request = Notice.unsaid
    var place = Notice.unsaid
    var token: UInt64 = 0
    var number: UInt32 = 0
    var at: UInt64 = 0
}

/// What the CSMS asked of the station lately.
struct Commands {
    /// Until when a message that was asked for may come: its action by name, and how long.
    init(resetAt: UInt64 = 0) { self.resetAt = resetAt }

    private var words: InlineArray<8, Word> = .init(repeating: .none)
    private var untils: InlineArray<8, UInt64> = .init(repeating: 0)
    private var next = 0
    /// The last one that was accepted.
    var remoteStart = RemoteStart()
    var resetAt: UInt64

    mutating func ask(_ word: Word, until: UInt64) {
        words[next] = word
        untils[next] = until
        next = (next + 1) & 7
    }

    func isAsked(_ word: Word, at time: UInt64) -> Bool {
        for place in Steps(0..<8) where words.span[place] == word && untils.span[place] >= time { return true }
        return false
    }
}
