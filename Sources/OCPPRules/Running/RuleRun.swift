package import OCPPConformance
package import OCPP
package import WebSocketFraming

/// The rules on one connection: what they remember, how often they fired, their random streams.
///
/// No clock and no randomness inside: the same messages at the same times give the same decisions. All of it is the cold
/// path: it is asked only about what ``CompiledRules`` says some rule may be about.
package struct RuleRun: Sendable {
    package private(set) var rules: CompiledRules
    private let counters: RuleCounters
    private let station: String
    private let remote: String

    /// - Parameters:
    ///   - station: The station's identity.
    ///   - remote: Its address, without port.
    package init(_ rules: CompiledRules, counters: RuleCounters, station: String, remote: String) {
        self.rules = rules
        self.counters = counters
        self.station = station
        self.remote = remote
    }

    /// Goes over to other rules; those that did not change keep their counts and their memory.
    package mutating func adopt(_ rules: CompiledRules) { self.rules = rules }

    /// A station dials; before anything is dialled upstream.
    package mutating func connecting(_ request: HTTPRequestHead, at time: Timestamp) -> ConnectDecision {
        ConnectDecision()
    }

    /// A message in which the session found something; does nothing unless its envelope is at fault.
    ///
    /// To be asked when ``CompiledRules/concernsMalformed(_:)``, before ``message(_:at:)``. When it decides
    /// ``RuleDecision/Verdict/edited(_:)``, the session judges the new bytes in the place of the old ones, and
    /// ``message(_:at:)`` is then asked about them.
    package mutating func malformed(_ message: RuledMessage, at time: Timestamp) -> RuleDecision { RuleDecision() }

    /// A message that the session has judged.
    ///
    /// To be asked when ``CompiledRules/concerns(_:_:_:_:hasFindings:)``, also about CALLs that no rule is about: an
    /// answer's rule may look at its CALL.
    package mutating func message(_ message: RuledMessage, at time: Timestamp) -> RuleDecision { RuleDecision() }

    /// A Close frame.
    package mutating func closed(
        code: UInt16?,
        reason: String,
        from direction: Direction,
        at time: Timestamp
    ) -> RuleDecision { RuleDecision() }

    /// A Ping.
    package mutating func pinged(from direction: Direction, at time: Timestamp) -> RuleDecision { RuleDecision() }
}
