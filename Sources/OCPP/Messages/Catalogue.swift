public import JSONScanning
public import JSONSchema

/// The messages of one OCPP version: who may send them, and the compiled schemas of their payloads.
///
/// A catalogue is made once per version, when first asked for, and lives as long as the process. The value is three
/// words that refer to immutable tables, so passing it around and asking it costs no reference counting.
public struct Catalogue: Sendable {
    private let table: ActionTable
    private let storage: ImmortalObject<CatalogueStorage>

    private static let v16 = make(.v16)
    private static let v201 = make(.v201)
    private static let v21 = make(.v21)

    /// The catalogue of a version; safe from any thread.
    public static func of(_ version: OCPPVersion) -> Catalogue {
        switch version {
        case .v16: v16
        case .v201: v201
        case .v21: v21
        }
    }

    /// Reads and compiles the built-in catalogue of a version once more.
    package static func make(_ version: OCPPVersion) -> Catalogue {
        let text =
            switch version {
            case .v16: CatalogueText.v16
            case .v201: CatalogueText.v201
            case .v21: CatalogueText.v21
            }
        do {
            return try Catalogue(try CatalogueParser.parse(Array("\(text)".utf8)))
        } catch {
            preconditionFailure("the catalogue built into this program is broken: \(error)")
        }
    }

    /// Compiles a catalogue; what it allocates is never freed.
    ///
    /// - Parameters:
    ///   - document: The actions and what OCPP says of their payloads.
    ///   - replacements: Schemas in the place of those of the same name, as ``CatalogueDocument/schemas()`` names them.
    ///   - variants: What vendors say of the content of `DataTransfer`.
    /// - Throws: What is wrong with a schema.
    package init(
        _ document: CatalogueDocument,
        replacements: [String: NamedSchema] = [:],
        variants: [PayloadVariant] = []
    ) throws(SchemaCompileError) {
        var schemas = document.schemas().map { replacements[$0.name] ?? $0 }
        schemas += variants.flatMap { [$0.request, $0.response].compactMap { $0 } }
        let program = try SchemaProgram(compiling: schemas)
        table = ActionTable(document, program, variants: variants)
        storage = ImmortalObject(
            CatalogueStorage(
                document: document,
                program: program,
                variants: PayloadVariants(variants, version: document.version, first: document.actions.count)
            )
        )
    }

    /// The actions of this version in the order of its catalogue file.
    public var actions: [ActionID] { (0..<count).map { ActionID(rawValue: UInt16($0)) } }

    /// How many actions this version has.
    public var count: Int { table.count }

    /// What the catalogue file says, for everything but the hot path.
    package var document: CatalogueDocument { storage.with { $0.document } }

    /// The compiled schemas of all messages.
    package var program: SchemaProgram { storage.with { $0.program } }

    /// The same for all values that share their tables.
    package var identity: ObjectIdentifier { storage.with { ObjectIdentifier($0) } }

    /// The action that is spelt exactly like this; neither allocates nor counts references.
    public func action(named name: RawSpan) -> ActionID? { table.action(named: name) }

    /// The action that is spelt exactly like this.
    public func action(named name: String) -> ActionID? {
        table.action(named: name.utf8Span.span.bytes)
    }

    /// The action's name, such as `BootNotification`.
    public func name(of action: ActionID) -> String {
        table.name(of: action).text
    }

    /// Who may send the action's CALL or SEND.
    public func directions(of action: ActionID) -> Directions { table[action].directions }

    /// ``MessageKind/call``, or ``MessageKind/send`` when the action is never answered.
    public func kind(of action: ActionID) -> MessageKind { table[action].isSend ? .send : .call }

    /// Whether it depends on the payload of a request by which schemas it and its answer are judged.
    public func hasVariants(_ action: ActionID) -> Bool { table[action].hasVariants }

    /// The variant of `action` that the request is whose payload begins at `offset`, or else `action`; may allocate.
    public func variant(of action: ActionID, in bytes: PaddedBytes, from offset: Int) -> ActionID {
        guard hasVariants(action) else { return action }
        return storage.with { $0.variants.variant(of: bytes, from: offset) } ?? action
    }

    /// The action that this is a variant of, or itself.
    public func base(of action: ActionID) -> ActionID { table[action].base }

    /// What a payload of this action must be, for everything but the hot path.
    package func schema(of action: ActionID, _ kind: MessageKind) -> NamedSchema? {
        entry(of: action, kind).map { program.schemas[Int($0.index)] }
    }

    /// The schema of the payload of a CALL, SEND or CALLRESULT; nothing else has one.
    func entry(of action: ActionID, _ kind: MessageKind) -> SchemaEntry? {
        switch kind {
        case .call, .send: requestEntry(of: action)
        case .result: responseEntry(of: action)
        case .error, .resultError: nil
        }
    }

    /// The schema of the payload of the action's CALL or SEND.
    public func requestEntry(of action: ActionID) -> SchemaEntry { table[action].request }

    /// The schema of the payload of the action's CALLRESULT; none for a SEND.
    public func responseEntry(of action: ActionID) -> SchemaEntry? { table[action].response }

    /// Whether a valid payload may break an ``UnstatedClause`` in a field that few messages have.
    ///
    /// Looks at the bytes of those messages only, and allocates nothing. A yes is a suspicion, a no is certain.
    package func mayBreakUncommonClause(
        _ bytes: PaddedBytes,
        _ payload: Range<Int>,
        action: ActionID,
        kind: MessageKind
    ) -> Bool {
        let row = table[action]
        guard kind == .result ? row.responseIsUncommon : row.requestIsUncommon else { return false }
        return table.uncommonFields.mayBeWrong(in: bytes, payload)
    }
}

/// What a catalogue holds for everything but the hot path.
private final class CatalogueStorage: Sendable {
    let document: CatalogueDocument
    let program: SchemaProgram
    let variants: PayloadVariants

    init(document: CatalogueDocument, program: SchemaProgram, variants: PayloadVariants) {
        self.document = document
        self.program = program
        self.variants = variants
    }
}
