import JSONScanning
import OCPP

/// Known faults of firmware, mended in the bytes of a frame.
enum FrameRepair {
    /// Whether something is wrong with the frame's envelope: with its JSON, its elements, or the word for its error.
    static func isMalformed(_ bytes: PaddedBytes, version: OCPPVersion?) -> Bool {
        let analysis = EnvelopeAnalysis(of: bytes, version: version)
        if !analysis.violations.isEmpty { return true }
        guard let code = analysis.errorCode, let version else { return false }
        return spelling(code, version) != nil
    }

    static func isMalformed(_ bytes: [UInt8], version: OCPPVersion?) -> Bool {
        PaddedBytes.with(copyOf: bytes) { isMalformed($0, version: version) }
    }

    /// The frame without the fault; nil when it does not have it.
    static func apply(_ repair: RuleAction.Repair, to bytes: [UInt8], version: OCPPVersion?) -> [UInt8]? {
        let repaired: [UInt8]? =
            switch repair {
            case .leadingComma: withoutLeadingCommas(bytes)
            case .trailingComma: withoutTrailingCommas(bytes)
            case .truncatedArray: balanced(bytes)
            case .nullPayload: withPayload(bytes)
            case .missingErrorDetails: withDetails(bytes)
            case .trailingBytes: withoutTrailingBytes(bytes)
            case .rawControlCharacters: withoutControlCharacters(bytes)
            case .numericID: withTextID(bytes)
            case .invalidUTF8: Array(String(decoding: bytes, as: UTF8.self).utf8)
            case .errorCodeSpelling: withErrorCode(bytes, version)
            }
        return repaired == bytes ? nil : repaired
    }

    // MARK: What is not JSON

    /// Goes over the bytes that are not inside strings.
    private struct Outside {
        private var isInString = false
        private var isEscaped = false

        /// Whether the byte stands outside strings; quotes belong to them.
        mutating func takes(_ byte: UInt8) -> Bool {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                return false
            }
            guard byte == UInt8(ascii: "\"") else { return true }
            isInString = true
            return false
        }

        var endsInString: Bool { isInString }
    }

    private static func withoutLeadingCommas(_ bytes: [UInt8]) -> [UInt8] {
        var outside = Outside()
        var result: [UInt8] = []
        var isBehindBracket = false
        for byte in bytes {
            if outside.takes(byte) {
                if byte == UInt8(ascii: ","), isBehindBracket { continue }
                if byte > 0x20 { isBehindBracket = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }
            } else {
                isBehindBracket = false
            }
            result.append(byte)
        }
        return result
    }

    private static func withoutTrailingCommas(_ bytes: [UInt8]) -> [UInt8] {
        var outside = Outside()
        var result: [UInt8] = []
        /// Where the first of the commas stands behind which nothing but commas and white space came.
        var comma: Int?
        for byte in bytes {
            if outside.takes(byte) {
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                    if let comma { result[comma...].removeAll { $0 == UInt8(ascii: ",") } }
                }
                if byte == UInt8(ascii: ",") {
                    comma = comma ?? result.count
                } else if byte > 0x20 {
                    comma = nil
                }
            } else {
                comma = nil
            }
            result.append(byte)
        }
        return result
    }

    /// Closes what is open at the end or when something around it closes, and opens an array that only closes.
    private static func balanced(_ bytes: [UInt8]) -> [UInt8]? {
        var outside = Outside()
        var result: [UInt8] = []
        var open: [UInt8] = []
        var last: UInt8 = 0
        for byte in bytes {
            if outside.takes(byte), byte > 0x20 {
                switch byte {
                case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
                case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
                case UInt8(ascii: "]") where last == UInt8(ascii: ":") && open.last == UInt8(ascii: "}"):
                    result.append(UInt8(ascii: "["))
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    // Closed once too often: that is another fault.
                    guard let level = open.lastIndex(of: byte) else { return nil }
                    result += open[(level + 1)...].reversed()
                    open.removeSubrange(level...)
                default: break
                }
                last = byte
            } else if byte > 0x20 {
                last = byte
            }
            result.append(byte)
        }
        guard !outside.endsInString, open.count <= 64 else { return nil }
        guard !open.isEmpty else { return result }
        // A member without its value.
        guard last != UInt8(ascii: ":") else { return nil }
        while let byte = result.last, byte <= 0x20 { result.removeLast() }
        return result + open.reversed()
    }

    private static func withoutTrailingBytes(_ bytes: [UInt8]) -> [UInt8]? {
        guard case .success(let tape) = JSONTape.scan(prefixOf: bytes, from: 0),
            bytes[tape.end...].contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 })
        else { return nil }
        return Array(bytes[..<tape.end])
    }

    private static func withoutControlCharacters(_ bytes: [UInt8]) -> [UInt8] {
        var outside = Outside()
        var result: [UInt8] = []
        for byte in bytes {
            let isOutside = outside.takes(byte)
            guard !isOutside, byte < 0x20 else {
                result.append(byte)
                continue
            }
            result += JSONText.quoted(String(Unicode.Scalar(byte))).dropFirst().dropLast()
        }
        return result
    }

    // MARK: What is JSON but no message

    private static func root(_ bytes: [UInt8]) -> (JSONNode, MessageKind)? {
        guard case .success(let tape) = JSONTape.scan(bytes), let number = tape.root[0]?.int,
            let kind = UInt8(exactly: number).flatMap(MessageKind.init)
        else { return nil }
        return (tape.root, kind)
    }

    private static func withPayload(_ bytes: [UInt8]) -> [UInt8]? {
        guard let (root, kind) = root(bytes) else { return nil }
        let place =
            switch kind {
            case .call, .send: 3
            case .result: 2
            case .error, .resultError: 4
            }
        guard let payload = root[place], payload.kind == .null else { return nil }
        return JSONSplice.apply([JSONSplice(payload.range, Array("{}".utf8))], to: bytes)
    }

    private static func withDetails(_ bytes: [UInt8]) -> [UInt8]? {
        guard let (root, kind) = root(bytes), kind == .error || kind == .resultError,
            root.count == 3 || root.count == 4, let last = root[root.count - 1]
        else { return nil }
        let end = last.range.upperBound
        let missing = root.count == 3 ? ",\"\",{}" : ",{}"
        return JSONSplice.apply([JSONSplice(end..<end, Array(missing.utf8))], to: bytes)
    }

    private static func withTextID(_ bytes: [UInt8]) -> [UInt8]? {
        guard let (root, _) = root(bytes), let id = root[1], id.kind == .number else { return nil }
        return JSONSplice.apply([JSONSplice(id.range, JSONText.quoted(id.text))], to: bytes)
    }

    private static func withErrorCode(_ bytes: [UInt8], _ version: OCPPVersion?) -> [UInt8]? {
        guard let version, let (root, kind) = root(bytes), kind == .error || kind == .resultError,
            let code = root[2], let text = code.string, let spelling = spelling(text, version)
        else { return nil }
        return JSONSplice.apply([JSONSplice(code.range, JSONText.quoted(spelling))], to: bytes)
    }

    /// The version's own spelling of a code that only another version spells like this.
    private static func spelling(_ code: String, _ version: OCPPVersion) -> String? {
        guard CallErrorCode(code, version: version) == nil else { return nil }
        return CallErrorCode(spelling: code)?.spelling(in: version)
    }
}
