import OCPP

/// What a rule says about payloads, for the checks by the catalogue.
struct RuleUses {
    struct PointerUse {
        var pointer: RulePointer
        var mark: RuleMark
        var width: Int?
        var role: Role
        /// Values that it equals or is one of, or that it is set to.
        var values: [RuleNode] = []
        /// Values that it is compared with in another way.
        var limits: [RuleNode] = []
        /// Types that it is asked to have.
        var types: [Condition.ValueType] = []
        /// Where a regular expression or a glob looks into it as into a text.
        var patterns: [RuleNode] = []
        /// Whether the message cannot match without it: not below `any` or `not`.
        var isNeeded = false
        /// Whether the message must lack it.
        var isAbsent = false
    }

    enum Role: Hashable {
        /// A condition.
        case match
        case matchRequest
        /// Filled into a text.
        case read
        case readRequest
        /// Gets a value.
        case write
        /// Is taken away, or gets another name.
        case remove
        /// Is changed where it is.
        case change
    }

    /// Actions that a rule names.
    struct ActionUse {
        var nodes: [RuleNode]
        var isNeeded: Bool
    }

    struct CoercionUse {
        var pointer: RulePointer
        var type: RuleAction.Coercion.Target
        var node: RuleNode
    }

    struct Injection {
        var direction: Direction
        var action: RuleNode
        var payload: RuleNode
    }

    var pointers: [PointerUse] = []
    var coercions: [CoercionUse] = []
    var injections: [Injection] = []
    var replies: [RuleNode] = []
    var actions: [ActionUse] = []
    var versions: (values: [OCPPVersion], mark: RuleMark)?
    var kinds: (values: [MessageKind], mark: RuleMark)?
    var direction: (value: Direction, mark: RuleMark)?
    /// Error codes in conditions.
    var errorCodesMatched: [RuleNode] = []
    var errorCodesSent: [RuleNode] = []
    /// Whether it looks for messages that are wrong.
    var hasViolation = false
}
