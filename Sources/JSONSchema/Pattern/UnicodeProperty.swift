/// A Unicode property as `\p{…}` names it: a general category or a binary property.
///
/// Scripts are not among them: the standard library does not know them.
enum UnicodeProperty: Hashable, Sendable {
    /// A set of general categories, one bit each.
    case categories(UInt32)
    case binary(Binary)

    enum Binary: String, Hashable, Sendable {
        case any = "Any"
        case ascii = "ASCII"
        case assigned = "Assigned"
        case alphabetic = "Alphabetic"
        case asciiHexDigit = "ASCII_Hex_Digit"
        case hexDigit = "Hex_Digit"
        case lowercase = "Lowercase"
        case uppercase = "Uppercase"
        case whiteSpace = "White_Space"
        case idStart = "ID_Start"
        case idContinue = "ID_Continue"
        case ideographic = "Ideographic"
        case math = "Math"
        case dash = "Dash"
        case emoji = "Emoji"
        case emojiPresentation = "Emoji_Presentation"
    }

    /// Reads what stands between the braces: `L`, `Letter`, `gc=L`, `General_Category=Letter`, `Alphabetic`.
    init?(_ name: String) {
        let parts = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            guard ["gc", "General_Category"].contains(parts[0]), let mask = Self.mask(parts[1]) else { return nil }
            self = .categories(mask)
        } else if let mask = Self.mask(name) {
            self = .categories(mask)
        } else if let binary = Binary(rawValue: Self.aliases[name] ?? name) {
            self = .binary(binary)
        } else {
            return nil
        }
    }

    func holds(for point: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(point) else {
            return self == .binary(.any) || holds(for: Unicode.GeneralCategory.surrogate)
        }
        switch self {
        case .categories: return holds(for: scalar.properties.generalCategory)
        case .binary(let property): return Self.holds(property, for: scalar)
        }
    }

    private func holds(for category: Unicode.GeneralCategory) -> Bool {
        guard case .categories(let mask) = self else { return false }
        return mask & Self.bit(category) != 0
    }

    private static func holds(_ property: Binary, for scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return switch property {
        case .any: true
        case .ascii: scalar.isASCII
        case .assigned: properties.generalCategory != .unassigned
        case .alphabetic: properties.isAlphabetic
        case .asciiHexDigit: properties.isASCIIHexDigit
        case .hexDigit: properties.isHexDigit
        case .lowercase: properties.isLowercase
        case .uppercase: properties.isUppercase
        case .whiteSpace: properties.isWhitespace
        case .idStart: properties.isIDStart
        case .idContinue: properties.isIDContinue
        case .ideographic: properties.isIdeographic
        case .math: properties.isMath
        case .dash: properties.isDash
        case .emoji: properties.isEmoji
        case .emojiPresentation: properties.isEmojiPresentation
        }
    }

    private static let aliases = [
        "Alpha": "Alphabetic", "AHex": "ASCII_Hex_Digit", "Hex": "Hex_Digit", "Lower": "Lowercase",
        "Upper": "Uppercase", "space": "White_Space", "IDS": "ID_Start", "IDC": "ID_Continue", "Ideo": "Ideographic",
        "EPres": "Emoji_Presentation",
    ]

    /// Every category with its short name and its long ones (PropertyValueAliases of the Unicode database).
    private static let categories: [(names: [String], category: Unicode.GeneralCategory)] = [
        (["Lu", "Uppercase_Letter"], .uppercaseLetter), (["Ll", "Lowercase_Letter"], .lowercaseLetter),
        (["Lt", "Titlecase_Letter"], .titlecaseLetter), (["Lm", "Modifier_Letter"], .modifierLetter),
        (["Lo", "Other_Letter"], .otherLetter), (["Mn", "Nonspacing_Mark"], .nonspacingMark),
        (["Mc", "Spacing_Mark"], .spacingMark), (["Me", "Enclosing_Mark"], .enclosingMark),
        (["Nd", "Decimal_Number", "digit"], .decimalNumber), (["Nl", "Letter_Number"], .letterNumber),
        (["No", "Other_Number"], .otherNumber), (["Pc", "Connector_Punctuation"], .connectorPunctuation),
        (["Pd", "Dash_Punctuation"], .dashPunctuation), (["Ps", "Open_Punctuation"], .openPunctuation),
        (["Pe", "Close_Punctuation"], .closePunctuation), (["Pi", "Initial_Punctuation"], .initialPunctuation),
        (["Pf", "Final_Punctuation"], .finalPunctuation), (["Po", "Other_Punctuation"], .otherPunctuation),
        (["Sm", "Math_Symbol"], .mathSymbol), (["Sc", "Currency_Symbol"], .currencySymbol),
        (["Sk", "Modifier_Symbol"], .modifierSymbol), (["So", "Other_Symbol"], .otherSymbol),
        (["Zs", "Space_Separator"], .spaceSeparator), (["Zl", "Line_Separator"], .lineSeparator),
        (["Zp", "Paragraph_Separator"], .paragraphSeparator), (["Cc", "Control", "cntrl"], .control),
        (["Cf", "Format"], .format), (["Cs", "Surrogate"], .surrogate), (["Co", "Private_Use"], .privateUse),
        (["Cn", "Unassigned"], .unassigned),
    ]

    private static let groups: [String: String] = [
        "L": "L", "Letter": "L", "M": "M", "Mark": "M", "Combining_Mark": "M", "N": "N", "Number": "N", "P": "P",
        "Punctuation": "P", "punct": "P", "S": "S", "Symbol": "S", "Z": "Z", "Separator": "Z", "C": "C", "Other": "C",
    ]

    private static func bit(_ category: Unicode.GeneralCategory) -> UInt32 {
        categories.firstIndex { $0.category == category }.map { 1 << UInt32($0) } ?? 0
    }

    private static func mask(_ name: String) -> UInt32? {
        var names: [String] = [name]
        if let group = groups[name] {
            names = categories.map { $0.names[0] }.filter { $0.hasPrefix(group) }
        } else if name == "LC" || name == "Cased_Letter" {
            names = ["Lu", "Ll", "Lt"]
        }
        let mask = categories.filter { entry in names.contains { entry.names.contains($0) } }
            .reduce(UInt32(0)) { $0 | bit($1.category) }
        return mask == 0 ? nil : mask
    }
}
