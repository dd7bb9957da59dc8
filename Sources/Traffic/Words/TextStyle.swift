/// How text for a terminal looks.
public struct TextStyle: Sendable, Hashable {
    /// Whether ANSI colours are used.
    public var color: Bool
    /// How many columns a line of a raw frame may take, at least 40.
    public var width: Int

    /// A style; without colour and 120 columns wide unless asked otherwise.
    public init(color: Bool = false, width: Int = 120) {
        self.color = color
        self.width = max(40, width)
    }

    /// A colour that the terminal's theme decides.
    package enum Ink: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
        case magenta = "35"
        case cyan = "36"
        case dim = "2"
        case bold = "1"
    }

    /// The text in these inks, or as it is where nothing is painted.
    package func paint(_ text: String, _ inks: Ink...) -> String {
        guard color, !text.isEmpty else { return text }
        return "\u{1B}[" + inks.map(\.rawValue).joined(separator: ";") + "m" + text + "\u{1B}[0m"
    }

    /// `error[LM2003 type-mismatch]`.
    public func headline(code: FindingCode, name: String, level: FindingLevel) -> String {
        paint("\(level.rawValue)[\(code) \(name)]", level)
    }

    /// The text in the ink of a level.
    package func paint(_ text: String, _ level: FindingLevel) -> String {
        switch level {
        case .error: paint(text, .bold, .red)
        case .warning: paint(text, .bold, .yellow)
        case .note: paint(text, .bold, .cyan)
        }
    }
}
