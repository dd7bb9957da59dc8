import WebSocketFraming

/// What is wrong with the opening handshake, and where in its heads.
struct HandshakeFault: Fact {
    let topic: Topic
    /// The offending bytes of the head, where they may be shown.
    var range: Range<Int>?
    /// The violation of RFC 6455 or HTTP, if it is one.
    var violation: HandshakeViolation?
    /// What was said: the name of a subprotocol, the reason of a refusal.
    var words = ""
    /// The status of a refusal.
    var status = 0

    /// What can be wrong.
    enum Topic: Hashable {
        /// RFC 6455 or HTTP/1.1 is.
        case broken(HandshakeViolation.Kind)
        case urlInPath, pathEncoding, emptyIdentity, identity, otherUser
        case noneOffered, noneChosen, unknownSubprotocol, refused
    }

    init(_ topic: Topic, at range: Range<Int>? = nil, words: String = "", status: Int = 0) {
        self.topic = topic
        self.range = range
        self.words = words
        self.status = status
    }

    init(_ violation: HandshakeViolation, at range: Range<Int>?) {
        self.init(.broken(violation.kind), at: range)
        self.violation = violation
    }
}

extension Remark {
    /// The remark on a violation of the handshake, at a place in its head.
    init?(_ fault: HandshakeFault) {
        guard let violation = fault.violation else { return nil }
        self.init(violation.description, at: fault.range, seen: "here")
        specification = violation.clause
    }
}
