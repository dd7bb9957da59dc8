import JSONScanning
import JSONSchema

/// Action names hashed without collisions, and what is known of each action.
///
/// The language's own dictionary would cost a `String` and reference counting for each message.
struct ActionTable: Sendable {
    struct Row: Sendable {
        /// Where its name stands among all names.
        let name: Range<Int>
        let directions: Directions
        let isSend: Bool
        let request: SchemaEntry
        let response: SchemaEntry?
        let requestIsUncommon: Bool
        let responseIsUncommon: Bool
        /// The action that this is a variant of, or itself.
        let base: ActionID
        /// Whether the payload decides which variant of the action it is.
        let hasVariants: Bool
    }

    let count: Int
    let uncommonFields: UncommonFields
    /// The actions and behind them the variants.
    private let rows: Immortal<Row>
    private let names: Immortal<UInt8>
    /// Index of the action plus one, or zero, for every hash.
    private let slots: Immortal<UInt16>
    private let slotBits: UInt64
    private let seed: UInt64

    init(_ document: CatalogueDocument, _ program: SchemaProgram, variants: [PayloadVariant] = []) {
        var rows: [Row] = []
        var names: [UInt8] = []
        for action in document.actions {
            precondition(!action.name.isEmpty, "an action has a name")
            guard let request = program.entry(named: action.requestSchemaName) else {
                preconditionFailure("every action's request has been compiled")
            }
            let start = names.count
            names += action.name.utf8
            rows.append(
                Row(
                    name: start..<names.count,
                    directions: action.directions,
                    isSend: action.isSend,
                    request: request,
                    response: program.entry(named: action.responseSchemaName),
                    requestIsUncommon: UncommonFields.exist(in: action.request, of: document),
                    responseIsUncommon: UncommonFields.exist(in: action.response ?? [], of: document),
                    base: ActionID(rawValue: UInt16(rows.count)),
                    hasVariants: action.name == PayloadVariant.action && !variants.isEmpty
                )
            )
        }
        count = rows.count
        if let row = rows.first(where: \.hasVariants) {
            rows += variants.map { variant in
                Row(
                    name: row.name,
                    directions: row.directions,
                    isSend: row.isSend,
                    request: variant.request.flatMap { program.entry(named: $0.name) } ?? row.request,
                    response: variant.response.flatMap { program.entry(named: $0.name) } ?? row.response,
                    requestIsUncommon: row.requestIsUncommon,
                    responseIsUncommon: row.responseIsUncommon,
                    base: row.base,
                    hasVariants: false
                )
            }
        }
        uncommonFields = UncommonFields(document)
        self.rows = Immortal(rows)
        self.names = Immortal(names)
        let hashed = Self.slots(document.actions.map { Array($0.name.utf8) })
        slots = Immortal(hashed.slots)
        slotBits = hashed.bits
        seed = hashed.seed
    }

    subscript(action: ActionID) -> Row {
        precondition(action.rawValue < rows.count, "the action belongs to another version")
        return rows[Int(action.rawValue)]
    }

    @_lifetime(immortal)
    func name(of action: ActionID) -> RawSpan { names.piece(self[action].name) }

    func action(named name: RawSpan) -> ActionID? {
        guard name.byteCount > 0 else { return nil }
        let slot = slots[Int(Self.hash(name, seed) >> (64 - slotBits))]
        guard slot != 0, names.piece(rows[Int(slot) - 1].name).isEqual(to: name) else { return nil }
        return ActionID(rawValue: slot - 1)
    }

    /// Looks for a seed under which no two names share a slot, in a table that grows until there is one.
    private static func slots(_ names: [[UInt8]]) -> (slots: [UInt16], bits: UInt64, seed: UInt64) {
        var bits: UInt64 = 8
        while true {
            search: for attempt in 0..<200 as Range<UInt64> {
                let seed = (attempt &+ 1) &* 0x9e37_79b9_7f4a_7c15 | 1
                var slots = [UInt16](repeating: 0, count: 1 << Int(bits))
                for (index, name) in names.enumerated() {
                    let slot = Int(Self.hash(name.span.bytes, seed) >> (64 - bits))
                    guard slots[slot] == 0 else { continue search }
                    slots[slot] = UInt16(index + 1)
                }
                return (slots, bits, seed)
            }
            bits += 1
            precondition(bits <= 20, "two actions have the same length and the same first and last eight bytes")
        }
    }

    /// Mixes the length with the first and last eight bytes (four, or one by one, when there are fewer).
    private static func hash(_ name: RawSpan, _ seed: UInt64) -> UInt64 {
        let count = name.byteCount
        var first: UInt64 = 0
        let last: UInt64
        if count >= 8 {
            first = name.word(0)
            last = name.word(count - 8)
        } else if count >= 4 {
            first = UInt64(name.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self))
            last = UInt64(name.unsafeLoadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        } else {
            for at in 0..<count { first = first << 8 | UInt64(name.byte(at)) }
            last = first
        }
        var hash = (first ^ seed) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ hash >> 32 ^ last &+ UInt64(truncatingIfNeeded: count)) &* seed
        return (hash ^ hash >> 29) &* 0xc4ce_b9fe_1a85_ec53
    }
}
