import JSONScanning

/// Runs a program over one value: a quick yes or no, or everything that is wrong, by the same steps.
struct SchemaWalk {
    typealias NodeID = KeywordProgram.NodeID

    let program: KeywordProgram
    let storage: JSONTape.Storage
    /// Whether to go on after the first violation and note all of them.
    var collects: Bool
    var violations: [SchemaViolation] = []
    /// From the value that is checked to the one that is looked at.
    var path: [String] = []
    /// Members that a later one of the same name replaces, by the offset of their names.
    private let replaced: Set<Int>
    private let limit: Int
    /// The resources that were entered, outermost first; only kept when there are dynamic references.
    private var scope: [Int] = []
    private var depth = 0
    /// Schemas applied so far, and what else took as long.
    private var steps = 0
    /// Whether there were more than ``maxSteps``: nothing more is said about the value.
    private(set) var isExhausted = false
    /// What schemas said about places, once there were many steps; keys are made by ``key(_:_:)``.
    private var remembered: [UInt64: Bool] = [:]
    private let maxSteps: Int

    /// A program that ends after so many steps remembers nothing.
    private static let freeSteps = 1_000
    /// As many steps may any evaluation take, and so many more for each value of the document.
    private static let leastSteps = 100_000
    private static let stepsForEachValue = 100

    /// Three for each level of the deepest value that a scan accepts, and less than the call stack holds.
    private static let maxDepth = 1600

    init(_ program: KeywordProgram, of node: JSONNode, collecting: Bool, limit: Int) {
        self.program = program
        self.storage = node.storage
        self.collects = collecting
        self.limit = limit
        maxSteps = Self.leastSteps + Self.stepsForEachValue * node.storage.entries.count
        replaced = node.storage.replacedNames
    }

    // MARK: Walking

    func node(_ at: Int) -> JSONNode { JSONNode(storage: storage, index: at) }

    func kind(_ at: Int) -> JSONKind { storage.entries[at].kind }

    /// The entries of an array's elements.
    func elements(of at: Int) -> [Int] {
        var found: [Int] = []
        found.reserveCapacity(Int(storage.entries[at].count))
        var place = at + 1
        let end = Int(storage.entries[at].next)
        while place < end {
            found.append(place)
            place = Int(storage.entries[place].next)
        }
        return found
    }

    /// The entries of an object's names, without those that a later member replaces; a value's entry is the next one.
    func members(of at: Int) -> [Int] {
        var found: [Int] = []
        found.reserveCapacity(Int(storage.entries[at].count))
        var place = at + 1
        let end = Int(storage.entries[at].next)
        while place < end {
            if replaced.isEmpty || !replaced.contains(Int(storage.entries[place].start)) { found.append(place) }
            place = Int(storage.entries[place + 1].next)
        }
        return found
    }

    func member(_ name: [UInt8], of at: Int) -> Int? {
        members(of: at).first { isName($0, name) }
    }

    func isName(_ at: Int, _ name: [UInt8]) -> Bool {
        let entry = storage.entries[at]
        guard entry.flags.contains(.escaped) else {
            guard entry.range.count == name.count + 2 else { return false }
            return node(at).withContent { $0.holds(name, at: 0) }
        }
        return node(at).generalizedUTF8 == name
    }

    // MARK: Steps

    /// Checks the value at an entry against a schema.
    mutating func evaluate(_ id: NodeID, at: Int, into seen: inout Evaluated) -> Bool {
        let node = program.nodes[Int(id)]
        guard depth < Self.maxDepth else {
            note(
                .reference,
                at: at,
                in: node,
                seen: { _ in "references without end" },
                allowed: { _ in "at most \(Self.maxDepth) steps" }
            )
            return false
        }
        guard spend(1) else { return true }
        let remembers =
            steps > Self.freeSteps && !node.tracks && !seen.isTracking && program.dynamicAnchors.isEmpty
        if remembers, let known = remembered[key(id, at)] { return known }
        depth += 1
        let entersResource = !program.dynamicAnchors.isEmpty && scope.last != node.resource
        if entersResource { scope.append(node.resource) }
        defer {
            depth -= 1
            if entersResource { scope.removeLast() }
        }
        var parts = Evaluated(isTracking: node.tracks || seen.isTracking)
        var isValid = true
        for index in node.code {
            if !check(program.code[index], at: at, in: node, into: &parts) {
                isValid = false
                // Of a value of the wrong type there is nothing more to say; `type` is read before all others.
                if !collects { break }
                if case .type = program.code[index] { break }
            }
        }
        if parts.isTracking, seen.isTracking, isValid || collects { seen.merge(parts) }
        if remembers, !isExhausted { remembered[key(id, at)] = isValid }
        return isValid
    }

    /// Names a schema, a place, and whether what it finds is noted.
    private func key(_ id: NodeID, _ at: Int) -> UInt64 {
        UInt64(UInt32(bitPattern: id)) << 32 | UInt64(at) << 1 | (collects ? 1 : 0)
    }

    /// Takes so many steps; false when there were too many.
    mutating func spend(_ count: Int) -> Bool {
        steps &+= count
        if steps > maxSteps { isExhausted = true }
        return !isExhausted
    }

    /// What is said in place of everything else about a value that takes too many steps.
    func exhaustion(at entry: Int) -> SchemaViolation {
        let document = program.documents[0]
        return SchemaViolation(
            keyword: .tooComplex,
            pointer: JSONPointer(),
            property: nil,
            range: storage.entries[entry].range,
            seen: "given up after \(maxSteps) steps",
            allowed: "what can be judged in \(maxSteps) steps",
            schemaPointer: JSONPointer(to: document.root),
            document: program.documentNames[0]
        )
    }

    /// Checks without noting violations: what it finds decides, but is not by itself wrong.
    mutating func attempt(_ id: NodeID, at: Int, into seen: inout Evaluated) -> Bool {
        let before = collects
        collects = false
        defer { collects = before }
        return evaluate(id, at: at, into: &seen)
    }

    /// Checks a value inside this one.
    mutating func evaluate(_ id: NodeID, inside at: Int, named step: (Self) -> String) -> Bool {
        if collects { path.append(step(self)) }
        defer { if collects { path.removeLast() } }
        var seen = Evaluated(isTracking: false)
        return evaluate(id, at: at, into: &seen)
    }

    /// Where a dynamic reference leads from here: the outermost resource that has the anchor decides (2020-12 core §8.2.3.2).
    func target(of id: NodeID, anchor: Int) -> NodeID {
        let anchors = program.dynamicAnchors[anchor]
        for resource in scope {
            if let found = anchors[resource] { return found }
        }
        return id
    }

    // MARK: Noting

    mutating func note(
        _ keyword: SchemaKeyword,
        at: Int,
        in node: KeywordProgram.Node,
        property: String? = nil,
        range: Range<Int>? = nil,
        seen: (Self) -> String,
        allowed: (Self) -> String
    ) {
        guard collects, violations.count < limit else { return }
        let tape = program.documents[node.location.document]
        var schema = JSONPointer(to: JSONNode(storage: tape.storage, index: node.location.entry))
        if keyword != .falseSchema { schema = schema.appending(keyword.rawValue) }
        violations.append(
            SchemaViolation(
                keyword: keyword,
                pointer: JSONPointer(tokens: path),
                property: property,
                range: range ?? storage.entries[at].range,
                seen: seen(self),
                allowed: allowed(self),
                schemaPointer: schema,
                document: program.documentNames[node.location.document]
            )
        )
    }
}
