/// Which actions have a handler, and how their payloads are validated.
public struct Routes: Sendable, Hashable {
    /// One action's.
    public struct Route: Sendable, Hashable {
        /// What becomes of invalid payloads, if not as usual.
        public var validation: Validation?

        /// A handler that exists.
        public init(validation: Validation? = nil) { self.validation = validation }
    }

    /// By the name of the action.
    public var actions: [String: Route]
    /// For every other action.
    public var anyOther: Route?

    /// What has a handler.
    public init(_ actions: [String: Route] = [:], anyOther: Route? = nil) {
        self.actions = actions
        self.anyOther = anyOther
    }

    subscript(action: String) -> Route? { actions[action] ?? anyOther }
}
