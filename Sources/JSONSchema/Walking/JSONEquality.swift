import JSONScanning

/// Equality as JSON Schema has it (2020-12 core §4.2.2): numbers by value, strings by code points, members in any order.
enum JSONEquality {
    static func areEqual(_ left: JSONNode, _ right: JSONNode) -> Bool {
        guard left.kind == right.kind else { return false }
        switch left.kind {
        case .null, .false, .true: return true
        case .number: return left.bytes.elementsEqual(right.bytes) || left.number == right.number
        case .string:
            if left.bytes.elementsEqual(right.bytes) { return true }
            return left.isEscaped || right.isEscaped ? left.generalizedUTF8 == right.generalizedUTF8 : false
        case .array:
            guard left.count == right.count else { return false }
            return zip(left.elements, right.elements).allSatisfy { areEqual($0, $1) }
        case .object:
            let (ours, theirs) = (members(of: left), members(of: right))
            guard ours.count == theirs.count else { return false }
            return ours.allSatisfy { name, value in theirs[name].map { areEqual(value, $0) } ?? false }
        }
    }

    /// Equal values have equal hashes.
    static func hash(_ node: JSONNode) -> Int {
        var hasher = Hasher()
        hasher.combine(node.kind)
        switch node.kind {
        case .null, .false, .true: break
        case .number: hasher.combine(node.number)
        case .string: hasher.combine(node.generalizedUTF8)
        case .array: for element in node.elements { hasher.combine(hash(element)) }
        case .object:
            var sum = 0
            for (name, value) in members(of: node) {
                var member = Hasher()
                member.combine(name)
                member.combine(hash(value))
                sum &+= member.finalize()
            }
            hasher.combine(sum)
        }
        return hasher.finalize()
    }

    /// The positions of the first two equal elements.
    static func firstRepetition(in array: JSONNode) -> (Int, Int)? {
        guard array.count > 1 else { return nil }
        var seen: [Int: [(position: Int, element: JSONNode)]] = [:]
        for (position, element) in array.elements.enumerated() {
            let hash = hash(element)
            if let first = seen[hash]?.first(where: { areEqual($0.element, element) }) {
                return (first.position, position)
            }
            seen[hash, default: []].append((position, element))
        }
        return nil
    }

    private static func members(of object: JSONNode) -> [[UInt8]: JSONNode] {
        Dictionary(object.members.map { ($0.nameNode.generalizedUTF8, $0.value) }) { _, last in last }
    }
}
