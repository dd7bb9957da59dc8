import JSONScanning

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

    /// From the payload down.
    package var steps: [Step] {
        didSet { self = RulePointer(steps: steps) }
    }
    /// The string form.
    package private(set) var text: String
    /// The same as bytes.
    private(set) var path: JSONPath

    /// A pointer of these steps.
    package init(steps: [Step]) {
        self.steps = steps
        text = Self.text(of: steps)
        path = JSONPath(steps)
    }

    /// Equal when they take the same steps.
    package static func == (left: RulePointer, right: RulePointer) -> Bool { left.steps == right.steps }

    /// By its steps.
    package func hash(into hasher: inout Hasher) { hasher.combine(steps) }

    private static func text(of steps: [Step]) -> String {
        steps.map { step in
            switch step {
            case .name(let name): JSONPointer(tokens: [name]).description
            case .each: "/*"
            }
        }.joined()
    }
}
