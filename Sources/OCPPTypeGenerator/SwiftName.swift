/// How names of the specification are spelt in Swift.
///
/// Types, actions and members keep the specification's spelling. Only values become cases in lower camel case:
/// `EVDisconnected` is `evDisconnected`, `Energy.Active.Net` is `energyActiveNet`, `L1-N` is `l1N`.
package enum SwiftName {
    /// The case, or constant, for a value.
    package static func value(_ text: String) -> String {
        let parts = text.utf8.split { !isLetterOrDigit($0) }.map { Array($0) }
        guard let first = parts.first else { preconditionFailure("the value `\(text)` has neither letter nor digit") }
        var name = String(decoding: lowered(first), as: UTF8.self)
        for part in parts.dropFirst() {
            name += String(decoding: part.prefix(1), as: UTF8.self).uppercased()
            name += String(decoding: part.dropFirst(), as: UTF8.self)
        }
        precondition(!isDigit(first[0]), "the value `\(text)` begins with a digit")
        return reserved.contains(name) ? name + "_" : name
    }

    /// A name in the place of a declaration, in backticks when Swift has it for itself.
    package static func declared(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// Letters in front become small: all of a run of capitals but the one that begins the next word.
    private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
        let run = bytes.prefix(while: isCapital).count
        let endsInWord = run > 1 && run < bytes.count && isSmall(bytes[run])
        let lowered = endsInWord ? run - 1 : run
        return bytes.prefix(lowered).map { $0 | 0x20 } + bytes.dropFirst(lowered)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
    private static func isSmall(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isCapital(byte) || isSmall(byte) || isDigit(byte) }

    /// What every type of values has already, or would be read as a part of an optional.
    private static let reserved: Set<String> = [
        "none", "some", "unrecognized", "values", "allCases", "standard", "rawValue", "description", "json",
    ]

    private static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "break", "case", "catch", "class", "continue",
        "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super",
        "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
