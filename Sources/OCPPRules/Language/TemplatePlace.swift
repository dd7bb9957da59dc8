/// A place in a text that is filled in when a rule fires.
package struct TemplatePlace: Sendable {
    /// As it is written, such as `station` or `payload./x`.
    package let name: String
    /// What stands there, in one sentence.
    package let meaning: String

    /// The table of places, in the order in which lists name them.
    package static let all = [
        TemplatePlace(name: "station", meaning: "The station's identity."),
        TemplatePlace(name: "now", meaning: "The time of the message, RFC 3339 in UTC."),
        TemplatePlace(name: "id", meaning: "The message id."),
        TemplatePlace(name: "action", meaning: "The action; of a response that of its CALL."),
        TemplatePlace(name: "version", meaning: "The subprotocol, such as ocpp1.6."),
        TemplatePlace(name: "uuid", meaning: "A random UUID; it counts up in tests."),
        TemplatePlace(name: "payload./x", meaning: "A text of the payload as it is, anything else as its JSON."),
        TemplatePlace(name: "request./x", meaning: "The same of the CALL that is answered."),
        TemplatePlace(name: "state.x", meaning: "What was remembered on this connection."),
        TemplatePlace(name: "n", meaning: "In tests: which repetition this is, from 1."),
    ]

    /// All of them but what is for tests alone, as they are written in a text.
    static var written: [String] { all.filter { $0.name != "n" }.map { "${\($0.name)}" } }

    /// What a place may begin with.
    static let roots: [String] = {
        let heads = all.map { String($0.name.prefix { $0 != "." }) }
        return heads.filter { !["payload", "request", "state"].contains($0) } + ["payload", "request", "state"]
    }()
}
