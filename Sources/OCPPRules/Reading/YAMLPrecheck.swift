import JSONScanning

/// Finds, in one pass over the bytes, what the YAML library would take for ever to read.
///
/// It knows nothing of quotes and blocks of text, so that none of them can hide anything from it.
enum YAMLPrecheck {
    /// Brackets that are open at the same time; the library's time goes with the square of it.
    private static let maxOpenBrackets = 500

    /// What is wrong; nil for nothing.
    static func fault(in text: String) -> YAMLReader.Fault? {
        var scan = Scan()
        var text = text
        return text.withUTF8 { scan.fault(in: $0.span.bytes) }
    }

    private struct Scan {
        private var line = 1
        private var lineStart = 0
        private var open = 0
        /// Whether a node is given a name, for others to repeat it.
        private var hasAnchor = false

        mutating func fault(in bytes: RawSpan) -> YAMLReader.Fault? {
            var at = 0
            while at < bytes.byteCount {
                let byte = bytes.byte(at)
                switch byte {
                case UInt8(ascii: "\n"):
                    line += 1
                    lineStart = at + 1
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    open += 1
                    if open > YAMLPrecheck.maxOpenBrackets { return told("the file is nested too deeply", at: at) }
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    open = max(0, open - 1)
                    if hasAnchor, Self.isKey(bytes, endingAt: at + 1) { return told(Self.aliasedKey, at: at) }
                case UInt8(ascii: "&"):
                    hasAnchor = true
                case UInt8(ascii: "*") where hasAnchor:
                    var end = at + 1
                    while end < bytes.byteCount, Self.isName(bytes.byte(end)) {
                        end += 1
                    }
                    if end > at + 1, Self.isKey(bytes, endingAt: end) { return told(Self.aliasedKey, at: at) }
                case UInt8(ascii: "?") where hasAnchor:
                    if Self.isBlank(bytes, at: at + 1), Self.isBlank(bytes, at: at - 1) {
                        return told(Self.aliasedKey, at: at)
                    }
                default: break
                }
                at += 1
            }
            return nil
        }

        private static let aliasedKey = "a file with anchors has a key that is no plain text"

        private func told(_ message: String, at offset: Int) -> YAMLReader.Fault {
            YAMLReader.Fault(
                check: .malformedYAML,
                message: message,
                line: line,
                column: offset - lineStart + 1,
                help: "write keys as text, and repeat values by `*name` only"
            )
        }

        /// Whether a colon that ends a key follows.
        private static func isKey(_ bytes: RawSpan, endingAt end: Int) -> Bool {
            var at = end
            while at < bytes.byteCount, bytes.byte(at) == UInt8(ascii: " ") {
                at += 1
            }
            return at < bytes.byteCount && bytes.byte(at) == UInt8(ascii: ":")
        }

        private static func isName(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }

        /// Also what lies outside the file.
        private static func isBlank(_ bytes: RawSpan, at offset: Int) -> Bool {
            guard offset >= 0, offset < bytes.byteCount else { return true }
            return [0x20, 0x09, 0x0A, 0x0D].contains(bytes.byte(offset))
        }
    }
}
