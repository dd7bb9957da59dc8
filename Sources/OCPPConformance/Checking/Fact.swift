/// Something that was seen, of which a check may make a finding.
protocol Fact {
    /// What tells the facts of a family apart.
    associatedtype Topic: Hashable & Sendable
    /// What kind of fact it is.
    var topic: Topic { get }
}
