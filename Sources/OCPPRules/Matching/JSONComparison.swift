import JSONScanning

/// Equality of JSON values: numbers by value, texts by code points, members in any order.
package enum JSONComparison {
    /// Whether both texts are JSON and mean the same.
    package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard case .success(let ours) = JSONTape.scan(left), case .success(let theirs) = JSONTape.scan(right) else {
            return false
        }
        return areEqual(ours.root, theirs.root)
    }

    static func areEqual(_ left: JSONNode, _ right: JSONNode) -> Bool {
        guard left.kind == right.kind else { return false }
        switch left.kind {
        case .null, .false, .true: return true
        case .number: return left.number == right.number
        case .string: return left.generalizedUTF8 == right.generalizedUTF8
        case .array:
            return left.count == right.count && zip(left.elements, right.elements).allSatisfy { areEqual($0, $1) }
        case .object:
            guard left.count == right.count else { return false }
            return left.members.allSatisfy { member in
                right[member.name].map { areEqual(member.value, $0) } ?? false
            }
        }
    }
}
