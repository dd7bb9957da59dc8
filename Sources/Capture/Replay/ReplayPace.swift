package import JSONScanning
package import OCPP
import Traffic

/// When recorded messages are sent again.
package enum ReplayPace: Sendable, Hashable {
    /// At the recorded distances, so many times faster.
    case scaled(Double)
    /// As soon as what was answered before is answered.
    case lockstep
    /// At once; only what cannot be known earlier is waited for.
    case fast

    /// Reads `recorded`, `x10`, `lockstep` or `fast`.
    package init?(_ text: String) {
        switch text {
        case "recorded": self = .scaled(1)
        case "lockstep": self = .lockstep
        case "fast": self = .fast
        default:
            guard text.hasPrefix("x"), let factor = Double(text.dropFirst()), factor > 0, factor.isFinite else {
                return nil
            }
            self = .scaled(factor)
        }
    }

    /// Nanoseconds of waiting that so many recorded ones become.
    package func scale(_ nanoseconds: UInt64) -> UInt64 {
        guard case .scaled(let factor) = self else { return 0 }
        return UInt64(clamping: Double(nanoseconds) / factor)
    }
}

/// How a replay goes about it.
package struct ReplayOptions: Sendable {
    /// How fast messages are sent.
    package var pace = ReplayPace.lockstep
    /// Whether message ids are made anew.
    package var freshIDs = false
    /// Whether times in messages are moved to today.
    package var shiftsTime = false
    /// What answers have to have in common with the recorded ones.
    package var expectation = ReplayExpectation.exact
    /// Places in payloads that are not compared.
    package var ignored: [JSONPointer] = []
    /// The messages by which answers are judged and made.
    package var catalogues = Catalogues.standard
    /// How long an answer may take, in nanoseconds.
    package var timeout: UInt64 = 30_000_000_000

    /// The defaults.
    package init() {}
}
