/// The first place where bytes stop being JSON (RFC 8259), as a value.
public struct ScanViolation: Error, Hashable, Sendable {
    /// What is wrong, in stable kebab-case names.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nothing but whitespace.
        case empty
        /// The bytes end inside a value.
        case unexpectedEnd = "unexpected-end"
        /// A byte that no value starts with.
        case expectedValue = "expected-value"
        /// Something other than a quoted name or `}` in an object.
        case expectedName = "expected-name"
        /// No `:` behind a member's name.
        case expectedColon = "expected-colon"
        /// Neither `,` nor the closing bracket behind a member or element.
        case expectedSeparator = "expected-separator"
        /// A `,` before a closing bracket.
        case trailingComma = "trailing-comma"
        /// `]` closes `{`, or `}` closes `[`.
        case mismatchedBracket = "mismatched-bracket"
        /// More text behind the value.
        case trailingText = "trailing-text"
        /// A word that is not `true`, `false` or `null`.
        case unknownWord = "unknown-word"
        /// `NaN` or `Infinity` (RFC 8259 §6 has neither).
        case notFinite = "not-finite"
        /// A number with a superfluous zero in front.
        case leadingZero = "leading-zero"
        /// A number that breaks the grammar elsewhere: no digit where one must be.
        case malformedNumber = "malformed-number"
        /// A byte below 0x20 inside a string.
        case controlCharacter = "control-character"
        /// A backslash before a character that cannot be escaped, or `\u` without four hexadecimal digits.
        case invalidEscape = "invalid-escape"
        /// Bytes that are not UTF-8 (RFC 3629).
        case invalidUTF8 = "invalid-utf-8"
        /// A byte order mark, or text in UTF-16 or UTF-32 (RFC 8259 §8.1).
        case byteOrderMark = "byte-order-mark"
        /// A comment.
        case comment
        /// A string in single quotes.
        case singleQuotes = "single-quotes"
        /// More levels than ``JSONLimits/maxDepth``.
        case tooDeep = "too-deep"
        /// More bytes than ``JSONLimits/maxBytes``.
        case tooLarge = "too-large"
    }

    /// What is wrong.
    public let kind: Kind
    /// The offset of the offending byte; for a missing byte, the offset where it should have been.
    public let offset: Int
    /// The offending byte, unless the bytes ended there.
    public let found: UInt8?

    /// A fault at an offset; `found` is nil where the bytes end.
    package init(_ kind: Kind, at offset: Int, found: UInt8?) {
        self.kind = kind
        self.offset = offset
        self.found = found
    }
}

extension ScanViolation: CustomStringConvertible {
    /// One sentence for people: what is wrong, and where.
    public var description: String { "\(sentence) at byte \(offset)" }

    private var sentence: String {
        switch kind {
        case .empty: "there is no JSON value"
        case .unexpectedEnd: "the text ends in the middle of a value"
        case .expectedValue: "expected a value, found \(foundText)"
        case .expectedName: "expected a member name in double quotes, found \(foundText)"
        case .expectedColon: "expected ':' behind the member name, found \(foundText)"
        case .expectedSeparator: "expected ',' or a closing bracket, found \(foundText)"
        case .trailingComma: "a comma with nothing behind it"
        case .mismatchedBracket: "\(foundText) closes a bracket of the other kind"
        case .trailingText: "more text behind the end of the value, beginning with \(foundText)"
        case .unknownWord: "a word that is not true, false or null"
        case .notFinite: "NaN and Infinity are not JSON numbers"
        case .leadingZero: "a number with a superfluous zero in front"
        case .malformedNumber: "expected a digit, found \(foundText)"
        case .controlCharacter: "the control character \(foundText) inside a string must be escaped"
        case .invalidEscape: "an escape that JSON does not know"
        case .invalidUTF8: "\(foundText) is not UTF-8 here"
        case .byteOrderMark: "a byte order mark or a text that is not UTF-8"
        case .comment: "a comment, which JSON does not have"
        case .singleQuotes: "a string in single quotes"
        case .tooDeep: "more nested arrays and objects than allowed"
        case .tooLarge: "more bytes than allowed"
        }
    }

    private var foundText: String {
        guard let found else { return "the end" }
        if found > 0x20, found < 0x7f { return "'\(Unicode.Scalar(found))'" }
        let digits = String(found, radix: 16)
        return "byte 0x\(digits.count < 2 ? "0" : "")\(digits)"
    }
}
