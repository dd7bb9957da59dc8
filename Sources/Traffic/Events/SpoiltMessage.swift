/// That a rule would have turned a valid message into an invalid one: which rule, where and how.
public struct SpoiltMessage: Sendable, Hashable {
    /// The rule's id.
    public var rule: String
    /// The JSON Pointer of the first fault in the payload as the rule made it.
    public var pointer: String
    /// What is wrong there, in one clause.
    public var fault: String

    /// Takes the values as they are.
    public init(rule: String, pointer: String, fault: String) {
        self.rule = rule
        self.pointer = pointer
        self.fault = fault
    }
}
