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
            return .success(JSONSplice.apply(splices, to: tape.bytes))
        } catch {
            return .failure(error)
        }
    }

    private func splices(in tape: JSONTape) throws(Failure) -> [JSONSplice] {
        if let text = newText, case .failure(let violation) = JSONTape.scan(text) { throw .notJSON(violation) }
        guard let token = pointer.tokens.last else { return [try wholeDocument(tape)] }
        guard let container = JSONPointer(tokens: pointer.tokens.dropLast()).resolve(in: tape) else {
            throw .noSuchContainer
        }
        switch container.kind {
        case .object: return try objectJSONSplices(token, in: container)
        case .array: return [try arrayJSONSplice(token, in: container)]
        default: throw .noSuchContainer
        }
    }

    private var newText: [UInt8]? {
        switch operation {
        case .replace(let text), .set(let text), .insert(let text): text
        case .remove: nil
        }
    }

    private func wholeDocument(_ tape: JSONTape) throws(Failure) -> JSONSplice {
        switch operation {
        case .replace(let text), .set(let text): return JSONSplice(tape.root.range, text)
        case .insert, .remove: throw .wholeDocument
        }
    }

    private func objectJSONSplices(_ token: String, in object: JSONNode) throws(Failure) -> [JSONSplice] {
        let named = object.members.filter { $0.isNamed(token) }
        switch operation {
        case .replace where named.isEmpty, .remove where named.isEmpty:
            throw .noSuchValue
        case .insert where !named.isEmpty:
            throw .memberExists
        case .set(let text) where named.isEmpty, .insert(let text):
            return [JSONLayout(of: object).append(text, named: token)]
        case .replace(let text), .set(let text):
            return named.map { JSONSplice($0.value.range, text) }
        case .remove:
            let ranges = object.members.map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
            return JSONSplice.removals(of: object.members.map { $0.isNamed(token) }, among: ranges)
        }
    }

    private func arrayJSONSplice(_ token: String, in array: JSONNode) throws(Failure) -> JSONSplice {
        let position = token == "-" ? array.count : JSONPointer.position(token)
        guard let position, position <= array.count else { throw .noSuchPosition }
        guard let element = array[position] else {
            switch operation {
            case .set(let text), .insert(let text): return JSONLayout(of: array).append(text, named: nil)
            case .replace, .remove: throw .noSuchValue
            }
        }
        switch operation {
        case .replace(let text), .set(let text):
            return JSONSplice(element.range, text)
        case .insert(let text):
            let start = element.range.lowerBound
            return JSONSplice(start..<start, text + JSONLayout(of: array).separator)
        case .remove:
            let ranges = array.elements.map(\.range)
            let chosen = ranges.indices.map { $0 == position }
            guard let splice = JSONSplice.removals(of: chosen, among: ranges).first else { throw .noSuchValue }
            return splice
        }
    }
}
