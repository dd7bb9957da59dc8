import JSONScanning

/// What official messages do not have, and vendors' schemas say: kept apart so that it costs the others nothing.
extension SchemaEngine {
    @inline(never)
    static func rareValue(_ start: Address, _ record: Record, depth: Int) -> Address? {
        let node = record.pointee.child.assumingMemoryBound(to: EngineTables.Node.self)
        switch record.pointee.kind {
        case .boundedString: return boundedString(start, node, limit: record.pointee.limit)
        case .content: return content(start, node, limit: record.pointee.limit)
        case .choice:
            guard let kind = ValueClass(beginningWith: start.pointee),
                node.pointee.required >> UInt64(kind.rawValue) & 1 == 1
            else { return nil }
            // The first slot of a node stands for what comes before any of them.
            return value(start, node.pointee.records + 1 + kind.rawValue, depth: depth)
        case .general:
            guard let end = anyValue(start, depth) else { return nil }
            let part = node.pointee.detail.assumingMemoryBound(to: SchemaPart.self)
            return part.pointee.isPlainlyValid(EngineScalars.span(start, end)) ? end : nil
        default: preconditionFailure("only rare kinds come here")
        }
    }

    /// Passes a string whose length is within the limits.
    private static func boundedString(_ start: Address, _ node: Node, limit: UInt32) -> Address? {
        guard start.pointee == 0x22, let end = EngineScalars.string(start + 1, limit: limit) else { return nil }
        // A scalar takes at least one byte, so few bytes are few scalars.
        let raw = EngineScalars.span(start + 1, end - 1)
        guard raw.byteCount >= node.pointee.least else { return nil }
        if EngineScalars.special(start + 1) == end - 1 { return end }
        return JSONString.length(raw) >= node.pointee.least ? end : nil
    }

    /// Passes a string that holds one JSON text with a valid value.
    private static func content(_ start: Address, _ node: Node, limit: UInt32) -> Address? {
        guard let end = boundedString(start, node, limit: limit) else { return nil }
        let text = EngineScalars.decoded(start + 1, end - 1)
        guard text.count <= JSONLimits.default.maxBytes else { return nil }
        let isValid = PaddedBytes.with(copyOf: text) { bytes in
            let first = EngineScalars.skipWhitespace(bytes.start)
            guard let last = value(first, node.pointee.records + 1, depth: deepest), !EngineScalars.isCutWord(last)
            else {
                return false
            }
            return EngineScalars.skipWhitespace(last) == bytes.start + bytes.count
        }
        return isValid ? end : nil
    }
}
