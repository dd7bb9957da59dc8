import JSONSchema
import OCPP
import Traffic

/// What the catalogues say, by name.
final class CatalogueIndex {
    typealias Field = CatalogueDocument.Field
    typealias FieldType = CatalogueDocument.FieldType

    /// One version's action.
    struct Action {
        var version: OCPPVersion
        var description: CatalogueDocument.ActionDescription
        /// Whether request and response may have fields that are not listed.
        var isOpen = (request: false, response: false)
    }

    /// The action's name in all versions, in the order of versions.
    let actions: [String: [Action]]
    let catalogues: Catalogues
    /// Actions whose payloads vendors describe.
    let described: Set<String>
    private let objects: [[String: CatalogueDocument.ObjectType]]
    private let enums: [[String: CatalogueDocument.EnumType]]
    private let shapes: [String: [MessageShape]]
    private let all: [MessageShape]
    /// Those of all shapes that have something at a pointer.
    private var having: [RulePointer: [MessageShape]] = [:]

    init(_ catalogues: Catalogues = .standard) {
        self.catalogues = catalogues
        var actions: [String: [Action]] = [:]
        var all: [MessageShape] = []
        var objects: [[String: CatalogueDocument.ObjectType]] = []
        var enums: [[String: CatalogueDocument.EnumType]] = []
        var described: Set<String> = []
        for version in OCPPVersion.allCases {
            let catalogue = catalogues.of(version)
            let document = catalogue.document
            var named = Dictionary(document.objects.map { ($0.name, $0) }) { first, _ in first }
            var words = Dictionary(document.enums.map { ($0.name, $0) }) { first, _ in first }
            /// What a vendor says of a payload; nil where it says nothing.
            func vendor(_ id: ActionID, _ kind: MessageKind) -> VendorFields? {
                guard let schema = catalogue.schema(of: id, kind), Self.isOfVendor(schema, document) else { return nil }
                let fields = VendorFields(schema)
                for object in fields.objects { named[object.name] = object }
                for word in fields.enums { words[word.name] = word }
                described.insert(catalogue.name(of: id))
                return fields
            }
            for (id, description) in zip(catalogue.actions, document.actions) {
                var action = Action(version: version, description: description)
                if catalogues != .standard {
                    if let fields = vendor(id, .call) {
                        action.description.request = fields.fields
                        action.isOpen.request = fields.isOpen
                    }
                    if description.response != nil, let fields = vendor(id, .result) {
                        action.description.response = fields.fields
                        action.isOpen.response = fields.isOpen
                    }
                }
                actions[description.name, default: []].append(action)
                all += Self.shapes(of: action)
            }
            objects.append(named)
            enums.append(words)
        }
        self.actions = actions
        self.all = all
        self.objects = objects
        self.enums = enums
        self.described = described
        shapes = actions.mapValues { $0.flatMap(Self.shapes) }
    }

    /// Whether a payload is described by a vendor, or, being one of its actions, by nobody.
    private static func isOfVendor(_ schema: NamedSchema, _ document: CatalogueDocument) -> Bool {
        schema.document != nil || Catalogue.of(document.version).program.schemas.allSatisfy { $0.name != schema.name }
    }

    func object(_ name: String, _ version: OCPPVersion) -> CatalogueDocument.ObjectType? {
        objects[Int(version.rawValue)][name]
    }

    func enumeration(_ name: String, _ version: OCPPVersion) -> CatalogueDocument.EnumType? {
        enums[Int(version.rawValue)][name]
    }

    /// The payloads of the actions with these names, of all actions without names.
    func shapes(of names: [String]?) -> [MessageShape] {
        guard let names else { return all }
        return names.count == 1 ? shapes[names[0]] ?? [] : names.flatMap { shapes[$0] ?? [] }
    }

    private static func shapes(of action: Action) -> [MessageShape] {
        let description = action.description
        let request = MessageShape(
            version: action.version,
            action: description.name,
            kind: description.isSend ? .send : .call,
            directions: description.directions,
            fields: description.request,
            isOpen: action.isOpen.request
        )
        guard let response = description.response else { return [request] }
        var back: Directions = []
        if description.directions.contains(.up) { back.insert(.down) }
        if description.directions.contains(.down) { back.insert(.up) }
        return [
            request,
            MessageShape(
                version: action.version,
                action: description.name,
                kind: .result,
                directions: back,
                fields: response,
                isOpen: action.isOpen.response
            ),
        ]
    }

