import JSONScanning

/// Takes what rules want hidden out of a frame before it is written down.
package enum RuleRedaction {
    /// The frame with each value at one of the pointers, relative to its payload, replaced by `"***"`.
    ///
    /// A frame that cannot be read keeps what it has: nothing is known about its payload.
    package static func redacted(_ frame: [UInt8], _ pointers: [RulePointer]) -> [UInt8] {
        guard !pointers.isEmpty, case .success(let tape) = JSONTape.scan(frame), tape.root.kind == .array,
            tape.root.count > 1
        else { return frame }
        // The payload, or an error's details, come last.
        var editor = PayloadEditor(frame, element: tape.root.count - 1)
        for pointer in pointers { editor.transform(pointer) { _ in Array("\"***\"".utf8) } }
        return editor.bytes
    }
}
