/// Swift source that grows line by line.
struct SourceText {
    private(set) var text: String
    private var indent = ""

    /// Begins a file of a generated module.
    ///
    /// - Parameters:
    ///   - source: The name of the file that it is made of.
    ///   - modules: What its public declarations mention.
    ///   - others: What it needs besides.
    init(from source: String, importing modules: [String], using others: [String] = []) {
        text = """
            // swift-format-ignore-file
            // Made by `make generate` from Sources/OCPP/Catalogue/\(source); edit that.


            """
        for module in others { text += "import \(module)\n" }
        for module in modules { text += "public import \(module)\n" }
        text += "\n"
    }

    mutating func line(_ line: String) { text += line.isEmpty ? "\n" : indent + line + "\n" }

    mutating func documentation(_ lines: [String]) {
        for line in lines { self.line(line.isEmpty ? "///" : "/// " + line) }
    }

    mutating func documentation(_ line: String) { documentation([line]) }

    /// A block in braces.
    mutating func block(_ head: String, _ body: (inout SourceText) -> Void) {
        line(head + " {")
        let outer = indent
        indent += "    "
        body(&self)
        indent = outer
        line("}")
    }

    /// A call, or a head with parameters: on one line when it fits, one to a line when it does not.
    mutating func list(_ head: String, of items: [String], closing tail: String) {
        let whole = head + items.joined(separator: ", ") + tail
        if indent.utf8.count + whole.utf8.count <= 120 { return line(whole) }
        line(head)
        for (index, item) in items.enumerated() { line("    " + item + (index + 1 < items.count ? "," : "")) }
        line(tail)
    }
}
