import ArgumentParser
import Capture
import JSONScanning
import JSONSchema
import OCPP

/// Judges many recorded frames: one JSON object per line in, one per line out, in the same order.
struct SchemaMessagesValidation: ~Copyable {
    private let checksFormats: Bool
    private let preset: ErrorCodePreset
    private var judge: MessageJudge
    private var orders: [OCPPVersion: MobilityhouseOrder] = [:]
    private var output = StandardOutput()
    private var line = 0
    private var invalid = 0
    private var unreadable = 0

    init(checksFormats: Bool, preset: ErrorCodePreset, _ catalogues: Catalogues = .standard) {
        judge = MessageJudge(catalogues)
        self.checksFormats = checksFormats
        self.preset = preset
        guard preset == .mobilityhouse else { return }
        for version in OCPPVersion.allCases { orders[version] = MobilityhouseOrder(version) }
    }

    /// Judges every line of a file, or of standard input for `-`.
    ///
    /// - Returns: The exit status: 0 when all are valid, 1 when some are not, 2 when a line makes no sense.
    mutating func run(_ path: String) throws -> Int32 {
        try CaptureScan.text(path) { text in
            line = text.number
            guard !text.isCut else { return try complain("the line is too long to be read") }
            guard !text.bytes.isEmpty else { return }
            switch message(Array(text.bytes)) {
            case .success(let message): try judge(message)
            case .failure(let problem): try complain(problem.text)
            }
        }
        try output.flush()
        return unreadable > 0 ? 2 : invalid > 0 ? 1 : 0
    }

    /// A frame, and the schema that its line names for it.
    private struct Message {
        var version: OCPPVersion
        var action: ActionID?
        var kind: MessageKind
        var frame: [UInt8]
    }

    private struct Problem: Error {
        var text: String
    }

    private func message(_ text: [UInt8]) -> Result<Message, Problem> {
        let root: JSONNode
        switch JSONTape.scan(text) {
        case .success(let tape): root = tape.root
        case .failure(let violation): return .failure(Problem(text: "no JSON: \(violation.kind.rawValue)"))
        }
        var fields = Fields()
        for member in root.members { fields.take(member) }
        guard let number = fields.version?.string,
            let version = OCPPVersion(argument: number)
        else { return .failure(Problem(text: "version must be 1.6, 2.0.1 or 2.1")) }
        guard let name = fields.action?.string else { return .failure(Problem(text: "action must be a string")) }
        let catalogue = judge.catalogues.of(version)
        let action = catalogue.action(named: name)
        let kind: MessageKind
        switch fields.kind?.string {
        case "request": kind = action.map { catalogue.kind(of: $0) } ?? .call
        case "response": kind = .result
        default: return .failure(Problem(text: "kind must be request or response"))
        }
        if let hex = fields.hex?.string {
            guard let frame = Self.bytes(hex: hex) else {
                return .failure(Problem(text: "frame_hex must be hexadecimal"))
            }
            return .success(Message(version: version, action: action, kind: kind, frame: frame))
        }
        guard let frame = fields.frame, frame.kind == .string else {
            return .failure(Problem(text: "frame must be a string"))
        }
        return .success(Message(version: version, action: action, kind: kind, frame: frame.generalizedUTF8))
    }

    /// The members of a line that matter.
    private struct Fields {
        var version: JSONNode?
        var action: JSONNode?
        var kind: JSONNode?
        var frame: JSONNode?
        var hex: JSONNode?

        mutating func take(_ member: JSONNode.Member) {
            // The length with quotes tells them apart before any text is compared.
            switch member.nameRange.count {
            case 6 where member.isNamed("kind"): kind = member.value
            case 7 where member.isNamed("frame"): frame = member.value
            case 8 where member.isNamed("action"): action = member.value
            case 9 where member.isNamed("version"): version = member.value
            case 11 where member.isNamed("frame_hex"): hex = member.value
            default: break
            }
        }
    }

    private static func bytes(hex: String) -> [UInt8]? {
        let digits = hex.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }

    private mutating func judge(_ said: Message) throws {
        var message = said
        var findings: [FrameFinding] = []
        var failure: MessageFailure?
        var violations: [SchemaViolation] = []
        var isValid = false
        PaddedBytes.with(copyOf: said.frame) { bytes in
            findVariant(bytes, &message)
            if let action = message.action, passes(bytes, message, as: action) {
                isValid = true
                return
            }
            switch Self.payload(bytes, message) {
            case .failure(let problem):
                findings = [problem.finding]
                failure = problem.failure
            case .success(let offset):
                guard let action = message.action else {
                    findings = [FrameFinding(keyword: "action", range: 0..<message.frame.count, text: "unknown action")]
                    failure = .unknownAction
                    return
                }
                violations = judge.violations(
                    bytes,
                    from: offset,
                    version: message.version,
                    action: action,
                    kind: message.kind
                )
                if !checksFormats { violations.removeAll { $0.keyword == .format } }
                isValid = violations.isEmpty
            }
        }
        let code: String?
        if let failure {
            code = preset.code(for: failure, version: message.version)
        } else if preset == .mobilityhouse, isOfficial(message) {
            code = mobilityhouseCode(message)
        } else {
            code = preset.code(for: violations, version: message.version)
        }
        if !isValid { invalid += 1 }
        try write(isValid: isValid, errorCode: code, findings, violations)
    }

