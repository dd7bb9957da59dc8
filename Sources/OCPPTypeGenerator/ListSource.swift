import OCPP

/// Writes the open type of a list of names, and what is known of components.
struct ListSource {
    func write(_ list: CatalogueDocument.ValueList, from version: String, to text: inout SourceText) {
        let constants = list.values.map { (value: $0, name: SwiftName.value($0)) }
        precondition(
            Set(constants.map(\.name)).count == constants.count,
            "two names of \(list.name) have one name in Swift"
        )
        text.documentation(list.summary.isEmpty ? "Names that OCPP \(version) has for `\(list.name)`." : list.summary)
        text.block("public struct \(list.name): OpenString") { text in
            text.documentation("The text.")
            text.line("public var rawValue: String")
            text.line("")
            text.documentation("Takes any text.")
            text.line("public init(rawValue: String) { self.rawValue = rawValue }")
            text.line("")
            text.documentation("The names of the list, in its order.")
            text.line("public static let standard: [Self] = names(\"\"\"")
            for line in Self.wrapped(list.values) { text.line("    " + line) }
            text.line("    \"\"\")")
            text.line("")
            for (value, name) in constants {
                text.documentation(list.meanings[value] ?? "`\(value)`.")
                text.line("public static var \(SwiftName.declared(name)): Self { Self(rawValue: \"\(value)\") }")
            }
        }
    }

    /// The variables of each component that the specification describes.
    func write(_ components: [CatalogueDocument.Component], from version: String, to text: inout SourceText) {
        text.block("extension ComponentName") { text in
            text.documentation(
                "The variables that OCPP \(version) describes for this component; none for a vendor's own."
            )
            text.line("public var standardVariables: [VariableName] { Self.variables[rawValue] ?? [] }")
            text.line("")
            text.line("private static let variables: [String: [VariableName]] = [")
            for component in components {
                text.line("    \"\(component.name)\": VariableName.names(\"\"\"")
                for line in Self.wrapped(component.variables) { text.line("        " + line) }
                text.line("        \"\"\"),")
            }
            text.line("]")
        }
    }

    /// Names in lines of a readable length; all but the last end in a backslash, so that they are one line in Swift.
    private static func wrapped(_ names: [String]) -> [String] {
        var lines = [""]
        for name in names {
            if lines[lines.count - 1].utf8.count + name.utf8.count > 100 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + name
        }
        return lines.enumerated().map { $1 + ($0 + 1 < lines.count ? " \\" : "") }
    }
}
