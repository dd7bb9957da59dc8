import JSONSchema

/// Action names hashed without collisions, in memory that is written once and never freed.
///
/// The language's own dictionary would cost a `String` and reference counting for each message.
struct ActionTable: @unchecked Sendable {
    struct Row {
        let nameOffset: Int
        let nameLength: Int
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
    private let rowCount: Int
    private let rows: UnsafePointer<Row>
    private let names: UnsafePointer<UInt8>
    /// Index of the action plus one, or zero, for every hash.
    private let slots: UnsafePointer<UInt16>
    private let slotBits: UInt64
    private let seed: UInt64

    init(_ document: CatalogueDocument, _ program: SchemaProgram, variants: [PayloadVariant] = []) {
        let count = document.actions.count
        let rows = UnsafeMutablePointer<Row>.allocate(capacity: max(count + variants.count, 1))
        var bytes: [UInt8] = []
        for (index, action) in document.actions.enumerated() {
            precondition(!action.name.isEmpty, "an action has a name")
            guard let request = program.entry(named: action.requestSchemaName) else {
                preconditionFailure("every action's request has been compiled")
            }
            (rows + index).initialize(
                to: Row(
                    nameOffset: bytes.count,
                    nameLength: action.name.utf8.count,
                    directions: action.directions,
                    isSend: action.isSend,
                    request: request,
                    response: program.entry(named: action.responseSchemaName),
                    requestIsUncommon: UncommonFields.exist(in: action.request, of: document),
                    responseIsUncommon: UncommonFields.exist(in: action.response ?? [], of: document),
                    base: ActionID(rawValue: UInt16(index)),
                    hasVariants: action.name == PayloadVariant.action && !variants.isEmpty
                )
            )
            bytes.append(contentsOf: action.name.utf8)
        }
        let base = document.actions.firstIndex { $0.name == PayloadVariant.action }
        if let base {
            let row = rows[base]
            for (index, variant) in variants.enumerated() {
                (rows + count + index).initialize(
                    to: Row(
                        nameOffset: row.nameOffset,
                        nameLength: row.nameLength,
                        directions: row.directions,
                        isSend: row.isSend,
                        request: variant.request.flatMap { program.entry(named: $0.name) } ?? row.request,
                        response: variant.response.flatMap { program.entry(named: $0.name) } ?? row.response,
                        requestIsUncommon: row.requestIsUncommon,
                        responseIsUncommon: row.responseIsUncommon,
                        base: row.base,
                        hasVariants: false
                    )
                )
            }
        }
        let names = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
        names.initialize(from: bytes + [0], count: bytes.count + 1)
        self.count = count
        uncommonFields = UncommonFields(document)
        rowCount = base == nil ? count : count + variants.count
        self.rows = UnsafePointer(rows)
        self.names = UnsafePointer(names)
        let hashed = Self.slots(document.actions.map { Array($0.name.utf8) })
        let slots = UnsafeMutablePointer<UInt16>.allocate(capacity: hashed.slots.count)
        slots.initialize(from: hashed.slots, count: hashed.slots.count)
        self.slots = UnsafePointer(slots)
        self.slotBits = hashed.bits
        self.seed = hashed.seed
    }

    subscript(action: ActionID) -> Row {
        precondition(action.rawValue < rowCount, "the action belongs to another version")
        return rows[Int(action.rawValue)]
    }

    func name(of action: ActionID) -> UnsafeBufferPointer<UInt8> {
        let row = self[action]
        return UnsafeBufferPointer(start: names + row.nameOffset, count: row.nameLength)
    }

    func action(named name: UnsafeBufferPointer<UInt8>) -> ActionID? {
        guard let start = name.baseAddress else { return nil }
        let slot = slots[Int(Self.hash(start, name.count, seed) >> (64 - slotBits))]
        guard slot != 0 else { return nil }
        let row = rows[Int(slot) - 1]
        guard row.nameLength == name.count, Self.areEqual(start, names + row.nameOffset, name.count) else {
            return nil
        }
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
                    let hash = name.withUnsafeBufferPointer { bytes in
                        bytes.baseAddress.map { Self.hash($0, bytes.count, seed) } ?? 0
                    }
                    let slot = Int(hash >> (64 - bits))
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
    private static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ seed: UInt64) -> UInt64 {
        let raw = UnsafeRawPointer(bytes)
        let first: UInt64
        let last: UInt64
        if count >= 8 {
            first = raw.loadUnaligned(as: UInt64.self)
            last = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            first = UInt64(raw.loadUnaligned(as: UInt32.self))
            last = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        } else {
            first = UnsafeBufferPointer(start: bytes, count: count).reduce(0) { $0 << 8 | UInt64($1) }
            last = first
        }
        var hash = (first ^ seed) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ hash >> 32 ^ last &+ UInt64(truncatingIfNeeded: count)) &* seed
        return (hash ^ hash >> 29) &* 0xc4ce_b9fe_1a85_ec53
    }

    private static func areEqual(
        _ left: UnsafePointer<UInt8>,
        _ right: UnsafePointer<UInt8>,
        _ count: Int
    ) -> Bool {
        let a = UnsafeRawPointer(left)
        let b = UnsafeRawPointer(right)
        guard count >= 8 else {
            guard count >= 4 else { return (0..<count).allSatisfy { left[$0] == right[$0] } }
            return a.loadUnaligned(as: UInt32.self) == b.loadUnaligned(as: UInt32.self)
                && a.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
                    == b.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
        }
        var offset = 0
        while offset + 8 < count {
            guard
                a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    == b.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            else { return false }
            offset += 8
        }
        return a.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            == b.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    }
}
