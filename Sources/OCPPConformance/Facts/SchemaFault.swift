import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// What a schema says about a payload, and of which message it is the schema.
struct SchemaFault: Fact {
    let violation: SchemaViolation
    let place: Place

    init(_ violation: SchemaViolation, kind: MessageKind, in context: FindingContext) {
        self.violation = violation
        place = Place(violation, kind: kind, in: context)
    }

    var topic: SchemaKeyword { violation.keyword }

    /// Where in a payload something is, in the forms that findings need.
    struct Place {
        /// The JSON Pointer from the payload on, down to the member that is missing or unexpected.
        let pointer: String
        /// The last name in it, for the headline.
        let name: String
        /// The clause: which schema, and where in it.
        let specification: String

        fileprivate init(_ violation: SchemaViolation, kind: MessageKind, in context: FindingContext) {
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

extension Remark {
    /// A remark at the place of a schema violation; the schema says better than the page what would repair it.
    init(_ message: String, _ fault: SchemaFault) {
        self.init(message, at: fault.violation.range, pointer: fault.place.pointer, seen: fault.violation.seen)
        scope = .payload
        specification = fault.place.specification
        help = .none
    }
}
