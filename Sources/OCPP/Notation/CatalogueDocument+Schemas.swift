package import JSONSchema

extension CatalogueDocument.ActionDescription {
    /// The name that the published schema of the CALL or SEND has, made uniform over the versions.
    package var requestSchemaName: String { isSend ? name : name + "Request" }
    /// The name that the published schema of the CALLRESULT has.
    package var responseSchemaName: String { name + "Response" }
}

extension CatalogueDocument {
    /// The schemas of all requests and responses, named as ``ActionDescription/requestSchemaName`` and its sibling say.
    package func schemas() -> [NamedSchema] {
        var definitions: [String: SchemaDescription] = [:]
        for object in objects {
            definitions[object.name] = description(of: object.fields, isOpen: object.isOpen, section: object.section)
        }
        for type in enums {
            definitions[type.name] = .string(SchemaString(values: type.values))
        }
        var schemas: [NamedSchema] = []
        for action in actions {
            schemas.append(
                NamedSchema(
                    name: action.requestSchemaName,
                    schema: description(of: action.request, isOpen: false, section: action.section),
                    definitions: definitions
                )
            )
            guard let response = action.response else { continue }
            schemas.append(
                NamedSchema(
                    name: action.responseSchemaName,
                    schema: description(of: response, isOpen: false, section: action.section),
                    definitions: definitions
                )
            )
        }
        return schemas
    }

    private func description(of fields: [Field], isOpen: Bool, section: Int) -> SchemaDescription {
        let integer: SchemaInteger = sections[section].draft == .draft04 ? .bySpelling : .byValue
        let properties = fields.map { field in
            SchemaProperty(field.name, field.type.description(integer), isRequired: field.isRequired)
        }
        return .object(SchemaObject(properties, isOpen: isOpen))
    }
}

extension CatalogueDocument.FieldType {
    fileprivate func description(_ integer: SchemaInteger) -> SchemaDescription {
        switch self {
        case .string(let maxLength, _): .string(SchemaString(maxLength: maxLength))
        case .dateTime: .string(SchemaString(format: .dateTime))
        case .uri: .string(SchemaString(format: .uri))
        case .boolean: .boolean
        case .any: .any
        case .named(let name): .reference(name)
        case .array(let element, let minItems, let maxItems):
            .array(SchemaArray(of: element.description(integer), minItems: minItems ?? 0, maxItems: maxItems))
        case .integer(let bounds):
            .number(
                SchemaNumber(
                    integer: integer,
                    minimum: bounds.minimum.flatMap { SchemaDecimal($0) },
                    maximum: bounds.maximum.flatMap { SchemaDecimal($0) }
                )
            )
        case .number(let bounds, let step):
            .number(
                SchemaNumber(
                    minimum: bounds.minimum.flatMap { SchemaDecimal($0) },
                    maximum: bounds.maximum.flatMap { SchemaDecimal($0) },
                    multipleOf: step.flatMap { SchemaDecimal($0) }
                )
            )
        }
    }
}
