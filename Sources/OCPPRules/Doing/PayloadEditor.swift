import JSONScanning
import JSONSchema

/// Changes one element of a frame's array, its payload, and not a byte beside what changes.
struct PayloadEditor {
    private var bytes: [UInt8]
    /// The position of the payload in the frame.
    private let element: Int
    /// Where the payload begins, when the frame is known to be JSON.
    private let payload: Int?
    /// Which elements of arrays are changed; nil for all.
    private(set) var choice: ElementChoice?
    /// Whether a byte changed.
    private(set) var hasChanged = false

    /// A frame with all its wildcards may grow, but not beyond all bounds.
    private static let maxBytes = 16 << 20

    init(_ bytes: consuming [UInt8], element: Int, payload: Int? = nil, choice: ElementChoice? = nil) {
        self.bytes = bytes
        self.element = element
        self.payload = payload
        self.choice = choice
    }

    /// The frame as it is now.
    consuming func finished() -> [UInt8] { bytes }

    /// Puts JSON text in the place of each value at the pointer, or adds it where only the last step is missing.
    mutating func set(_ pointer: RulePointer, to text: [UInt8]) {
        if let range = onlyValue(at: pointer) {
            guard bytes.count + text.count <= Self.maxBytes, !bytes[range].elementsEqual(text) else { return }
            bytes.replaceSubrange(range, with: text)
            hasChanged = true
            return
        }
        change { payload, walk in
            guard let last = pointer.steps.last else { return [JSONSplice(payload.range, text)] }
            return walk.parents(pointer, below: payload).flatMap { parent, places -> [JSONSplice] in
                switch (parent.kind, last) {
                case (.object, .name(let name)):
                    let values = parent.members.filter { $0.isNamed(name) }.map(\.value)
                    if values.isEmpty { return [JSONLayout(of: parent).append(text, named: name)] }
                    return values.map { JSONSplice($0.range, text) }
                case (.array, .name(let name)):
                    let position = name == "-" ? parent.count : JSONPointer.position(name)
                    guard let position, position <= parent.count else { return [] }
                    guard let element = parent[position] else {
                        return [JSONLayout(of: parent).append(text, named: nil)]
                    }
                    return [JSONSplice(element.range, text)]
                case (.array, .each):
                    return walk.chosen(pointer.steps[...], of: parent, at: places).map {
                        JSONSplice($0.node.range, text)
                    }
                default: return []
                }
            }
        }
    }

    /// Takes out what is at the pointer, each with one comma.
    mutating func remove(_ pointer: RulePointer) {
        change { payload, walk in
            guard let last = pointer.steps.last else { return [] }
            return walk.parents(pointer, below: payload).flatMap { parent, places -> [JSONSplice] in
                switch (parent.kind, last) {
                case (.object, .name(let name)):
                    let ranges = parent.members.map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
                    return JSONSplice.removals(of: parent.members.map { $0.isNamed(name) }, among: ranges)
                case (.array, .name(let name)):
                    let position = JSONPointer.position(name)
                    let ranges = parent.elements.map(\.range)
                    return JSONSplice.removals(of: ranges.indices.map { $0 == position }, among: ranges)
                case (.array, .each):
                    let removed = walk.chosen(pointer.steps[...], of: parent, at: places).map(\.node.range)
                    let ranges = parent.elements.map(\.range)
                    return JSONSplice.removals(of: ranges.map { removed.contains($0) }, among: ranges)
                default: return []
                }
            }
        }
        if pointer.steps.last == .each { choice?.isSpent = true }
    }

    /// Gives members another name, unless their object has one of that name.
    mutating func rename(_ pointer: RulePointer, to name: String) {
        change { payload, walk in
            guard case .name(let old) = pointer.steps.last, old != name else { return [] }
            return walk.parents(pointer, below: payload).flatMap { parent, _ -> [JSONSplice] in
                guard parent.kind == .object, !parent.members.contains(where: { $0.isNamed(name) }) else { return [] }
                return parent.members.filter { $0.isNamed(old) }.map { JSONSplice($0.nameRange, JSONText.quoted(name)) }
            }
        }
    }

