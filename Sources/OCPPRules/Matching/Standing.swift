import OCPP

/// Whether a rule applies to what happens, as far as that can be told.
enum Standing {
    case no
    case yes
    /// It depends on what nobody knows: the version, or the CALL that is answered.
    case inDoubt
    /// It depends on the version; the rule names the action.
    case inDoubtOfVersion

    /// Whether an action is done: in doubt what hides hides, and what blocks an action by its name blocks it.
    func allows(_ action: RuleAction) -> Bool {
        switch self {
        case .no: false
        case .yes: true
        case .inDoubt: action.hides
        case .inDoubtOfVersion: action.hides || action.blocks
        }
    }
}

extension RuleAction {
    /// Whether it keeps a message from the other side.
    fileprivate var blocks: Bool {
        switch self {
        case .block, .refuse, .reply: true
        default: false
        }
    }
}
