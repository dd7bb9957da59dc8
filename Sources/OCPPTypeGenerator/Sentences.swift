import OCPP

/// What generated declarations say of themselves: the catalogue's words, then its limits.
struct Sentences {
    let names: TypeNames
    /// Names of enumerations and lists, whose values can be looked up.
    let enums: Set<String>

    /// Lines of documentation for a property; `place` as in ``TypeNames``, `owner` such as "this request".
    func lines(_ field: CatalogueDocument.Field, at place: String, of owner: String) -> [String] {
        let limits = limits(field.type, at: place)
        var lines = [field.summary.isEmpty ? "The `\(field.name)` of \(owner): \(limits)." : field.summary]
        var more: [String] = []
        let sentence = limits.prefix(1).uppercased() + limits.dropFirst() + "."
        if !field.summary.isEmpty, field.summary != sentence { more.append(sentence) }
        if let value = field.defaultValue { more.append("Missing means `\(value)`.") }
        if let deviation = field.deviation { more.append("Not as in the published schema: \(deviation.reason).") }
        if !more.isEmpty { lines += ["", more.joined(separator: " ")] }
        return lines
    }

    /// What a value of a type may be, as a phrase.
    private func limits(_ type: CatalogueDocument.FieldType, at place: String) -> String {
        switch type {
        case .string(let most, let isIdentifier):
            let kind = isIdentifier ? "an identifier" : "a text"
            let length = most.map { " of at most \($0) characters" } ?? ""
            let alphabet = isIdentifier ? " out of letters, digits and `*-_=:+|@.`" : ""
            let list = names.list(at: place).map { ", such as those of ``\($0)``" } ?? ""
            return kind + length + alphabet + list
        case .uri: return "a URI"
        case .dateTime: return "a date and time"
        case .boolean: return "true or false"
        case .any: return "any JSON value"
        case .integer(let bounds): return "an integer" + range(bounds)
        case .number(let bounds, let step):
            return "a number" + range(bounds) + (step.map { " in steps of \($0)" } ?? "")
        case .named("CustomDataType"): return "what a vendor adds"
        case .named(let name): return enums.contains(name) ? "one of ``\(name)``" : "the ``\(name)``"
        case .array(let element, let least, let most):
            let count =
                switch (least, most) {
                case (let least?, let most?): least == most ? "\(least) of them" : "\(least) to \(most) of them"
                case (let least?, nil): least == 0 ? "any number of them" : "at least \(least)"
                case (nil, let most?): "at most \(most)"
                case (nil, nil): "any number of them"
                }
            return "a list, \(count), each \(limits(element, at: place))"
        }
    }

    private func range(_ bounds: CatalogueDocument.Bounds) -> String {
        switch (bounds.minimum, bounds.maximum) {
        case (let least?, let most?): " from \(least) to \(most)"
        case (let least?, nil): ", \(least) or more"
        case (nil, let most?): ", \(most) or less"
        case (nil, nil): ""
        }
    }
}
