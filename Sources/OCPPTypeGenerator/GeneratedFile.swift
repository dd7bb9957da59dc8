/// A source file that is made, and never written by hand.
package struct GeneratedFile: Sendable, Hashable {
    /// Below the module's folder `Generated`, such as `Types/EVSEType.swift`.
    package var path: String
    /// All of it.
    package var text: String
}
