/// Where in a rule file something stands.
package struct SourcePlace: Hashable, Sendable {
    /// The file as it was named, `-` for standard input.
    package var file: String
    /// From 1.
    package var line: Int
    /// In characters, from 1.
    package var column: Int

    /// A place in a file.
    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}
