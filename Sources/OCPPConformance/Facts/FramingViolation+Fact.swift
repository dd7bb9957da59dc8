import WebSocketFraming

extension FramingViolation: Fact {
    var topic: Kind { kind }
}

extension Remark {
    /// The remark on a violation of RFC 6455, which says itself what is wrong and which clause says so.
    init(_ violation: FramingViolation) {
        self.init(violation.description, seen: "byte \(violation.offset) of the stream")
        specification = violation.clause
    }
}
