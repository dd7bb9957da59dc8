import Synchronization

/// Limits that hold for a station or for all, shared by all loops and kept over reloads.
///
/// Its lock is taken only when a rule with such a limit matches, and when a station dials while some rule draws lots.
package final class RuleCounters: Sendable {
    private struct Key: Hashable {
        var rule: String
        var fingerprint: UInt64
        /// Nil for all stations together.
        var station: String?
    }

    private struct Tables {
        var counts: [Key: FiringCount] = [:]
        var dials: [String: UInt64] = [:]
    }

    /// Stations choose their names: so many are told apart, then some are forgotten.
    private static let capacity = 200_000

    private let tables = Mutex(Tables())

    /// Nothing has been counted.
    package init() {}

    func admits(_ rule: Rule, _ limit: Rule.Limit, station: String?, at time: UInt64) -> Bool {
        let key = Key(rule: rule.id, fingerprint: rule.fingerprint, station: station)
        return tables.withLock { tables in
            if tables.counts.count >= Self.capacity, tables.counts[key] == nil {
                tables.counts.remove(at: tables.counts.startIndex)
            }
            return tables.counts[key, default: FiringCount()].admits(limit, at: time)
        }
    }

    /// How often the station has dialled, this time included.
    func dialled(_ station: String) -> UInt64 {
        tables.withLock { tables in
            if tables.dials.count >= Self.capacity, tables.dials[station] == nil {
                tables.dials.remove(at: tables.dials.startIndex)
            }
            tables.dials[station, default: 0] += 1
            return tables.dials[station] ?? 1
        }
    }
}
