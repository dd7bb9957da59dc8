import ArgumentParser
import Glibc
import Traffic

/// Whether output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never

    /// The style for what goes to `descriptor`: with `auto` colours only on a terminal, and never with NO_COLOR set.
    func style(for descriptor: Int32) -> TextStyle {
        let isTerminal = isatty(descriptor) == 1
        let isPlain = Self.variable("NO_COLOR") != nil || Self.variable("TERM") == "dumb"
        let hasColor =
            switch self {
            case .auto: isTerminal && !isPlain
            case .always: true
            case .never: false
            }
        var size = winsize()
        let isKnown = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return TextStyle(color: hasColor, width: isKnown ? Int(size.ws_col) : 120)
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
