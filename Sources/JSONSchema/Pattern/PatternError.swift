/// Why a regular expression cannot be used.
public struct PatternError: Error, Hashable, Sendable {
    /// What is wrong, or what is not supported, in a few words.
    public let reason: String
    /// Whether the expression may be right and is only not supported.
    public let isUnsupported: Bool
    /// Where, in code points from the beginning of the expression.
    public let offset: Int
}
