/// A change to a document that splices bytes at one place and leaves every other byte as it is.
///
/// Where an object has several members of the name, the path goes through the last of them; a change of such a member
/// itself applies to all of them, because readers differ in which one they take.
public struct JSONEdit: Hashable, Sendable {
    /// What to do at the pointer.
    public enum Operation: Hashable, Sendable {
        /// Put this JSON text in the place of the value, which must exist.
        case replace([UInt8])
        /// Put this JSON text in the place of the value, or add it: a new member, or an element one behind the last (`-` works, too).
        case set([UInt8])
        /// Add this JSON text: a member that must not exist yet, or an element in front of the one at the position.
        case insert([UInt8])
        /// Take the member or element out, with one comma.
        case remove
    }

    /// Where.
    public var pointer: JSONPointer
    /// What.
    public var operation: Operation

    /// Describes a change.
    public init(_ operation: Operation, at pointer: JSONPointer) {
        self.operation = operation
        self.pointer = pointer
    }

    /// Why a change was not made.
    public enum Failure: Error, Hashable, Sendable {
        /// Nothing is where the pointer points to.
        case noSuchValue
        /// Neither an object nor an array is where the pointer's last token should be looked up.
        case noSuchContainer
        /// The token is not a position of the array.
        case noSuchPosition
        /// The member to insert exists already.
        case memberExists
        /// The document's value itself cannot be removed or inserted.
        case wholeDocument
        /// The new text is not one JSON value.
        case notJSON(ScanViolation)
    }

    /// The document with the change made.
    public func apply(to tape: JSONTape) -> Result<[UInt8], Failure> {
        do throws(Failure) {
            let splices = try splices(in: tape)
            return .success(Splice.apply(splices, to: tape.bytes))
        } catch {
            return .failure(error)
        }
    }

    private func splices(in tape: JSONTape) throws(Failure) -> [Splice] {
        if let text = newText, case .failure(let violation) = JSONTape.scan(text) { throw .notJSON(violation) }
        guard let token = pointer.tokens.last else { return [try wholeDocument(tape)] }
        guard let container = JSONPointer(tokens: pointer.tokens.dropLast()).resolve(in: tape) else {
            throw .noSuchContainer
        }
        switch container.kind {
        case .object: return try objectSplices(token, in: container)
        case .array: return [try arraySplice(token, in: container)]
        default: throw .noSuchContainer
        }
    }

    private var newText: [UInt8]? {
        switch operation {
        case .replace(let text), .set(let text), .insert(let text): text
        case .remove: nil
        }
    }

    private func wholeDocument(_ tape: JSONTape) throws(Failure) -> Splice {
        switch operation {
        case .replace(let text), .set(let text): return Splice(tape.root.range, text)
        case .insert, .remove: throw .wholeDocument
        }
    }

    private func objectSplices(_ token: String, in object: JSONNode) throws(Failure) -> [Splice] {
        let named = object.members.filter { $0.isNamed(token) }
        switch operation {
        case .replace where named.isEmpty, .remove where named.isEmpty:
            throw .noSuchValue
        case .insert where !named.isEmpty:
            throw .memberExists
        case .set(let text) where named.isEmpty, .insert(let text):
            return [Layout(of: object).append(text, named: token)]
        case .replace(let text), .set(let text):
            return named.map { Splice($0.value.range, text) }
        case .remove:
            let ranges = object.members.map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
            return Splice.removals(of: object.members.map { $0.isNamed(token) }, among: ranges)
        }
    }

    private func arraySplice(_ token: String, in array: JSONNode) throws(Failure) -> Splice {
        let position = token == "-" ? array.count : JSONPointer.position(token)
        guard let position, position <= array.count else { throw .noSuchPosition }
        guard let element = array[position] else {
            switch operation {
            case .set(let text), .insert(let text): return Layout(of: array).append(text, named: nil)
            case .replace, .remove: throw .noSuchValue
            }
        }
        switch operation {
        case .replace(let text), .set(let text):
            return Splice(element.range, text)
        case .insert(let text):
            let start = element.range.lowerBound
            return Splice(start..<start, text + Layout(of: array).separator)
        case .remove:
            let ranges = array.elements.map(\.range)
            let chosen = ranges.indices.map { $0 == position }
            guard let splice = Splice.removals(of: chosen, among: ranges).first else { throw .noSuchValue }
            return splice
        }
    }
}

/// Bytes to put in the place of a range.
private struct Splice {
    let range: Range<Int>
    let bytes: [UInt8]

    init(_ range: Range<Int>, _ bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    static func apply(_ splices: [Splice], to bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var at = 0
        for splice in splices {
            output += bytes[at..<splice.range.lowerBound]
            output += splice.bytes
            at = splice.range.upperBound
        }
        return output + bytes[at...]
    }

    /// Takes out the chosen ones of a comma-separated list: each with what lies between it and the next one that stays,
    /// and at the end with what lies behind the last one that stays.
    static func removals(of chosen: [Bool], among ranges: [Range<Int>]) -> [Splice] {
        var splices: [Splice] = []
        var at = 0
        while at < ranges.count {
            guard chosen[at] else {
                at += 1
                continue
            }
            let first = at
            while at < ranges.count, chosen[at] { at += 1 }
            let start = at < ranges.count || first == 0 ? ranges[first].lowerBound : ranges[first - 1].upperBound
            let end = at < ranges.count ? ranges[at].lowerBound : ranges[at - 1].upperBound
            splices.append(Splice(start..<end, []))
        }
        return splices
    }
}

/// How a container separates what it holds, so that an addition looks like its neighbours.
private struct Layout {
    private let container: JSONNode
    private let ranges: [Range<Int>]

    init(of container: JSONNode) {
        self.container = container
        ranges =
            container.kind == .array
            ? container.elements.map(\.range)
            : container.members.map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
    }

    /// A comma and the whitespace that goes with it.
    var separator: [UInt8] {
        let bytes = container.storage.bytes
        if ranges.count > 1 {
            return Array(bytes[ranges[ranges.count - 2].upperBound..<ranges[ranges.count - 1].lowerBound])
        }
        guard let first = ranges.first else { return [] }
        return [UInt8(ascii: ",")] + bytes[container.range.lowerBound + 1..<first.lowerBound]
    }

    private var colon: [UInt8] {
        let last = container.members.reduce(nil) { $1 as JSONNode.Member? }
        guard let last else { return [UInt8(ascii: ":")] }
        return Array(container.storage.bytes[last.nameRange.upperBound..<last.value.range.lowerBound])
    }

    func append(_ text: [UInt8], named name: String?) -> Splice {
        let at = ranges.last?.upperBound ?? container.range.lowerBound + 1
        let start = name.map { JSONText.quoted($0) + colon } ?? []
        return Splice(at..<at, separator + start + text)
    }
}
