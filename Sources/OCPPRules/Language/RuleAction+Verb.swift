extension RuleAction {
    /// The verb by which it is written.
    package var verb: RuleVerb {
        switch self {
        case .set, .setHeader: .set
        case .remove: .remove
        case .merge: .merge
        case .patch: .patch
        case .replace: .replace
        case .coerce: .coerce
        case .rename: .rename
        case .repair: .repair
        case .block: .block
        case .refuse: .refuse
        case .reply: .reply
        case .reject: .reject
        case .close: .close
        case .route: .route
        case .inject: .inject
        case .delay: .delay
        case .throttle: .throttle
        case .log: .log
        case .tag: .tag
        case .count: .count
        case .capture: .capture
        case .redact: .redact
        case .remember: .remember
        case .forget: .forget
        }
    }

    /// Whether the list of rules ends behind it.
    package var isTerminal: Bool { verb.kind == .end }

    /// Whether it may change the bytes of the message.
    package var isEdit: Bool { verb.kind == .edit }
}
