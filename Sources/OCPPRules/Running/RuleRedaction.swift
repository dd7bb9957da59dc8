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
        for element in payloads(in: tape.root) {
            var editor = PayloadEditor(frame, element: element)
            for pointer in pointers { editor.transform(pointer) { _ in Array("\"***\"".utf8) } }
            frame = editor.bytes
        }
        return frame
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
