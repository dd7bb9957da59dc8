public import JSONScanning

/// What the text of OCPP 2.0.1 and 2.1 asks of payloads but their schemas do not state.
public enum UnstatedClause: String, Sendable, Hashable, CaseIterable {
    /// A dateTime has at most three decimal places (Part 2 §2.1.4, primitive data types).
    case fractionDigits = "fraction-digits"
    /// A decimal that is sent to a station has at most six decimal places (Part 2, primitive data types).
    case decimalPlaces = "decimal-places"
    /// An identifierString holds letters, digits and `*-_=:+|@.` only (Part 2, primitive data types).
    case identifierCharacters = "identifier-characters"
    /// An optional field without a value is left out: no `null`, `{}` or `[]` (Part 4 §4.1.5).
    case emptyOptional = "empty-optional"

    /// The longest errorDescription of a CALLERROR or CALLRESULTERROR, in Unicode scalars (Part 4 §4.2.3).
    public static let maxErrorDescription = 255

    /// The most digits behind the decimal point of a time's seconds.
    package static let maxFractionDigits = 3

    /// The most digits behind the decimal point of a number on its way to a station.
    ///
    /// What a station reports keeps the full resolution of its source.
    package static let maxDecimalPlaces = 6

    /// Letters, digits and `* - _ = : + | @ .` (Part 2 §2.1.4, identifierString).
    package static func isIdentifierByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "@"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}

/// A place where a payload breaks an ``UnstatedClause``.
public struct UnstatedViolation: Sendable, Hashable {
    /// The broken clause.
    public let clause: UnstatedClause
    /// The offending value, relative to the payload.
    public let pointer: JSONPointer
    /// Where it stands in the document.
    public let range: Range<Int>
    /// What is there, as it is written.
    public let seen: String
}

extension Catalogue {
    /// Every place where the payload of a CALL, SEND or CALLRESULT breaks a clause that no schema states.
    ///
    /// In document order; always empty for 1.6. Whether a message goes to a station is the caller's to know, and so is
    /// whether ``UnstatedClause/decimalPlaces`` holds for it.
    public func unstatedViolations(
        in payload: JSONNode,
        action: ActionID,
        kind: MessageKind
    ) -> [UnstatedViolation] {
        guard document.version != .v16 else { return [] }
        let description = document.actions[Int(base(of: action).rawValue)]
        let fields: [CatalogueDocument.Field]? =
            switch kind {
            case .call, .send: description.request
            case .result: description.response
            case .error, .resultError: nil
            }
        var walk = UnstatedClauseWalk(document: document)
        walk.object(payload, fields ?? [], at: JSONPointer())
        return walk.violations
    }
}

/// Follows a payload along the catalogue; what does not fit the catalogue is the schema's business and is passed over.
private struct UnstatedClauseWalk {
    let document: CatalogueDocument
    var violations: [UnstatedViolation] = []

    init(document: CatalogueDocument) { self.document = document }

    mutating func object(_ node: JSONNode, _ fields: [CatalogueDocument.Field], at pointer: JSONPointer) {
        for member in node.members {
            guard let field = fields.first(where: { member.isNamed($0.name) }) else { continue }
            let here = pointer.appending(field.name)
            if !field.isRequired, isEmpty(member.value) {
                report(.emptyOptional, in: member.value, at: here)
            } else {
                value(member.value, field.type, at: here)
            }
        }
    }

    private func isEmpty(_ node: JSONNode) -> Bool {
        switch node.kind {
        case .null: true
        case .array, .object: node.count == 0
        default: false
        }
    }

    private mutating func value(_ node: JSONNode, _ type: CatalogueDocument.FieldType, at pointer: JSONPointer) {
        switch type {
        case .dateTime:
            guard let text = node.string, Self.fractionDigits(text) > UnstatedClause.maxFractionDigits else { return }
            report(.fractionDigits, in: node, at: pointer)
        case .number:
            guard node.kind == .number, Self.fractionDigits(node.text) > UnstatedClause.maxDecimalPlaces else { return }
            report(.decimalPlaces, in: node, at: pointer)
        case .string(_, isIdentifier: true):
            guard let text = node.string, !text.utf8.allSatisfy(UnstatedClause.isIdentifierByte) else { return }
            report(.identifierCharacters, in: node, at: pointer)
        case .array(let element, _, _):
            for (index, item) in node.elements.enumerated() { value(item, element, at: pointer.appending(index)) }
        case .named(let name):
            guard let type = document.object(named: name) else { return }
            object(node, type.fields, at: pointer)
        default:
            break
        }
    }

    private mutating func report(_ clause: UnstatedClause, in node: JSONNode, at pointer: JSONPointer) {
        violations.append(UnstatedViolation(clause: clause, pointer: pointer, range: node.range, seen: node.text))
    }

    private static func fractionDigits(_ text: String) -> Int {
        guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
        return text.utf8[point...].dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    }
}