    // MARK: - Words

    private struct Question: Hashable {
        var word: String
        var known: [String]
    }

    private var answers: [Question: String?] = [:]

    /// What may have been meant; asked again and again in files that a program wrote.
    func nearest(to word: String, in known: [String]) -> String? {
        let question = Question(word: word, known: known)
        if let answer = answers[question] { return answer }
        let answer = Suggestion.nearest(to: word, in: known)
        answers[question] = .some(answer)
        return answer
    }

    // MARK: - Pointers

    /// What a pointer leads to.
    enum Target {
        case field(FieldType)
        /// A place of which no schema says anything.
        case open
        /// The names or steps there are where the n-th step leads nowhere.
        case missing(at: Int, known: [String])
    }

    func target(of pointer: RulePointer, in shape: MessageShape) -> Target {
        var type: FieldType?
        for (position, step) in pointer.steps.enumerated() {
            guard let here = type else {
                guard case .name(let name) = step, let field = shape.fields.first(where: { $0.name == name }) else {
                    return shape.isOpen ? .open : .missing(at: position, known: shape.fields.map(\.name))
                }
                type = field.type
                continue
            }
            switch here {
            case .any: return .open
            case .array(let element, _, _):
                if case .name(let name) = step, !name.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
                    return .missing(at: position, known: ["*"])
                }
                type = element
            case .named(let typeName):
                guard let object = object(typeName, shape.version) else { return .missing(at: position, known: []) }
                guard case .name(let name) = step, let field = object.fields.first(where: { $0.name == name }) else {
                    return object.isOpen ? .open : .missing(at: position, known: object.fields.map(\.name))
                }
                type = field.type
            default: return .missing(at: position, known: [])
            }
        }
        return type.map { .field($0) } ?? .open
    }

    /// Those of some shapes in which the pointer leads somewhere.
    func shapes(having pointer: RulePointer, of shapes: [MessageShape]) -> [MessageShape] {
        guard shapes.count == all.count else { return shapes.filter { has($0, pointer) } }
        if let known = having[pointer] { return known }
        let found = all.filter { has($0, pointer) }
        having[pointer] = found
        return found
    }

    private func has(_ shape: MessageShape, _ pointer: RulePointer) -> Bool {
        if case .missing = target(of: pointer, in: shape) { return false }
        return true
    }

    /// Where below a payload there is a field with this name, outermost first.
    func pointers(to name: String, in shape: MessageShape) -> [String] {
        var found: [String] = []
        var queue: [(prefix: String, fields: [Field], depth: Int)] = [("", shape.fields, 0)]
        while let (prefix, fields, depth) = queue.first {
            queue.removeFirst()
            for field in fields {
                var path = prefix + "/" + field.name
                if field.name == name { found.append(path) }
                var type = field.type
                while case .array(let element, _, _) = type {
                    type = element
                    path += "/*"
                }
                if depth < 5, case .named(let typeName) = type, let object = object(typeName, shape.version) {
                    queue.append((path, object.fields, depth + 1))
                }
            }
        }
        return found
    }
}

/// The payload of one kind of message.
final class MessageShape {
    let version: OCPPVersion
    let action: String
    /// ``MessageKind/call``, ``MessageKind/send`` or ``MessageKind/result``.
    let kind: MessageKind
    let directions: Directions
    let fields: [CatalogueDocument.Field]
    /// Whether it may have others.
    let isOpen: Bool

    init(
        version: OCPPVersion,
        action: String,
        kind: MessageKind,
        directions: Directions,
        fields: [CatalogueDocument.Field],
        isOpen: Bool
    ) {
        self.version = version
        self.action = action
        self.kind = kind
        self.directions = directions
        self.fields = fields
        self.isOpen = isOpen
    }

    /// Such as `BootNotification CALLRESULT of OCPP 1.6`.
    var name: String { "\(action) \(kind.name) of OCPP \(version.number)" }
}
