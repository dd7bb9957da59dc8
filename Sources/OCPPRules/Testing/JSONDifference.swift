import JSONScanning

/// How two JSON texts differ, place by place.
package enum JSONDifference: Hashable, Sendable {
    /// Only the first has it.
    case missing(pointer: String, String)
    /// Only the second has it.
    case added(pointer: String, String)
    case changed(pointer: String, from: String, to: String)

    /// The lines of a diff: `-` for what the first has, `+` for the second.
    package var lines: [String] {
        switch self {
        case .missing(let pointer, let value): ["- \(pointer): \(value)"]
        case .added(let pointer, let value): ["+ \(pointer): \(value)"]
        case .changed(let pointer, let from, let to): ["- \(pointer): \(from)", "+ \(pointer): \(to)"]
        }
    }

    /// All differences, in the order of the first text; texts that are not JSON differ as a whole.
    package static func between(_ first: [UInt8], _ second: [UInt8]) -> [JSONDifference] {
        guard case .success(let left) = JSONTape.scan(first), case .success(let right) = JSONTape.scan(second) else {
            return first == second ? [] : [.changed(pointer: "", from: text(first), to: text(second))]
        }
        var differences: [JSONDifference] = []
        compare(left.root, right.root, at: JSONPointer(), into: &differences)
        return differences
    }

    private static func compare(
        _ left: JSONNode,
        _ right: JSONNode,
        at pointer: JSONPointer,
        into differences: inout [JSONDifference]
    ) {
        if left.kind == .object, right.kind == .object {
            for member in left.members {
                let place = pointer.appending(member.name)
                if let other = right[member.name] {
                    compare(member.value, other, at: place, into: &differences)
                } else {
                    differences.append(.missing(pointer: place.description, text(member.value)))
                }
            }
            for member in right.members where left[member.name] == nil {
                differences.append(.added(pointer: pointer.appending(member.name).description, text(member.value)))
            }
        } else if left.kind == .array, right.kind == .array {
            for (position, element) in left.elements.enumerated() {
                let place = pointer.appending(position)
                if let other = right[position] {
                    compare(element, other, at: place, into: &differences)
                } else {
                    differences.append(.missing(pointer: place.description, text(element)))
                }
            }
            for (position, element) in right.elements.enumerated() where position >= left.count {
                differences.append(.added(pointer: pointer.appending(position).description, text(element)))
            }
        } else if !JSONComparison.areEqual(left, right) {
            differences.append(.changed(pointer: pointer.description, from: text(left), to: text(right)))
        }
    }

    private static func text(_ node: JSONNode) -> String { text(Array(node.bytes)) }

    /// For people: no control characters, and not without end.
    private static func text(_ bytes: [UInt8]) -> String {
        let shown = bytes.count > 200 ? Array(bytes.prefix(200)) + "…".utf8 : bytes
        return String(decoding: shown, as: UTF8.self).unicodeScalars.reduce(into: "") { text, scalar in
            text +=
                scalar.value < 0x20 || scalar.value == 0x7F ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
    }
}
