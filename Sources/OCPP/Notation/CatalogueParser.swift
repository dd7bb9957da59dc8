/// A line of a catalogue file that cannot be read, and what to write instead.
package struct CatalogueError: Error, Hashable, CustomStringConvertible {
    /// Counted from 1.
    package var line: Int
    /// What is wrong.
    package var message: String
    /// What would make the line right.
    package var fix: String

    /// Line, fault and remedy as one text.
    package var description: String { "line \(line): \(message); \(fix)" }
}

/// Reads a catalogue file; the format is explained at the top of each.
package struct CatalogueParser {
    private var document = CatalogueDocument(version: .v16)
    private var sawVersion = false
    private var block = Block.none
    private var names: Set<String> = []
    private var line = 0

    /// What the indented lines below belong to.
    private enum Block { case none, action, request, response, object, enumeration, list, component }

    /// Reads a whole file.
    package static func parse(_ text: [UInt8]) throws(CatalogueError) -> CatalogueDocument {
        var parser = CatalogueParser()
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            parser.line += 1
            try parser.read(CatalogueLine(text[start..<end]))
            start = end + 1
        }
        try parser.finish()
        return parser.document
    }

    private mutating func read(_ line: CatalogueLine) throws(CatalogueError) {
        guard let first = line.words.first else { return }
        switch (line.indent, block) {
        case (0, _): try begin(first, line)
        case (2, .object) where first == "\"": document.objects[document.objects.count - 1].summary = line.quoted ?? ""
        case (2, .enumeration) where first == "\"": document.enums[document.enums.count - 1].summary = line.quoted ?? ""
        case (2, .list): try listed(first, line)
        case (2, .component): document.components[document.components.count - 1].variables += line.words
        case (2, .object): document.objects[document.objects.count - 1].fields.append(try field(line))
        case (2, .enumeration): try values(line)
        case (2, .action), (2, .request), (2, .response): try part(first, line)
        case (4, .request): document.actions[document.actions.count - 1].request.append(try field(line))
        case (4, .response):
            let field = try field(line)
            document.actions[document.actions.count - 1].response?.append(field)
        default: throw error("unexpected indentation", "indent parts by 2 and their fields by 4 spaces")
        }
    }

    private mutating func begin(_ keyword: String, _ line: CatalogueLine) throws(CatalogueError) {
        let words = line.words
        guard words.count >= 2 else { throw error("`\(keyword)` lacks a name", "write `\(keyword) NAME`") }
        guard sawVersion || keyword == "version" else {
            throw error("`\(keyword)` before `version`", "begin with a line `version 1.6`")
        }
        switch keyword {
        case "version":
            guard let version = OCPPVersion.allCases.first(where: { $0.number == words[1] }) else {
                throw error("unknown version `\(words[1])`", "write 1.6, 2.0.1 or 2.1")
            }
            document.version = version
            sawVersion = true
        case "section":
            try section(words)
        case "call", "send":
            try action(words, isSend: keyword == "send")
        case "type", "open":
            let isOpen = keyword == "open"
            guard words.count == (isOpen ? 3 : 2), !isOpen || words[1] == "type", let name = words.last else {
                throw error("cannot read this type", "write `type NAME` or `open type NAME`")
            }
            try declare(name)
            document.objects.append(.init(name: name, section: section, isOpen: isOpen, fields: []))
            block = .object
        case "enum":
            guard words.count == 2 || words.count == 4 && words[2] == "=" else {
                throw error("cannot read this enumeration", "write `enum NAME` or `enum NAME = DEFAULT`")
            }
            try declare(words[1])
            let value = words.count == 4 ? words[3] : nil
            document.enums.append(
                .init(name: words[1], section: section, values: [], defaultValue: value, deviations: [:])
            )
            block = .enumeration
        case "list":
            guard words.count == 2 || words.count > 3 && words[2] == "in" else {
                throw error("cannot read this list", "write `list NAME` or `list NAME in TYPE.FIELD`")
            }
            document.lists.append(.init(name: words[1], fields: Array(words.dropFirst(3)), values: []))
            block = .list
        case "component":
            document.components.append(.init(name: words[1], variables: Array(words.dropFirst(2))))
            block = .component
        default:
            let known = "version, section, call, send, type, open type, enum, list or component"
            throw error("unknown keyword `\(keyword)`", "write \(known)")
        }
    }

    private var section: Int { document.sections.count - 1 }

    private mutating func section(_ words: [String]) throws(CatalogueError) {
        let draft: CatalogueDocument.Draft
        switch words.count > 2 ? words[2] : "" {
        case "draft-04": draft = .draft04
        case "draft-06": draft = .draft06
        default: throw error("section without draft", "write `section NAME draft-04` or `section NAME draft-06`")
        }
        document.sections.append(
            .init(name: words[1], draft: draft, title: words[3...].joined(separator: " "))
        )
        block = .none
    }

    private mutating func action(_ words: [String], isSend: Bool) throws(CatalogueError) {
        let directions: Directions
        switch words.count > 2 ? words[2] : "" {
        case "up": directions = .up
        case "down": directions = .down
        case "both": directions = .both
        default: throw error("`\(words[1])` has no direction", "write up, down or both behind its name")
        }
        try declare(words[1] + " (action)")
        document.actions.append(
            .init(
                name: words[1],
                section: section,
                isSend: isSend,
                directions: directions,
                clause: words[3...].joined(separator: " "),
                summary: "",
                request: [],
                response: isSend ? nil : []
            )
        )
        block = .action
    }

    private mutating func declare(_ name: String) throws(CatalogueError) {
        guard !document.sections.isEmpty else {
            throw error("`\(name)` is outside of a section", "begin a section first")
        }
        guard names.insert(name).inserted else { throw error("`\(name)` is declared twice", "delete one of the two") }
    }

    private mutating func part(_ first: String, _ line: CatalogueLine) throws(CatalogueError) {
        let isSend = document.actions.last?.isSend ?? false
        switch (first, block) {
        case ("request", .action): block = .request
        case ("response", .request) where !isSend: block = .response
        default:
            guard block == .action, let quoted = line.quoted else {
                throw error("cannot read `\(first)` here", "write a \"summary\", then request, then response")
            }
            document.actions[document.actions.count - 1].summary = quoted
        }
    }

    private mutating func values(_ line: CatalogueLine) throws(CatalogueError) {
        let last = document.enums.count - 1
        for value in line.words {
            guard !document.enums[last].values.contains(value) else {
                throw error("`\(value)` is listed twice", "delete one of the two")
            }
            document.enums[last].values.append(value)
        }
        if let meaning = line.quoted {
            guard line.words.count == 1 else { throw error("whose meaning is this", "write one value in front of it") }
            document.enums[last].meanings[line.words[0]] = meaning
        }
        guard let note = line.note else { return }
        let deviation = try self.deviation(note)
        for value in line.words { document.enums[last].deviations[value] = deviation }
    }

    private mutating func listed(_ first: String, _ line: CatalogueLine) throws(CatalogueError) {
        let last = document.lists.count - 1
        guard first != "\"" else {
            document.lists[last].summary = line.quoted ?? ""
            return
        }
        for value in line.words {
            guard !document.lists[last].values.contains(value) else {
                throw error("`\(value)` is listed twice", "delete one of the two")
            }
            document.lists[last].values.append(value)
        }
        guard let meaning = line.quoted else { return }
        guard line.words.count == 1 else { throw error("whose meaning is this", "write one name in front of it") }
        document.lists[last].meanings[first] = meaning
    }

    private func field(_ line: CatalogueLine) throws(CatalogueError) -> CatalogueDocument.Field {
        var words = line.words
        var name = words.removeFirst()
        let isRequired = name.utf8.last != UInt8(ascii: "?")
        if !isRequired { name.removeLast() }
        var defaultValue: String?
        if words.count > 2, words[words.count - 2] == "=" {
            defaultValue = words.removeLast()
            words.removeLast()
        }
        return CatalogueDocument.Field(
            name: name,
            type: try type(words[...]),
            isRequired: isRequired,
            defaultValue: defaultValue,
            deviation: try line.note.map { note throws(CatalogueError) in try deviation(note) },
            summary: line.quoted ?? ""
        )
    }

    private func deviation(_ note: String) throws(CatalogueError) -> CatalogueDocument.Deviation {
        let fix = "write `! published TYPE: reason` or `! published absent: reason`"
        guard let colon = note.firstIndex(of: ":") else { throw error("departure without a reason", fix) }
        let words = note[..<colon].split(separator: " ").map(String.init)
        let reason = note[colon...].dropFirst().drop { $0 == " " }
        guard words.first == "published", words.count > 1, !reason.isEmpty else {
            throw error("departure without what was published", fix)
        }
        let published = words[1...] == ["absent"] ? nil : try type(words[1...])
        return CatalogueDocument.Deviation(published: published, reason: String(reason))
    }

    private func type(_ words: ArraySlice<String>) throws(CatalogueError) -> CatalogueDocument.FieldType {
        guard let type = CatalogueType.parse(words) else {
            throw error(
                "cannot read the type `\(words.joined(separator: " "))`",
                "write string(20), identifier(36), dateTime, uri, boolean, any, integer 0...9, "
                    + "number step 0.1, a type's name, or [TYPE] 1...5"
            )
        }
        return type
    }

    /// Every name that a field mentions must be declared.
    private func finish() throws(CatalogueError) {
        guard sawVersion else { throw error("the file names no version", "begin with a line `version 1.6`") }
        let fields =
            document.actions.flatMap { $0.request + ($0.response ?? []) } + document.objects.flatMap(\.fields)
        for field in fields {
            guard let name = field.type.name, !names.contains(name) else { continue }
            throw error("`\(field.name)` has the undeclared type `\(name)`", "declare `type \(name)` or correct it")
        }
    }

    private func error(_ message: String, _ fix: String) -> CatalogueError {
        CatalogueError(line: line, message: message, fix: fix)
    }
}

extension CatalogueDocument.FieldType {
    /// The shared type that this is, or is a list of.
    package var name: String? {
        switch self {
        case .named(let name): name
        case .array(let element, _, _): element.name
        default: nil
        }
    }
}
