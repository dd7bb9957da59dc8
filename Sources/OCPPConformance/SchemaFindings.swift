import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// Turns what a schema says about a payload into findings.
enum SchemaFindings {
    static func finding(for violation: SchemaViolation, kind: MessageKind, _ context: FindingContext) -> Finding {
        let place = Place(violation, kind, context)
        return switch violation.keyword {
        case .required, .dependentRequired, .dependencies: MissingProperty.finding(context, violation, place)
        case .additionalProperties, .unevaluatedProperties, .propertyNames, .falseSchema:
            UnknownProperty.finding(context, violation, place)
        case .type: TypeMismatch.finding(context, violation, place)
        case .maxLength, .minLength: TooLong.finding(context, violation, place)
        case .enum, .const: NotInEnum.finding(context, violation, place)
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum: OutOfRange.finding(context, violation, place)
        case .multipleOf: NotAMultiple.finding(context, violation, place)
        case .minItems, .maxItems, .uniqueItems, .minProperties, .maxProperties, .contains, .minContains, .maxContains,
            .items, .additionalItems, .prefixItems, .unevaluatedItems:
            ItemCount.finding(context, violation, place)
        default: InvalidFormat.finding(context, violation, place)
        }
    }

    /// Where in a payload something is, in the forms that findings need.
    struct Place {
        /// The JSON Pointer from the payload on, down to the member that is missing or unexpected.
        let pointer: String
        /// The last name in it, for the headline.
        let name: String
        /// The clause: which schema, and where in it.
        let specification: String

        init(_ violation: SchemaViolation, _ kind: MessageKind, _ context: FindingContext) {
            let full = violation.property.map { violation.pointer.appending($0) } ?? violation.pointer
            pointer = full.description
            let isIndex = full.tokens.last.map { JSONPointer.position($0) != nil } ?? false
            let tail = full.tokens.suffix(isIndex ? 2 : 1)
            name = TerminalText.shortened(tail.isEmpty ? "the payload" : tail.joined(separator: "/"), to: 64)
            if let document = violation.document {
                specification = "\(document)#\(violation.schemaPointer.description), a vendor's schema"
                return
            }
            let version = context.version ?? .v16
            let suffix =
                switch (version, kind) {
                case (_, .result): "Response"
                case (.v16, _), (_, .send): ""
                default: "Request"
                }
            specification =
                "OCPP \(version.number) \(context.action ?? "")\(suffix).json \(violation.schemaPointer.description)"
        }
    }
}

extension FindingContext {
    /// A finding at the place of a schema violation.
    func finding(
        _ page: Page,
        _ message: String,
        _ violation: SchemaViolation,
        _ place: SchemaFindings.Place,
        at range: Range<Int>? = nil,
        help: String? = nil
    ) -> Finding {
        finding(
            page,
            message,
            at: range ?? violation.range,
            pointer: place.pointer,
            scope: .payload,
            seen: violation.seen,
            specification: place.specification,
            help: help
        )
    }
}
