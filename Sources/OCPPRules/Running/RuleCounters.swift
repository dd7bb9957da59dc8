/// Limits that hold for a station or for all, shared by all loops and kept over reloads.
package final class RuleCounters: Sendable {
    package init() {}
}
