package import OCPP
package import Traffic

/// Reads rule files.
package enum RuleFile {
    /// Reads the files and those that they extend, and checks them as one set: a later rule takes the place of an
    /// earlier one with the same id.
    ///
    /// They are held against the messages of `catalogues`, and carried out by them; `findings` are those that rules may
    /// name.
    ///
    /// `read` gets a path as it was given, or, for an extended file, beside the file that names it.
    ///
    /// - Returns: The rules unless there is an error, and what there is to say about the files.
    package static func load(
        _ paths: [String],
        catalogues: Catalogues = .standard,
        findings: PageBook,
        language: RuleLanguage = .standard,
        read: (_ path: String) throws -> [UInt8]
    ) -> (
        rules: RuleSet?, diagnostics: [RuleDiagnostic]
    ) {
        let reader = RuleReader(catalogues, language: language, findings: findings)
        var documents: [RuleDocument] = []
        for path in paths {
            var loader = RuleFileLoader(reader: reader)
            loader.load(path, as: path, from: nil, isNamed: true, read: read)
            documents += loader.documents
        }
        let set = RuleAssembly(reader, documents).assemble()
        reader.sortDiagnostics()
        return (reader.hasErrors ? nil : set, reader.diagnostics)
    }
}

/// The top of one file.
struct RuleDocument {
    var path: String
    var root: RuleNode
    /// Whether the user named it, and not another file.
    var isNamed: Bool
}

/// Reads a file and those that it extends, those first.
struct RuleFileLoader {
    let reader: RuleReader
    private(set) var documents: [RuleDocument] = []
    private var loading: [String] = []

    private static let maxBytes = 16 << 20
    private static let maxDepth = 16

    init(reader: RuleReader) { self.reader = reader }

    mutating func load(
        _ path: String,
        as name: String,
        from origin: RuleNode?,
        isNamed: Bool,
        read: (String) throws -> [UInt8]
    ) {
        if let origin, loading.contains(path) {
            let help = "a file cannot extend itself, neither by way of others"
            reader.report(.unreadableFile, "`\(name)` extends itself", at: origin, help: help)
            return
        }
        guard !documents.contains(where: { $0.path == path }) else { return }
        let bytes: [UInt8]
        do {
            bytes = try read(path)
        } catch {
            reader.reportUnreadable(path, "\(error)", from: origin)
            return
        }
        guard bytes.count <= Self.maxBytes else {
            reader.reportUnreadable(path, "it is larger than \(Self.maxBytes >> 20) MiB", from: origin)
            return
        }
        guard let root = reader.document(bytes, name: path) else { return }
        loading.append(path)
        defer { loading.removeLast() }
        guard reader.members(of: root, "a rule file", keys: RuleLanguage.fileKeys) != nil else { return }
        reader.checkFormat(root)
        if let extends = root["extends"] {
            let nodes = extends.list ?? [extends]
            for node in nodes {
                guard let other = reader.text(node, "`extends`") else { continue }
                guard loading.count < Self.maxDepth else {
                    reader.report(.unreadableFile, "files extend each other too deeply", at: node)
                    continue
                }
                load(Self.path(other, beside: path), as: other, from: node, isNamed: false, read: read)
            }
        }
        documents.append(RuleDocument(path: path, root: root, isNamed: isNamed))
    }

    /// Where a file is that another one names.
    private static func path(_ name: String, beside path: String) -> String {
        guard !name.hasPrefix("/"), path.contains("/") else { return name }
        var steps = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
        for step in name.split(separator: "/").map(String.init) where step != "." {
            if step == "..", let last = steps.last, last != "..", last != ".", !last.isEmpty {
                steps.removeLast()
            } else {
                steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}

extension RuleReader {
    /// The root of a file's document; nil when there is none.
    func document(_ bytes: [UInt8], name: String) -> RuleNode? {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let good = String(decoding: bytes.prefix(Self.validPrefix(bytes)), as: UTF8.self)
            let source = add(RuleSource(name: name, text: good))
            let lines = sources[source].lines
            let mark = RuleMark(source: source, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
            report(.malformedYAML, "the file is not UTF-8", at: mark, width: 1)
            return nil
        }
        let source = add(RuleSource(name: name, text: text))
        let (node, faults) = YAMLReader.read(text, source: source)
        for fault in faults {
            report(
                fault.check,
                fault.message,
                at: RuleMark(source: source, line: fault.line, column: fault.column),
                width: fault.check == .malformedYAML ? 1 : nil,
                notes: fault.notes,
                help: fault.help
            )
        }
        guard let node, !node.isNull else {
            if faults.isEmpty {
                let help = "a rule file begins with `linesman: 1` and has `rules:`"
                report(.missingKey, "the file is empty", at: RuleMark(source: source, line: 1, column: 1), help: help)
            }
            return nil
        }
        return node
    }

    private static func validPrefix(_ bytes: ArraySlice<UInt8>) -> Int {
        var low = 0
        var high = bytes.count
        // The longest prefix that is UTF-8: a cut character at its end is not, so whole runs are tried from above.
        while low < high {
            let middle = (low + high + 1) / 2
            var end = middle
            while end > 0, end < bytes.count, bytes[bytes.startIndex + end] & 0xC0 == 0x80 { end -= 1 }
            if String(validating: bytes.prefix(end), as: UTF8.self) != nil { low = middle } else { high = middle - 1 }
        }
        while low > 0, String(validating: bytes.prefix(low), as: UTF8.self) == nil { low -= 1 }
        return low
    }

    fileprivate func checkFormat(_ root: RuleNode) {
        guard let format = root["linesman"] else {
            missing("linesman", in: "a rule file", at: root.mark, help: "begin the file with `linesman: 1`")
            return
        }
        guard format.scalar?.text == "1" else {
            reportUnsupported(format)
            return
        }
    }
}
