/// Everything one catalogue file says: the messages of one OCPP version, with names, limits and nesting.
///
/// Validators, typed messages, `linesman schema` and the direction check all derive from it.
package struct CatalogueDocument: Sendable, Hashable {
    /// The version that it describes.
    package var version: OCPPVersion
    /// In the order of the file.
    package var sections: [Section] = []
    /// In the order of the file; an ``ActionID`` is an index into it.
    package var actions: [ActionDescription] = []
    /// The object types, in the order of the file.
    package var objects: [ObjectType] = []
    /// The lists of values, in the order of the file.
    package var enums: [EnumType] = []
    /// Names that the specification lists and vendors may add to.
    package var lists: [ValueList] = []
    /// Which variables the specification's components have.
    package var components: [Component] = []

    /// A feature profile (1.6) or functional block (2.x), and which JSON Schema draft its messages are written in.
    package struct Section: Sendable, Hashable {
        /// Its name.
        package var name: String
        /// The draft in which the published schemas are written.
        package var draft: Draft
        /// The document that defines it.
        package var title: String
    }

    /// What decides whether `1.0` is an integer.
    package enum Draft: Sendable, Hashable {
        /// An integer has neither fraction nor exponent.
        case draft04
        /// Any number without a fractional value is an integer.
        case draft06
    }

    /// A message and, unless it is a SEND, its answer.
    package struct ActionDescription: Sendable, Hashable {
        /// Its name.
        package var name: String
        /// The index of the section that it belongs to.
        package var section: Int
        /// Whether it is never answered.
        package var isSend: Bool
        /// Who may send it.
        package var directions: Directions
        /// Where the specification defines it, such as `§6.1`; may be empty.
        package var clause: String
        /// One sentence on what it is for.
        package var summary: String
        /// The fields of the CALL or SEND.
        package var request: [Field]
        /// Nil for a SEND.
        package var response: [Field]?
    }

    /// A shared class of the data types chapter.
    package struct ObjectType: Sendable, Hashable {
        /// Its name.
        package var name: String
        /// The index of the section that it belongs to.
        package var section: Int
        /// Whether properties that are not listed are allowed.
        package var isOpen: Bool
        /// Its fields, in the order of the file.
        package var fields: [Field]
        /// One sentence on what it is; may be empty.
        package var summary = ""
    }

    /// A shared enumeration.
    package struct EnumType: Sendable, Hashable {
        /// Its name.
        package var name: String
        /// The index of the section that it belongs to.
        package var section: Int
        /// What is allowed, in the order of the file.
        package var values: [String]
        /// The value that a missing property stands for.
        package var defaultValue: String?
        /// Departures from the published schema, by value.
        package var deviations: [String: Deviation]
        /// One sentence on what it tells; may be empty.
        package var summary = ""
        /// What a value means, for those that the file says it of.
        package var meanings: [String: String] = [:]
    }

    /// Names for a property that the schema leaves open.
    package struct ValueList: Sendable, Hashable {
        package var name: String
        /// The properties that hold such names, as `TYPE.FIELD`, or for a message `ACTION.request.FIELD`.
        package var fields: [String]
        package var values: [String]
        /// One sentence on what is named.
        package var summary = ""
        /// What a name means, for those that the file says it of.
        package var meanings: [String: String] = [:]
    }

    /// A component of the device model, and the names of its variables.
    package struct Component: Sendable, Hashable {
        package var name: String
        package var variables: [String]
    }

    /// One property of an object, in the order of the schema.
    package struct Field: Sendable, Hashable {
        /// Its name.
        package var name: String
        /// What its value must be.
        package var type: FieldType
        /// Whether it must be there.
        package var isRequired: Bool
        /// What holds when it is not there, where the specification says so.
        package var defaultValue: String?
        /// How the catalogue differs from the published schema here.
        package var deviation: Deviation?
        /// One sentence on what it tells, with its unit; may be empty.
        package var summary = ""
    }

    /// The type of a property's value.
    package indirect enum FieldType: Sendable, Hashable {
        /// `maxLength` counts Unicode scalars.
        case string(maxLength: Int?, isIdentifier: Bool)
        case dateTime
        case uri
        case boolean
        case any
        case integer(Bounds)
        case number(Bounds, step: String?)
        case named(String)
        case array(of: FieldType, minItems: Int?, maxItems: Int?)
    }

    /// Inclusive bounds of a number, as decimal text.
    package struct Bounds: Sendable, Hashable {
        /// The least value, as a decimal.
        package var minimum: String?
        /// The greatest value, as a decimal.
        package var maximum: String?

        /// Bounds; none where none is said.
        package init(minimum: String? = nil, maximum: String? = nil) {
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    /// A deliberate departure from the schema as it was published.
    package struct Deviation: Sendable, Hashable {
        /// The type in the published schema; nil when the value or property is missing there.
        package var published: FieldType?
        /// The erratum or clause that justifies it.
        package var reason: String
    }
}

extension CatalogueDocument {
    /// The object that a name refers to.
    package func object(named name: String) -> ObjectType? { objects.first { $0.name == name } }

    /// The enumeration that a name refers to.
    package func enumeration(named name: String) -> EnumType? { enums.first { $0.name == name } }

    /// The action with exactly this name.
    package func action(named name: String) -> ActionDescription? { actions.first { $0.name == name } }
}

// What is no catalogue's own, but a vendor's, in the words of one.

extension CatalogueDocument.Field {
    /// A field without default and deviation.
    package init(named name: String, _ type: CatalogueDocument.FieldType, isRequired: Bool) {
        self.init(name: name, type: type, isRequired: isRequired, defaultValue: nil, deviation: nil)
    }
}

extension CatalogueDocument.ObjectType {
    /// A type of the first section.
    package init(named name: String, isOpen: Bool, _ fields: [CatalogueDocument.Field]) {
        self.init(name: name, section: 0, isOpen: isOpen, fields: fields)
    }
}

extension CatalogueDocument.EnumType {
    /// A list of the first section.
    package init(named name: String, _ values: [String]) {
        self.init(name: name, section: 0, values: values, defaultValue: nil, deviations: [:])
    }
}
