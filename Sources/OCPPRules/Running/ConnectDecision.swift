/// What the rules make of a station that dials.
package struct ConnectDecision: Hashable, Sendable {
    package var verdict: Verdict = .proceed
    /// Changes of the upgrade request that goes upstream, in order.
    package var headers: [HeaderChange] = []
    /// The URL to dial in the place of the configured one; the station's path is appended as usual.
    package var upstream: String?
    package var firings: [Firing] = []
    package var tags: [String] = []
    package var logs: [RuleDecision.Log] = []
    package var counts: [String] = []
    /// That rules are in doubt, told once on a connection.
    package var doubt: RuleDoubt?

    package init() {}

    package enum Verdict: Hashable, Sendable {
        case proceed
        /// The station gets this status; the CSMS never hears of it.
        case reject(status: Int, headers: [HeaderChange])
    }

    /// One header with its value filled in; none takes it away.
    package struct HeaderChange: Hashable, Sendable {
        package var name: String
        package var value: String?

        package init(name: String, value: String?) {
            self.name = name
            self.value = value
        }
    }
}
