import JSONScanning

/// Takes what rules want hidden out of a frame before it is written down.
package enum RuleRedaction {
    /// The frame with each value at one of the pointers, relative to its payload, replaced by `"***"`.
    ///
    /// Nil for a frame that cannot be read: nobody can tell where in it those values stand.
    package static func redacted(_ frame: [UInt8], _ pointers: [RulePointer]) -> [UInt8]? {
        guard !pointers.isEmpty else { return frame }
        guard case .success(let tape) = JSONTape.scan(frame), tape.root.kind == .array else { return nil }
        var frame = frame
        for pointer in pointers {
            guard case .success(let tape) = JSONTape.scan(frame) else { return nil }
            let splices = payloads(in: tape.root).flatMap { element in
                tape.root[element].map { values(pointer.steps[...], below: $0) } ?? []
            }
            frame = JSONSplice.apply(splices.map { JSONSplice($0.range, Array("\"***\"".utf8)) }, to: frame)
        }
        return frame
    }

    /// All values at a path, in document order; of members with the same name all, as somebody may read any of them.
    private static func values(_ path: ArraySlice<RulePointer.Step>, below node: JSONNode) -> [JSONNode] {
        guard let step = path.first else { return [node] }
        let rest = path.dropFirst()
        switch (step, node.kind) {
        case (.name(let name), .object):
            return node.members.filter { $0.isNamed(name) }.flatMap { values(rest, below: $0.value) }
        case (.name(let name), .array): return node.child(name).map { values(rest, below: $0) } ?? []
        case (.each, .array): return node.elements.flatMap { values(rest, below: $0) }
        default: return []
        }
    }

    /// Where the payload stands, or an error's details; in a frame with elements too many or too few, wherever it may.
    private static func payloads(in frame: JSONNode) -> [Int] {
        let place =
            switch frame[0]?.int {
            case 3: 2
            case 4, 5: 4
            default: 3
            }
        return (0..<frame.count).filter { element in
            guard element > 1, let kind = frame[element]?.kind else { return false }
            return element == place || kind == .object || kind == .array
        }
    }
}