    /// Puts something else in the place of each value at the pointer; nil leaves it.
    mutating func transform(_ pointer: RulePointer, _ body: (JSONNode) -> [UInt8]?) {
        change { payload, walk in
            walk.nodes(pointer.steps[...], below: payload).compactMap { node, _ in
                body(node).map { JSONSplice(node.range, $0) }
            }
        }
    }

    /// Makes one change of RFC 6902; whether that could be done.
    mutating func apply(_ edit: JSONEdit) -> Bool {
        guard case .success(let tape) = JSONTape.scan(bytes),
            case .success(let edited) = JSONEdit(edit.operation, at: absolute(edit.pointer)).apply(to: tape)
        else { return false }
        replace(by: edited)
        return true
    }

    /// The JSON text of the value at a pointer.
    func text(at pointer: JSONPointer) -> [UInt8]? {
        guard case .success(let tape) = JSONTape.scan(bytes) else { return nil }
        return absolute(pointer).resolve(in: tape).map { Array($0.bytes) }
    }

    private func absolute(_ pointer: JSONPointer) -> JSONPointer {
        JSONPointer(tokens: [String(element)] + pointer.tokens)
    }

    /// Where the one value at a pointer stands, as far as that is seen without reading the whole frame.
    private func onlyValue(at pointer: RulePointer) -> Range<Int>? {
        payload.flatMap { pointer.path.findOnly(in: bytes.span.bytes, at: $0) }
    }

    private mutating func replace(by edited: [UInt8]) {
        hasChanged = hasChanged || edited != bytes
        bytes = edited
    }

    private mutating func change(_ splices: (JSONNode, PayloadWalk) -> [JSONSplice]) {
        guard case .success(let tape) = JSONTape.scan(bytes), let payload = tape.root[element] else { return }
        let splices = splices(payload, PayloadWalk(choice: choice))
        guard !splices.isEmpty else { return }
        let size = splices.reduce(bytes.count) { $0 + $1.bytes.count - $1.range.count }
        guard size <= Self.maxBytes else { return }
        replace(by: JSONSplice.apply(splices, to: bytes))
    }
}

/// The way to the values at a pointer.
private struct PayloadWalk {
    let choice: ElementChoice?

    typealias Place = (node: JSONNode, places: [Int])

    func parents(_ pointer: RulePointer, below payload: JSONNode) -> [Place] {
        nodes(pointer.steps.dropLast(), below: payload)
    }

    /// All values at a path, in document order, with the places that its `*` stand for; of members with the same name,
    /// the last.
    func nodes(_ path: ArraySlice<RulePointer.Step>, below node: JSONNode) -> [Place] {
        var found: [Place] = [(node, [])]
        for depth in path.indices {
            switch path[depth] {
            case .name(let name): found = found.compactMap { at in at.node.child(name).map { ($0, at.places) } }
            case .each: found = found.flatMap { chosen(path[...depth], of: $0.node, at: $0.places) }
            }
        }
        return found
    }

    /// The elements of an array that are changed, `path` being theirs.
    func chosen(_ path: ArraySlice<RulePointer.Step>, of array: JSONNode, at places: [Int]) -> [Place] {
        array.elements.enumerated().compactMap { place, element in
            let places = places + [place]
            return choice?.holds(path, at: places) ?? true ? (element, places) : nil
        }
    }
}

extension RulePointer {
    /// As RFC 6901 has it; nil with a wildcard.
    var exact: JSONPointer? {
        var tokens: [String] = []
        for step in steps {
            guard case .name(let name) = step else { return nil }
            tokens.append(name)
        }
        return JSONPointer(tokens: tokens)
    }
}
