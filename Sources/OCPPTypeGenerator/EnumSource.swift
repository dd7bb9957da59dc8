import OCPP

/// Writes the enumeration of a list of values that is closed.
struct EnumSource {
    func write(_ type: CatalogueDocument.EnumType, from version: String, to text: inout SourceText) {
        let cases = type.values.map { (value: $0, name: SwiftName.value($0)) }
        precondition(Set(cases.map(\.name)).count == cases.count, "two values of \(type.name) have one name in Swift")
        var documentation = [
            type.summary.isEmpty ? "The values that OCPP \(version) has for `\(type.name)`." : type.summary
        ]
        if let value = type.defaultValue { documentation += ["", "Missing means `\(value)`."] }
        text.documentation(documentation)
        text.block("public enum \(type.name): WireEnum") { text in
            for (value, name) in cases {
                let reason = type.deviations[value].map { ", which the published schema lacks: \($0.reason)" } ?? ""
                text.documentation(type.meanings[value] ?? "`\(value)`\(reason).")
                text.line("case \(SwiftName.declared(name))")
            }
            text.documentation("A text that the specification does not list.")
            text.line("case unrecognized(String)")
            text.line("")
            text.documentation("The texts in the order of the specification.")
            text.line("public static let values = NameTable(\"\(type.values.joined(separator: " "))\")")
            text.line("")
            text.documentation("The value at this place of ``values``.")
            text.block("public init(listed index: Int)") { text in
                text.line("switch index {")
                for (index, value) in cases.enumerated() { text.line("case \(index): self = .\(member(value.name))") }
                text.line("default: self = .unrecognized(Self.values[index])")
                text.line("}")
            }
            text.line("")
            text.documentation("The text on the wire.")
            text.block("public var rawValue: String") { text in
                text.line("switch self {")
                for (value, name) in cases { text.line("case .\(member(name)): \"\(value)\"") }
                text.line("case .unrecognized(let text): text")
                text.line("}")
            }
        }
    }

    /// Behind a dot only few names need backticks.
    private func member(_ name: String) -> String { ["init", "self", "Type"].contains(name) ? "`\(name)`" : name }
}
