/// How bad a finding is.
public enum FindingLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth knowing, breaks no clause.
    case note
    /// Breaks a clause, yet a correct peer copes.
    case warning
    /// A correct peer would refuse it.
    case error

    /// Orders by severity.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
