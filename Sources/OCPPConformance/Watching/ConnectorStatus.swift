/// The status of a connector in 1.6, and what it may become.
enum ConnectorStatus: UInt8, CaseIterable, CustomStringConvertible {
    case available, preparing, charging, suspendedEV, suspendedEVSE, finishing, reserved, unavailable, faulted

    /// For each status those that may follow it, as bits (OCPP 1.6 §4.9, errata §3.20).
    private static let next: InlineArray<9, UInt16> = [
        0x1DE, 0x13D, 0x1B9, 0x1B5, 0x1AD, 0x183, 0x183, 0x11F, 0x0FF,
    ]

    private static let words: InlineArray<9, Word> = [
        Word("Available"), Word("Preparing"), Word("Charging"), Word("SuspendedEV"), Word("SuspendedEVSE"),
        Word("Finishing"), Word("Reserved"), Word("Unavailable"), Word("Faulted"),
    ]

    init?(_ word: Word) {
        for place in Steps(0..<9) where Self.words[place] == word {
            self.init(rawValue: UInt8(place))
            return
        }
        return nil
    }

    /// Whether the table of §4.9 has this step; saying the same again is no step.
    func mayBecome(_ other: ConnectorStatus) -> Bool {
        self == other || Self.next[Int(rawValue)] & 1 << other.rawValue != 0
    }

    /// Whether a transaction may be running.
    var isBusy: Bool { self != .available && self != .preparing && self != .reserved }

    var description: String { Self.words[Int(rawValue)].text }
}
