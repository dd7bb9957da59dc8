import Traffic

/// What decides about findings of one code; its page stands in the same file.
protocol Check: SendableMetatype {
    /// What `linesman explain` says of it.
    static var page: Page { get }
}

/// A check of what was seen at one place, without memory of its own.
protocol FactCheck<Subject>: Check {
    /// The family of facts.
    associatedtype Subject: Fact
    /// The topics that it listens to; no other check does.
    static var topics: [Subject.Topic] { get }
    /// What is to be said about a fact; nil where nothing is wrong after all.
    static func remark(on subject: Subject, in context: FindingContext) -> Remark?
}
