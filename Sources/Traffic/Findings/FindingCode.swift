/// The stable number of a kind of finding, printed as `LM2003`.
public struct FindingCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The four digits.
    public let number: UInt16

    /// The code with these four digits.
    package init(_ number: UInt16) { self.number = number }

    /// Reads `LM2003`, in either letter case, or the digits alone.
    public init?(_ text: String) {
        let digits = text.uppercased().hasPrefix("LM") ? text.dropFirst(2) : Substring(text)
        guard digits.utf8.count == 4, let number = UInt16(digits) else { return nil }
        self.number = number
    }

    /// `LM2003`.
    public var description: String { "LM\(number)" }

    /// Orders by number.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
