import ArgumentParser

/// Which message ids a replay sends.
enum ReplayIDs: String, ExpressibleByArgument, CaseIterable {
    case keep
    case fresh
}
