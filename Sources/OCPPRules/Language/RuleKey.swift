/// One key of a mapping in a rule file.
package struct RuleKey: Sendable {
    /// As it is written.
    package let name: String
    /// What people write in its place; they are told the name.
    let synonyms: [String]
    let form: ValueForm
    /// Whether the mapping says nothing without it.
    package let isRequired: Bool
    /// What holds where it is left out.
    package let otherwise: String?
    /// One sentence; may be empty.
    package let meaning: String

    init(
        _ name: String,
        _ form: ValueForm,
        isRequired: Bool = false,
        otherwise: String? = nil,
        synonyms: [String] = [],
        meaning: String = ""
    ) {
        self.name = name
        self.form = form
        self.isRequired = isRequired
        self.otherwise = otherwise
        self.synonyms = synonyms
        self.meaning = meaning
    }
}
