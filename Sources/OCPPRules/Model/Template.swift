/// Text with places that are filled in when a rule fires; no arithmetic, no code.
package struct Template: Hashable, Sendable {
    /// A piece of the text.
    package enum Part: Hashable, Sendable {
        case text(String)
        /// `${station}`
        case station
        /// `${now}`: the time of the message, RFC 3339 in UTC.
        case now
        /// `${id}`: the message id.
        case id
        /// `${action}`
        case action
        /// `${version}`
        case version
        /// `${uuid}`: from the rule's own seeded stream; counts up in tests.
        case uuid
        /// `${n}`: in tests, which repetition this is, from 1.
        case repetition
        /// `${payload./x}`: a string as it is, anything else as its JSON text.
        case payload(RulePointer)
        /// `${request./x}`: the same of the CALL that is answered.
        case request(RulePointer)
        /// `${state.x}`: what was remembered on this connection.
        case state(String)
    }

    /// One after the other; never none.
    package var parts: [Part]

    /// A text of these pieces.
    package init(parts: [Part]) { self.parts = parts }

    /// The text, when nothing needs to be filled in.
    package var constant: String? {
        var text = ""
        for part in parts {
            guard case .text(let piece) = part else { return nil }
            text += piece
        }
        return text
    }
}
