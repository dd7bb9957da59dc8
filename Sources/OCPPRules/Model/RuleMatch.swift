package import OCPP
package import Traffic

/// What a rule is about: all keys of `match:` must hold.
package indirect enum RuleMatch: Hashable, Sendable {
    case all([RuleMatch])
    case any([RuleMatch])
    case not(RuleMatch)
    /// The station's identity, against globs or `/regular expressions/`: any of them.
    case station([TextPattern])
    case direction(Direction)
    /// Any of these.
    case kind([MessageKind])
    /// Any of these; a response has the action of its CALL.
    case action([String])
    case version([OCPPVersion])
    case id(Condition)
    case errorCode(Condition)
    /// Of the whole frame, bytes.
    case size(Condition)
    /// Between a CALL and its answer, nanoseconds.
    case latency(Condition)
    /// Any of these findings was made of the message, such as `LM2003`.
    case violation([String])
    /// An earlier rule gave the message one of these tags.
    case tag([String])
    /// Of the upgrade request.
    case header(name: String, Condition)
    /// Of the upgrade request, as sent.
    case path(Condition)
    /// One of those that the station offers.
    case subprotocol(Condition)
    /// The station's address without port.
    case remote(Condition)
    case payload(RulePointer, Condition)
    /// Of the CALL that is answered.
    case request(RulePointer, Condition)
    /// An expression of the filter language.
    case expression(RuleExpression)

    /// A glob, or a regular expression between slashes.
    package enum TextPattern: Hashable, Sendable {
        case glob(String)
        case regex(RulePattern)
    }
}

/// An expression of the filter language.
package struct RuleExpression: Hashable, Sendable {
    /// Ready to be asked.
    package let filter: Filter

    /// An expression that was read.
    package init(_ filter: Filter) { self.filter = filter }

    /// As it stands in the file.
    package var text: String { filter.text }

    /// Equal when they are spelt alike.
    package static func == (left: RuleExpression, right: RuleExpression) -> Bool { left.text == right.text }

    /// By its text.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
