package import OCPP

/// Makes the Swift module of one version out of its catalogue.
package struct MessageSource {
    private let document: CatalogueDocument
    private let lists: [CatalogueDocument.ValueList]
    private let components: [CatalogueDocument.Component]
    private let objects: ObjectSource

    /// - Parameters:
    ///   - document: The messages.
    ///   - standard: The lists of names that the messages leave open, with the properties that hold them.
    package init(_ document: CatalogueDocument, standard: CatalogueDocument?) {
        self.document = document
        lists = standard?.lists ?? []
        components = standard?.components ?? []
        let names = TypeNames(document, lists: lists)
        let enums = Set(document.enums.map(\.name) + lists.map(\.name))
        objects = ObjectSource(names: names, sentences: Sentences(names: names, enums: enums))
        checkPlaces()
    }

    /// The module's name.
    package var module: String {
        switch document.version {
        case .v16: "OCPP16"
        case .v201: "OCPP201"
        case .v21: "OCPP21"
        }
    }

    /// Every file of it.
    package var files: [GeneratedFile] {
        var files = [GeneratedFile(path: "Actions.swift", text: actionList)]
        files += document.actions.enumerated().map { file($1.name, in: "Actions", text(of: $1, at: $0)) }
        files += document.objects.filter { $0.name != "CustomDataType" }.map {
            file($0.name, in: "Types", text(of: $0))
        }
        files += document.enums.map { type in
            var text = begin()
            EnumSource().write(type, from: document.version.number, to: &text)
            return file(type.name, in: "Enums", text)
        }
        files += lists.map { list in
            var text = begin("standard")
            ListSource().write(list, from: document.version.number, to: &text)
            return file(list.name, in: "Names", text)
        }
        if !components.isEmpty {
            var text = SourceText(from: "ocpp\(document.version.number).standard", importing: [], using: ["OCPPTypes"])
            ListSource().write(components, from: document.version.number, to: &text)
            files.append(file("ComponentName+Variables", in: "Names", text))
        }
        return files
    }

    private func file(_ name: String, in room: String, _ text: SourceText) -> GeneratedFile {
        GeneratedFile(path: "\(room)/\(name).swift", text: text.text)
    }

    private func begin(_ kind: String = "catalogue", importing modules: [String] = ["OCPPTypes"]) -> SourceText {
        SourceText(from: "ocpp\(document.version.number).\(kind)", importing: modules)
    }

    /// A list that names a property which is not there, or is no text, would be without effect.
    private func checkPlaces() {
        var texts: Set<String> = []
        func add(_ fields: [CatalogueDocument.Field], _ place: String) {
            for field in fields {
                switch field.type {
                case .string, .array(of: .string, _, _): texts.insert("\(place).\(field.name)")
                default: break
                }
            }
        }
        for action in document.actions {
            add(action.request, "\(action.name).request")
            add(action.response ?? [], "\(action.name).response")
        }
        for object in document.objects { add(object.fields, object.name) }
        for place in lists.flatMap(\.fields) { precondition(texts.contains(place), "there is no text at `\(place)`") }
    }

    // MARK: Files

    private func text(of object: CatalogueDocument.ObjectType) -> SourceText {
        var text = begin()
        let users = users(of: object.name)
        let summary =
            object.summary.isEmpty
            ? "The data type `\(object.name)` of OCPP \(document.version.number)." : object.summary
        let subject = ObjectSource.Subject(
            name: object.name,
            protocolName: "WireObject",
            documentation: [summary] + (users.isEmpty ? [] : ["", "Part of \(users)."]),
            place: object.name,
            owner: "this object",
            isOpen: object.isOpen
        )
        objects.write(subject, object.fields, to: &text)
        return text
    }

    /// What has a property of this type.
    private func users(of name: String) -> String {
        func mentions(_ fields: [CatalogueDocument.Field]) -> Bool { fields.contains { $0.type.name == name } }
        var users: [String] = []
        for action in document.actions where mentions(action.request + (action.response ?? [])) {
            users.append("``\(action.name)``")
        }
        users += document.objects.filter { mentions($0.fields) }.map { "``\($0.name)``" }
        guard let last = users.popLast() else { return "" }
        return users.isEmpty ? last : users.joined(separator: ", ") + " and " + last
    }

    private func text(of action: CatalogueDocument.ActionDescription, at index: Int) -> SourceText {
        var text = begin(importing: ["OCPP", "OCPPTypes"])
        var directions: [String] = []
        if action.directions.contains(.up) { directions.append("Up") }
        if action.directions.contains(.down) { directions.append("Down") }
        let kind = action.isSend ? "Send" : "Action"
        let section = document.sections[action.section]
        let asks = action.directions == .both ? "Either side" : action.directions == .up ? "The station" : "The CSMS"
        let does = action.isSend ? "sends it, and nobody answers" : "asks, the other side answers"
        let source = [section.title, action.clause].filter { !$0.isEmpty }.joined(separator: " ")
        text.documentation([action.summary, "", "\(asks) \(does) (\(source))."])
        text.block("public enum \(action.name): \(directions.map { $0 + kind }.joined(separator: ", "))") { text in
            text.documentation("The name in the specification.")
            text.line("public static let name = \"\(action.name)\"")
            text.documentation("The version of OCPP.")
            text.line("public static let version = OCPPVersion.\(document.version)")
            text.documentation("Its place in the catalogue.")
            text.line("public static let id = ActionID(rawValue: \(index))")
            text.line("")
            objects.write(request(action), action.request, to: &text)
            guard let response = action.response else { return }
            text.line("")
            objects.write(self.response(action), response, to: &text)
        }
        return text
    }

    private func request(_ action: CatalogueDocument.ActionDescription) -> ObjectSource.Subject {
        ObjectSource.Subject(
            name: action.isSend ? "Message" : "Request",
            protocolName: action.isSend ? "SendMessage" : "ActionRequest",
            documentation: [action.isSend ? "What is sent." : "What is asked."],
            place: "\(action.name).request",
            owner: action.isSend ? "this message" : "this request",
            isOpen: false,
            preamble: [
                action.isSend
                    ? ("What it is sent as.", "public typealias Send = \(action.name)")
                    : ("What is asked for.", "public typealias Action = \(action.name)")
            ]
        )
    }

    private func response(_ action: CatalogueDocument.ActionDescription) -> ObjectSource.Subject {
        ObjectSource.Subject(
            name: "Response",
            protocolName: "WireObject",
            documentation: ["What is answered."],
            place: "\(action.name).response",
            owner: "this response",
            isOpen: false
        )
    }

    private var actionList: String {
        var text = SourceText(from: "ocpp\(document.version.number).catalogue", importing: ["OCPP"])
        text.line("@_exported public import OCPPTypes")
        text.line("")
        text.documentation("All messages of OCPP \(document.version.number).")
        text.block("public enum Actions: ActionList") { text in
            text.documentation("The version.")
            text.line("public static let version = OCPPVersion.\(document.version)")
            text.line("")
            text.documentation("Every action, in the order of the catalogue.")
            list("all", ofSends: false, to: &text)
            text.line("")
            text.documentation("Every message that is not answered.")
            list("sends", ofSends: true, to: &text)
        }
        return text.text
    }

    private func list(_ name: String, ofSends: Bool, to text: inout SourceText) {
        let head = "public static let \(name): [any \(ofSends ? "Send" : "Action").Type] = ["
        let actions = document.actions.filter { $0.isSend == ofSends }
        guard !actions.isEmpty else { return text.line(head + "]") }
        text.line(head)
        for action in actions { text.line("    \(action.name).self,") }
        text.line("]")
    }
}
