/// How large the head of a request or response may be.
public struct HeadLimits: Hashable, Sendable {
    /// The longest line in bytes, without its line ending.
    public var maxLine: Int
    /// The largest number of fields.
    public var maxFields: Int
    /// The largest head in bytes, start line and final empty line included.
    public var maxBytes: Int

    /// Sets limits; by default lines of 8 KiB, 100 fields, 16 KiB in all.
    public init(maxLine: Int = 8192, maxFields: Int = 100, maxBytes: Int = 16384) {
        self.maxLine = maxLine
        self.maxFields = maxFields
        self.maxBytes = maxBytes
    }

    static let none = HeadLimits(maxLine: .max, maxFields: .max, maxBytes: .max)
}
