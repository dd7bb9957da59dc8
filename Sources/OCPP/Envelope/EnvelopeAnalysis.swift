public import JSONScanning

/// Everything about one frame's envelope, and everything that is wrong with it.
///
/// This is the thorough look that ``EnvelopeReader`` saves for most frames. It reads as much as the frame lets it: a
/// frame that ends in the middle still has the type and the id that were read before.
public struct EnvelopeAnalysis: Sendable {
    /// The longest message id, in characters (OCPP-J §4.1.4).
    public static let maxIDLength = 36
    /// How many repeated names, and how many halves of surrogate pairs, are told of one frame.
    public static let maxFaultsOfAKind = 100
    /// The longest error description of OCPP 2.x, in characters (OCPP-J 2.0.1 §4.2.3).
    public static let maxErrorDescriptionLength = 255

    /// The message type, if it is one.
    public private(set) var kind: MessageKind?
    /// The decoded bytes of the message id, if it is a string.
    public private(set) var id: [UInt8]?
    /// Where the message id stands, between its quotes.
    public private(set) var idRange: Range<Int>?
    /// The action of a CALL or a SEND, if it is a string.
    public private(set) var action: String?
    /// Where the action stands, quotes included.
    public private(set) var actionRange: Range<Int>?
    /// The code of a CALLERROR or CALLRESULTERROR, if it is a string.
    public private(set) var errorCode: String?
    /// Where the error code stands, quotes included.
    public private(set) var errorCodeRange: Range<Int>?
    /// Where the payload or the error details stand.
    public private(set) var payload: Range<Int>?
    /// What kind of JSON value the payload is.
    public private(set) var payloadKind: JSONKind?
    /// What is wrong, in document order; faults of the whole frame come first.
    public private(set) var violations: [EnvelopeViolation] = []
    /// Faults of one kind beyond ``maxFaultsOfAKind``, which ``violations`` leaves out.
    public private(set) var omitted = 0
    /// The frame as JSON, if it is JSON.
    public private(set) var tape: JSONTape?

    /// Looks at a frame by the rules of a version, or while that is unknown by those that all versions share.
    public init(of bytes: PaddedBytes, version: OCPPVersion?, limits: JSONLimits = .default) {
        switch JSONTape.scan(bytes.bytes, limits: limits) {
        case .failure(let violation):
            salvage(bytes.bytes)
            let end = min(violation.offset + (violation.found == nil ? 0 : 1), bytes.count)
            let isLimit = violation.kind == .tooDeep || violation.kind == .tooLarge
            report(
                isLimit ? .tooMuch(violation) : .notJSON(violation),
                at: min(violation.offset, end)..<end,
                seen: isLimit ? "given up here" : "here"
            )
        case .success(let tape):
            self.tape = tape
            read(tape, version: version)
        }
    }

    /// Keeps what the head of a broken frame still says.
    private mutating func salvage(_ frame: RawSpan) {
        guard let parts = FrameParts(headOf: frame), !parts.id.isEmpty, parts.payloadStart != nil else { return }
        kind = parts.kind
        idRange = parts.id
        id = parts.id(in: frame)
        if let action = parts.action {
            self.action = parts.text(action, in: frame)
            actionRange = action.lowerBound - 1..<action.upperBound + 1
        }
        if let code = parts.errorCode {
            errorCode = parts.text(code, in: frame)
            errorCodeRange = code.lowerBound - 1..<code.upperBound + 1
        }
    }

    private mutating func read(_ tape: JSONTape, version: OCPPVersion?) {
        let root = tape.root
        guard root.kind == .array else {
            report(.notAnArray, at: root.range, seen: root.kind.name)
            return
        }
        guard root.count > 0 else {
            report(.emptyArray, at: root.range, seen: "no elements")
            return
        }
        let elements = Array(root.elements)
        readType(elements[0], version: version)
        if let kind {
            checkCount(elements, of: kind, root: root.range)
            if elements.count > 1 { readID(elements[1]) }
            switch kind {
            case .call, .send:
                if elements.count > 2 { readAction(elements[2]) }
                if elements.count > 3 { readPayload(elements[3], at: 3) }
            case .result:
                if elements.count > 2 { readPayload(elements[2], at: 2) }
            case .error, .resultError:
                readError(elements, version: version)
            }
        } else if elements.count > 1, elements[1].kind == .string {
            keepID(elements[1])
        }
        readStrings(tape)
    }

