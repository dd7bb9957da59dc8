/// What the rules make of a station that dials.
package struct ConnectDecision: Hashable, Sendable {
    /// What becomes of it.
    package var verdict: Verdict = .proceed
    /// Changes of the upgrade request that goes upstream, in order.
    package var headers: [HeaderChange] = []
    /// The URL to dial in the place of the configured one; the station's path is appended as usual.
    package var upstream: String?
    /// The rules that fired, in order, those in shadow mode among them.
    package var firings: [Firing] = []
    /// What rules mark it with.
    package var tags: [String] = []
    /// What rules say.
    package var logs: [RuleDecision.Log] = []
    /// The names of counters to raise by one.
    package var counts: [String] = []
    /// That rules are in doubt, told once on a connection.
    package var doubt: RuleDoubt?

    /// Nothing was decided: it is let in.
    package init() {}

    /// What becomes of a station that dials.
    package enum Verdict: Hashable, Sendable {
        case proceed
        /// The station gets this status; the CSMS never hears of it.
        case reject(status: Int, headers: [HeaderChange])
    }

    /// One header with its value filled in; none takes it away.
    package struct HeaderChange: Hashable, Sendable {
        /// As it is sent; upper and lower case count the same (RFC 9110 §5.1).
        package var name: String
        /// Nil takes the header away.
        package var value: String?

        /// A change of one header.
        package init(name: String, value: String?) {
            self.name = name
            self.value = value
        }
    }
}
