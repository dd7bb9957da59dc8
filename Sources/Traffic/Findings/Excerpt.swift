import JSONScanning

/// A bounded piece of a raw frame.
public struct Excerpt: Sendable, Hashable {
    /// The bytes kept, as received.
    public let bytes: [UInt8]
    /// Where they begin in the frame.
    public let offset: Int
    /// The length of the whole frame.
    public let frameLength: Int

    /// How many bytes are kept on either side of what is pointed at.
    static let reach = 160

    /// Takes the values as they are.
    package init(bytes: [UInt8], offset: Int, frameLength: Int) {
        self.bytes = bytes
        self.offset = offset
        self.frameLength = frameLength
    }

    /// Cuts the surroundings of `range` out of `frame`.
    package init(of frame: RawSpan, around range: Range<Int>) {
        let count = frame.byteCount
        let from = max(0, min(range.lowerBound, count) - Self.reach)
        let to = min(count, min(range.upperBound, range.lowerBound + Self.reach) + Self.reach)
        bytes = frame.extracting(from..<max(from, to)).array
        offset = from
        frameLength = count
    }
}