    private mutating func readType(_ node: JSONNode, version: OCPPVersion?) {
        guard let number = node.number else {
            report(.typeNotANumber, at: node.range, element: 0, seen: node.kind.name)
            return
        }
        guard number.isInteger, let value = number.int, let kind = UInt8(exactly: value).flatMap(MessageKind.init)
        else {
            report(.unknownType, at: node.range, element: 0, seen: "no message type")
            return
        }
        self.kind = kind
        if node.range.count != 1 { report(.typeSpelling, at: node.range, element: 0, seen: "means \(value)") }
        if kind == .resultError || kind == .send, let version, version != .v21 {
            report(.typeOfLaterVersion(kind), at: node.range, element: 0, seen: kind.name)
        }
    }

    private mutating func checkCount(_ elements: [JSONNode], of kind: MessageKind, root: Range<Int>) {
        let expected =
            switch kind {
            case .call, .send: 4
            case .result: 3
            case .error, .resultError: 5
            }
        guard elements.count != expected else { return }
        let end = root.upperBound - 1
        if elements.count > expected {
            let extra = elements[expected].range.lowerBound..<elements[elements.count - 1].range.upperBound
            report(
                .elementCount(expected: expected, found: elements.count),
                at: extra,
                element: expected,
                seen: elements.count - expected == 1 ? "one too many" : "\(elements.count - expected) too many"
            )
        } else if expected == 5, elements.count == 4 {
            report(.missingDetails, at: end..<root.upperBound, seen: "ends before the details")
        } else {
            report(
                .elementCount(expected: expected, found: elements.count),
                at: end..<root.upperBound,
                seen: "ends after \(elements.count) of \(expected)"
            )
        }
    }

    private mutating func readID(_ node: JSONNode) {
        guard node.kind == .string else {
            report(.idNotAString, at: node.range, element: 1, seen: node.kind.name)
            return
        }
        keepID(node)
        let count = node.codePointCount
        if count == 0 { report(.idEmpty, at: node.range, element: 1, seen: "empty") }
        if count > Self.maxIDLength {
            report(.idTooLong(count), at: node.range, element: 1, seen: "\(count) characters")
        }
    }

    private mutating func keepID(_ node: JSONNode) {
        id = node.generalizedUTF8
        idRange = node.range.lowerBound + 1..<node.range.upperBound - 1
    }

    private mutating func readAction(_ node: JSONNode) {
        guard let text = node.string else {
            report(.actionNotAString, at: node.range, element: 2, seen: node.kind.name)
            return
        }
        actionRange = node.range
        if text.isEmpty {
            report(.actionEmpty, at: node.range, element: 2, seen: "empty")
        } else {
            action = text
        }
    }

    private mutating func readPayload(_ node: JSONNode, at element: Int) {
        payload = node.range
        payloadKind = node.kind
        switch node.kind {
        case .object: break
        case .null: report(.payloadNull, at: node.range, element: element, seen: "null")
        default: report(.payloadNotAnObject, at: node.range, element: element, seen: node.kind.name)
        }
    }

    private mutating func readError(_ elements: [JSONNode], version: OCPPVersion?) {
        if elements.count > 2 {
            if let text = elements[2].string {
                errorCode = text
                errorCodeRange = elements[2].range
            } else {
                report(.errorCodeNotAString, at: elements[2].range, element: 2, seen: elements[2].kind.name)
            }
        }
        if elements.count > 3 {
            let node = elements[3]
            if node.kind != .string {
                report(.errorDescriptionNotAString, at: node.range, element: 3, seen: node.kind.name)
            } else if version != .v16, node.codePointCount > Self.maxErrorDescriptionLength {
                report(
                    .errorDescriptionTooLong(node.codePointCount),
                    at: node.range,
                    element: 3,
                    seen: "\(node.codePointCount) characters"
                )
            }
        }
        if elements.count > 4 {
            payload = elements[4].range
            payloadKind = elements[4].kind
            if elements[4].kind != .object {
                report(.detailsNotAnObject, at: elements[4].range, element: 4, seen: elements[4].kind.name)
            }
        }
    }

    /// Faults that can sit anywhere in the frame: repeated names, halves of surrogate pairs.
    private mutating func readStrings(_ tape: JSONTape) {
        omitted += max(0, tape.duplicateCount - Self.maxFaultsOfAKind)
        for duplicate in tape.duplicates(first: Self.maxFaultsOfAKind) {
            report(
                .duplicateName(duplicate.name, first: duplicate.first),
                at: duplicate.again,
                seen: "again"
            )
        }
        var halves = 0
        for entry in tape.storage.entries where entry.flags.contains(.loneSurrogate) {
            halves += 1
            guard halves <= Self.maxFaultsOfAKind else {
                omitted += 1
                continue
            }
            report(.loneSurrogate, at: entry.range, seen: "half a surrogate pair")
        }
    }

    private mutating func report(
        _ kind: EnvelopeViolation.Kind,
        at range: Range<Int>,
        element: Int? = nil,
        seen: String
    ) {
        violations.append(EnvelopeViolation(kind, at: range, element: element, seen: seen))
    }
}
