import JSONScanning

extension WireReader {
    /// How many arrays and objects may be open at once in what is passed over.
    private static let maxDepth = JSONLimits.default.maxDepth

    /// Passes over a value.
    mutating func skip() throws(ReadError) { try skip(depth: 0) }

    /// Passes over a value; the bytes it is written with.
    mutating func raw() throws(ReadError) -> [UInt8] {
        let start = at
        try skip(depth: 0)
        return copy(start..<at)
    }

    private mutating func skip(depth: Int) throws(ReadError) {
        guard depth < Self.maxDepth else { throw ReadError(.notJSON(.tooDeep), at: at) }
        switch current {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"):
            var isMore = try beginObject()
            while isMore {
                _ = try member(of: .none, expecting: 0)
                try skip(depth: depth + 1)
                isMore = try nextMember()
            }
        case UInt8(ascii: "["):
            var isMore = try beginArray()
            while isMore {
                try skip(depth: depth + 1)
                isMore = try nextElement()
            }
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try number(.number)
        default: throw notJSON()
        }
    }
}
