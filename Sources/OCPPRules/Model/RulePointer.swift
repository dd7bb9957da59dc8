/// A JSON Pointer (RFC 6901) in which `*` stands for any element of an array.
///
/// It is relative to the payload of a message; the empty pointer is the payload itself.
package struct RulePointer: Hashable, Sendable {
    /// One step down.
    package enum Step: Hashable, Sendable {
        /// A member by its name; of an array, the element at that position when the name is a number.
        case name(String)
        /// Any element of an array.
        case each
    }

    package var steps: [Step]

    package init(steps: [Step]) { self.steps = steps }
}
