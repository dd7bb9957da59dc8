public import JSONScanning

/// Finds the one failure that the Python package `ocpp` (2.1.0) answers a message with.
///
/// The package stops at the first failure, and walks a schema in the order of the keywords in the file: depth first,
/// unexpected properties before or after the known ones, missing properties last. It reads every schema as draft 04,
/// so `1.0` is no integer in any version, and it checks no formats. Nothing here decides whether a message is valid.
public struct MobilityhouseOrder: Sendable {
    private let document: CatalogueDocument
    private let objects: [String: CatalogueDocument.ObjectType]
    private let enums: [String: CatalogueDocument.EnumType]

    /// Prepares for the messages of one version.
    public init(_ version: OCPPVersion) {
        document = Catalogue.of(version).document
        objects = Dictionary(document.objects.map { ($0.name, $0) }) { first, _ in first }
        enums = Dictionary(document.enums.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The code it answers the payload of a CALL, SEND or CALLRESULT with; nil when it accepts it.
    public func code(for payload: JSONNode, action: ActionID, kind: MessageKind) -> String? {
        let description = document.actions[Int(action.rawValue)]
        // The package looks for a schema file with the ending of a request, which a SEND does not have.
        guard !description.isSend else { return CallErrorCode.notImplemented.spelling(in: document.version) }
        guard let fields = kind == .result ? description.response : description.request else { return nil }
        let isSecurity = document.sections[description.section].draft == .draft06
        // All core schemas of 1.6 list the properties first, and of the others this one.
        let isException = document.version == .v16 && description.name == "CertificateSigned" && kind != .result
        let walk = Walk(
            order: self,
            knowsHertz: description.name != "StopTransaction",
            unexpectedFirst: isSecurity
        )
        let failure = walk.object(payload, fields, isOpen: false, unexpectedFirst: isSecurity && !isException)
        return failure.flatMap { ErrorCodePreset.mobilityhouse.code(for: $0, version: document.version) }
    }

    private struct Walk {
        let order: MobilityhouseOrder
        /// Its StopTransaction schema lacks the unit that its MeterValues schema has.
        let knowsHertz: Bool
        let unexpectedFirst: Bool

        func object(
            _ node: JSONNode,
            _ fields: [CatalogueDocument.Field],
            isOpen: Bool,
            unexpectedFirst: Bool
        ) -> MessageFailure? {
            guard node.kind == .object else { return .wrongType }
            // Of members with the same name the last one counts.
            var members: [[UInt8]: JSONNode] = [:]
            for member in node.members { members[member.nameNode.generalizedUTF8] = member.value }
            let known = Set(fields.map { Array($0.name.utf8) })
            let unexpected: MessageFailure? =
                isOpen || known.isSuperset(of: members.keys) ? nil : .unexpectedField
            if unexpectedFirst, let unexpected { return unexpected }
            for field in fields {
                guard let member = members[Array(field.name.utf8)] else { continue }
                if let failure = value(member, field.type) { return failure }
            }
            if let unexpected { return unexpected }
            return fields.allSatisfy { !$0.isRequired || members[Array($0.name.utf8)] != nil } ? nil : .missingField
        }

        private func value(_ node: JSONNode, _ type: CatalogueDocument.FieldType) -> MessageFailure? {
            switch type {
            case .any:
                return nil
            case .boolean:
                return node.bool == nil ? .wrongType : nil
            case .dateTime, .uri:
                return node.kind == .string ? nil : .wrongType
            case .string(let maxLength, _):
                guard node.kind == .string else { return .wrongType }
                guard let maxLength else { return nil }
                return node.codePointCount > maxLength ? .tooLong : nil
            case .integer(let bounds):
                guard node.kind == .number, JSONNumber.isSpelledAsInteger(node.bytes) else { return .wrongType }
                return range(node, bounds)
            case .number(let bounds, let step):
                guard let number = node.number else { return .wrongType }
                if let failure = range(node, bounds) { return failure }
                guard let step = step.flatMap({ JSONNumber($0) }), !number.isMultiple(of: step) else { return nil }
                return .notAMultiple
            case .array(let element, let minItems, let maxItems):
                guard node.kind == .array else { return .wrongType }
                for item in node.elements {
                    if let failure = value(item, element) { return failure }
                }
                return node.count < minItems ?? 0 || node.count > maxItems ?? .max ? .itemCount : nil
            case .named(let name):
                if let type = order.objects[name] {
                    return object(node, type.fields, isOpen: type.isOpen, unexpectedFirst: unexpectedFirst)
                }
                guard node.kind == .string else { return .wrongType }
                let isKnown = order.enums[name]?.values.contains { node.isString($0) && ($0 != "Hertz" || knowsHertz) }
                return isKnown ?? true ? nil : .notInEnumeration
            }
        }

        private func range(_ node: JSONNode, _ bounds: CatalogueDocument.Bounds) -> MessageFailure? {
            guard let number = node.number else { return nil }
            if let minimum = bounds.minimum.flatMap({ JSONNumber($0) }), number < minimum { return .outOfRange }
            if let maximum = bounds.maximum.flatMap({ JSONNumber($0) }), maximum < number { return .outOfRange }
            return nil
        }
    }
}
