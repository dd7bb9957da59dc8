package import OCPP

/// What was counted.
package struct TrafficCounts: Sendable {
    /// A number for each direction.
    package struct PerDirection: Sendable, Hashable {
        /// From stations.
        package var up: UInt64 = 0
        /// To stations.
        package var down: UInt64 = 0

        package subscript(direction: Direction) -> UInt64 {
            get { direction == .up ? up : down }
            set { if direction == .up { up = newValue } else { down = newValue } }
        }

        /// Both together.
        package var total: UInt64 { up + down }
    }

    /// How often one rule fired.
    package struct RuleCount: Sendable, Hashable {
        /// And did what it says.
        package var fired: UInt64 = 0
        /// And said what it would have done.
        package var shadowed: UInt64 = 0
    }

    /// Data messages that were judged.
    package var messages = PerDirection()
    /// Payload bytes of all frames.
    package var bytes = PerDirection()
    /// Stations that connected to us.
    package var accepted: UInt64 = 0
    /// Stations that got a 101.
    package var upgraded: UInt64 = 0
    /// Findings by code and name.
    package var findings: [String: UInt64] = [:]
    /// How often each rule fired.
    package var rules: [String: RuleCount] = [:]
    /// What rules count, by name.
    package var counters: [String: UInt64] = [:]
    /// Messages that were not passed on, because nobody waited for them.
    package var swallowed: UInt64 = 0
    /// CALLs of the relay's own.
    package var injected: UInt64 = 0
    /// Frames that rules held for a while.
    package var held: UInt64 = 0

    /// Nothing yet.
    package init() {}

    /// Adds what somebody else counted.
    package mutating func add(_ other: TrafficCounts) {
        for direction in Direction.allCases {
            messages[direction] += other.messages[direction]
            bytes[direction] += other.bytes[direction]
        }
        accepted += other.accepted
        upgraded += other.upgraded
        findings.merge(other.findings, uniquingKeysWith: +)
        rules.merge(other.rules) {
            RuleCount(fired: $0.fired + $1.fired, shadowed: $0.shadowed + $1.shadowed)
        }
        counters.merge(other.counters, uniquingKeysWith: +)
        swallowed += other.swallowed
        injected += other.injected
        held += other.held
    }
}
