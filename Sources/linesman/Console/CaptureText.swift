/// Numbers the way people read them.
enum CaptureText {
    /// `1 234 567`.
    static func grouped(_ number: some BinaryInteger) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append("\u{202F}") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    /// `28 ms`, `3.2 s`.
    static func duration(_ nanoseconds: UInt64) -> String {
        switch nanoseconds {
        case ..<1_000_000: "\(nanoseconds / 1_000) µs"
        case ..<1_000_000_000: "\(nanoseconds / 1_000_000) ms"
        case ..<100_000_000_000: "\(Double(nanoseconds / 100_000_000) / 10) s"
        default: "\(nanoseconds / 1_000_000_000) s"
        }
    }

    /// `2 h 13 min`, `4.2 s`.
    static func span(_ nanoseconds: Int64) -> String {
        let seconds = nanoseconds / 1_000_000_000
        switch seconds {
        case ..<60: return "\(Double(nanoseconds / 100_000_000) / 10) s"
        case ..<3_600: return "\(seconds / 60) min \(seconds % 60) s"
        case ..<172_800: return "\(seconds / 3_600) h \(seconds / 60 % 60) min"
        default: return "\(seconds / 86_400) d \(seconds / 3_600 % 24) h"
        }
    }

    /// `4.1 MiB`.
    static func bytes(_ bytes: UInt64) -> String {
        switch bytes {
        case ..<10_240: "\(bytes) B"
        case ..<10_485_760: "\(bytes / 1_024) KiB"
        default: "\(Double(bytes / 104_857) / 10) MiB"
        }
    }

    static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1_000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// Text from a peer, made safe for a terminal.
    static func plain(_ text: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isBidirectional = 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
            let isControl = scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || isBidirectional
            safe.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(safe)
    }
}