    /// A request whose content a vendor has described is judged by that.
    private func findVariant(_ bytes: PaddedBytes, _ message: inout Message) {
        guard message.kind != .result, let action = message.action else { return }
        let catalogue = judge.catalogues.of(message.version)
        guard catalogue.hasVariants(action), case .success(let offset) = Self.payload(bytes, message) else { return }
        message.action = catalogue.variant(of: action, in: bytes, from: offset)
    }

    /// The quick way for what is valid: nothing is built.
    private mutating func passes(_ bytes: PaddedBytes, _ message: Message, as action: ActionID) -> Bool {
        guard let head = EnvelopeReader.head(of: bytes), Self.fits(head.kind, message.kind) else { return false }
        let end = judge.check(
            bytes,
            from: head.payload,
            version: message.version,
            action: action,
            kind: message.kind
        )
        return end >= 0 && EnvelopeReader.ends(bytes, after: end)
    }

    /// Whether a frame of one kind holds its payload where the other kind does; a SEND is built like a CALL.
    private static func fits(_ kind: MessageKind, _ wanted: MessageKind) -> Bool {
        (kind == .send ? .call : kind) == (wanted == .send ? .call : wanted)
    }

    /// Whether it is OCPP's own schema that decides.
    private func isOfficial(_ message: Message) -> Bool {
        guard let action = message.action else { return true }
        let catalogue = judge.catalogues.of(message.version)
        return catalogue.base(of: action) == action && catalogue.schema(of: action, message.kind)?.document == nil
            && Catalogue.of(message.version).action(named: catalogue.name(of: action)) != nil
    }

    private func mobilityhouseCode(_ message: Message) -> String? {
        guard let action = message.action, let order = orders[message.version],
            case .success(let tape) = JSONTape.scan(message.frame),
            let payload = tape.root[message.kind == .result ? 2 : 3]
        else { return nil }
        return order.code(for: payload, action: action, kind: message.kind)
    }

    /// Something wrong around the payload.
    private struct FrameFinding {
        var keyword: String
        var range: Range<Int>
        var text: String
    }

    private struct FrameProblem: Error {
        var failure: MessageFailure
        var finding: FrameFinding
    }

    /// Where the payload of a frame begins, whatever else may be wrong with it.
    private static func payload(_ bytes: PaddedBytes, _ message: Message) -> Result<Int, FrameProblem> {
        func problem(
            _ keyword: String,
            at range: Range<Int>,
            _ text: String,
            as failure: MessageFailure
        )
            -> Result<Int, FrameProblem>
        {
            .failure(FrameProblem(failure: failure, finding: FrameFinding(keyword: keyword, range: range, text: text)))
        }
        let root: JSONNode
        switch JSONTape.scan(message.frame) {
        case .success(let tape): root = tape.root
        case .failure(let violation):
            let offset = min(violation.offset, message.frame.count)
            let range = offset..<min(offset + 1, message.frame.count)
            return problem("syntax", at: range, "no JSON: \(violation.kind.rawValue)", as: .unreadable)
        }
        let wanted = message.kind == .result ? 3 : 4
        guard root.kind == .array else { return problem("envelope", at: root.range, "no array", as: .unreadable) }
        guard let type = root[0]?.int, let kind = MessageKind(rawValue: UInt8(clamping: type)) else {
            return problem("envelope", at: root[0]?.range ?? root.range, "no message type", as: .unknownMessageType)
        }
        guard root.count == wanted, fits(kind, message.kind), let payload = root[wanted - 1] else {
            return problem("envelope", at: root.range, "no \(message.kind.name) of \(wanted) elements", as: .unreadable)
        }
        return .success(payload.range.lowerBound)
    }

    private mutating func complain(_ problem: String) throws {
        unreadable += 1
        try output.write("{\"line\":\(line),\"error\":")
        try output.write(quoting: problem)
        try output.write("}\n")
    }

    private mutating func write(
        isValid: Bool,
        errorCode code: String?,
        _ findings: [FrameFinding],
        _ violations: [SchemaViolation]
    ) throws {
        try output.write("{\"line\":")
        try output.write(line)
        try output.write(isValid ? ",\"valid\":true,\"errorCode\":" : ",\"valid\":false,\"errorCode\":")
        if let code { try output.write(quoting: code) } else { try output.write("null") }
        try output.write(",\"violations\":[")
        for finding in findings {
            try output.write("{\"keyword\":\"\(finding.keyword)\",\"pointer\":\"\"")
            try output.write(",\"from\":\(finding.range.lowerBound),\"to\":\(finding.range.upperBound),\"seen\":")
            try output.write(quoting: finding.text)
            try output.write("}")
        }
        for (index, violation) in violations.enumerated() {
            try output.write(index == 0 ? "{\"keyword\":\"" : ",{\"keyword\":\"")
            try output.write(violation.keyword.rawValue)
            try output.write("\",\"pointer\":")
            try output.write(quoting: violation.pointer.description)
            if let property = violation.property {
                try output.write(",\"property\":")
                try output.write(quoting: property)
            }
            try output.write(",\"from\":\(violation.range.lowerBound),\"to\":\(violation.range.upperBound),\"seen\":")
            try output.write(quoting: violation.seen)
            try output.write(",\"allowed\":")
            try output.write(quoting: violation.allowed)
            try output.write("}")
        }
        try output.write("]}\n")
    }
}
