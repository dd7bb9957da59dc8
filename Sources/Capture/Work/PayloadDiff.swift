package import JSONScanning

/// Where two JSON values differ.
package struct PayloadDiff: Sendable {
    /// One place, with what either side has; nil where it has nothing.
    package struct Difference: Sendable, Hashable {
        /// Where, from the values that are compared on (RFC 6901).
        package let pointer: String
        /// What the left value has there, shortened.
        package let left: String?
        /// What the right value has there, shortened.
        package let right: String?
    }

    /// Pointers that are not compared; `*` stands for any name or position, and everything below is left out as well.
    package let ignored: [JSONPointer]

    /// Whether any two points in time count as equal.
    package let ignoresTimes: Bool

    /// Compares all but the places that `ignored` names.
    package init(ignoring ignored: [JSONPointer] = [], ignoresTimes: Bool = false) {
        self.ignored = ignored
        self.ignoresTimes = ignoresTimes
    }

    /// The differences, in the order of the left value; at most `limit`.
    package func differences(_ left: JSONNode?, _ right: JSONNode?, limit: Int = 20) -> [Difference] {
        var found: [Difference] = []
        compare(left, right, at: JSONPointer(), into: &found, limit: limit)
        return found
    }

    private func compare(
        _ left: JSONNode?,
        _ right: JSONNode?,
        at path: JSONPointer,
        into found: inout [Difference],
        limit: Int
    ) {
        guard found.count < limit, !isIgnored(path) else { return }
        guard let left, let right else {
            if left != nil || right != nil {
                found.append(Difference(pointer: "\(path)", left: text(left), right: text(right)))
            }
            return
        }
        switch (left.kind, right.kind) {
        case (.object, .object):
            var seen: Set<String> = []
            var names: [String] = []
            for member in left.members where seen.insert(member.name).inserted { names.append(member.name) }
            for member in right.members where seen.insert(member.name).inserted { names.append(member.name) }
            for name in names { compare(left[name], right[name], at: path.appending(name), into: &found, limit: limit) }
        case (.array, .array):
            for index in 0..<max(left.count, right.count) {
                compare(left[index], right[index], at: path.appending(index), into: &found, limit: limit)
            }
        default:
            if !isEqual(left, right) {
                found.append(Difference(pointer: "\(path)", left: text(left), right: text(right)))
            }
        }
    }

    private func isEqual(_ left: JSONNode, _ right: JSONNode) -> Bool {
        if let one = left.string, let other = right.string {
            if ignoresTimes, TimeShift.isTime(one), TimeShift.isTime(other) { return true }
            return one.utf8.elementsEqual(other.utf8)
        }
        if let one = left.number, let other = right.number { return one == other }
        if let one = left.bool, let other = right.bool { return one == other }
        return left.kind == right.kind && left.kind == .null
    }

    private func isIgnored(_ path: JSONPointer) -> Bool {
        ignored.contains { pointer in
            guard pointer.tokens.count <= path.tokens.count, !pointer.tokens.isEmpty else { return false }
            return zip(pointer.tokens, path.tokens).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }

    private func text(_ node: JSONNode?) -> String? {
        node.map { $0.text.count > 80 ? $0.text.prefix(79) + "…" : $0.text }
    }
}
