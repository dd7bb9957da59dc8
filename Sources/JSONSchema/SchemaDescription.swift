public import JSONScanning

/// What a schema states, as a value: the part of JSON Schema that message catalogues are written in.
///
/// Objects, arrays, strings, numbers and their limits; whatever else JSON Schema can say of a value is
/// ``SchemaDescription/general(_:)``. A description says the same whichever draft it came from: where drafts differ
/// (``SchemaInteger``) it names the rule.
public indirect enum SchemaDescription: Hashable, Sendable {
    /// Any JSON value.
    case any
    /// An object.
    case object(SchemaObject)
    /// An array whose elements are all of one kind.
    case array(SchemaArray)
    /// A string, with or without limits, a list of allowed values or a format.
    case string(SchemaString)
    /// A number, whole or not, with or without limits.
    case number(SchemaNumber)
    /// `true` or `false`.
    case boolean
    /// `null`.
    case null
    /// Whatever one of these says, each of which is for another kind of value: no references, nothing general in it.
    case choice([SchemaDescription])
    /// Whatever the definition of that name says.
    case reference(String)
    /// What a part of a ``GeneralSchema`` says that nothing else here can; judged on a path of its own, which allocates.
    case general(SchemaPart)
}

/// An object: its members, and whether it may have others.
public struct SchemaObject: Hashable, Sendable {
    /// The members that are described, at most 64.
    public var properties: [SchemaProperty]
    /// Whether members that are not described are allowed, with any value.
    public var isOpen: Bool

    /// Describes an object with these members, and no others unless it is open.
    public init(_ properties: [SchemaProperty], isOpen: Bool = false) {
        self.properties = properties
        self.isOpen = isOpen
    }
}

/// One member of an object.
public struct SchemaProperty: Hashable, Sendable {
    /// The member's name.
    public var name: String
    /// What its value must be.
    public var schema: SchemaDescription
    /// Whether the object is invalid without it.
    public var isRequired: Bool

    /// Describes a member, optional unless said otherwise.
    public init(_ name: String, _ schema: SchemaDescription, isRequired: Bool = false) {
        self.name = name
        self.schema = schema
        self.isRequired = isRequired
    }
}

/// An array: what each element must be, and how many there may be.
public struct SchemaArray: Hashable, Sendable {
    /// What each element must be.
    public var element: SchemaDescription
    /// The least number of elements.
    public var minItems: Int
    /// The greatest number of elements, if there is a limit.
    public var maxItems: Int?

    /// Describes an array of any length within the limits.
    public init(of element: SchemaDescription, minItems: Int = 0, maxItems: Int? = nil) {
        self.element = element
        self.minItems = minItems
        self.maxItems = maxItems
    }
}

/// A string and its limits; all of them apply.
public struct SchemaString: Hashable, Sendable {
    /// The greatest length in Unicode scalars, if there is a limit (JSON Schema validation §6.3.1).
    public var maxLength: Int?
    /// The least length in Unicode scalars; not beside ``format``.
    public var minLength = 0
    /// The allowed values, if only some are.
    public var values: [String]?
    /// Whether the one allowed value was stated by `const`.
    public var isConstant = false
    /// The format, which programs assert unless told otherwise.
    public var format: SchemaFormat?
    /// What the JSON text must say that the string holds, if it holds one (2020-12 validation §8.5).
    public var content: SchemaDescription?

    /// Describes a string within the limits.
    public init(maxLength: Int? = nil, values: [String]? = nil, format: SchemaFormat? = nil) {
        self.maxLength = maxLength
        self.values = values
        self.format = format
    }
}

/// The formats that can be asserted in one pass.
public enum SchemaFormat: String, Hashable, Sendable {
    /// RFC 3339 §5.6, with real days of real months; second 60 only where UTC has 23:59.
    case dateTime = "date-time"
    /// RFC 3986: a URI with its scheme.
    case uri
}

/// A number and its limits; all of them apply, exactly, to the number as it is written in decimal.
public struct SchemaNumber: Hashable, Sendable {
    /// Whether the number must be whole, and what counts as whole.
    public var integer: SchemaInteger?
    /// The least value.
    public var minimum: SchemaDecimal?
    /// The greatest value.
    public var maximum: SchemaDecimal?
    /// What the value must be above.
    public var exclusiveMinimum: SchemaDecimal?
    /// What the value must be below.
    public var exclusiveMaximum: SchemaDecimal?
    /// A positive number that the value must be a whole multiple of.
    public var multipleOf: SchemaDecimal?

    /// Describes a number within the limits.
    public init(
        integer: SchemaInteger? = nil,
        minimum: SchemaDecimal? = nil,
        maximum: SchemaDecimal? = nil,
        multipleOf: SchemaDecimal? = nil
    ) {
        self.integer = integer
        self.minimum = minimum
        self.maximum = maximum
        self.multipleOf = multipleOf
    }
}

/// What counts as an integer; the drafts of JSON Schema differ.
public enum SchemaInteger: Hashable, Sendable {
    /// A number without fraction and exponent, as it is spelt: draft 04.
    case bySpelling
    /// A number whose value is whole, `1.0` and `1e2` included: draft 06 and later.
    case byValue
}

/// A schema with the name by which a program finds it, and the definitions its references mean.
public struct NamedSchema: Sendable {
    /// The name, unique within a program.
    public var name: String
    /// The schema.
    public var schema: SchemaDescription
    /// The definitions that references may name; those that schemas have in common are compiled once.
    public var definitions: [String: SchemaDescription]
    /// Where definitions stand, for those that do not stand at `/definitions/NAME` of this schema.
    public var places: [String: SchemaPlace]
    /// The file that the schema came from; nil for a schema that is built in.
    public var document: String?

    /// Names a schema.
    public init(
        name: String,
        schema: SchemaDescription,
        definitions: [String: SchemaDescription] = [:],
        places: [String: SchemaPlace] = [:],
        document: String? = nil
    ) {
        self.name = name
        self.schema = schema
        self.definitions = definitions
        self.places = places
        self.document = document
    }
}

/// Where a schema stands: the file, as errors call it, and the place in it.
public struct SchemaPlace: Hashable, Sendable {
    /// The file; nil for a schema that is built in.
    public var document: String?
    /// The place in the file.
    public var pointer: JSONPointer

    /// Names a place.
    public init(document: String?, pointer: JSONPointer = JSONPointer()) {
        self.document = document
        self.pointer = pointer
    }
}
