import JSONScanning
import JSONSchema

/// Which schema of a folder is meant for which message.
struct VendorManifest {
    var messages: [Message] = []
    var payloads: [Payload] = []
    /// Whether `format` makes values invalid.
    var assertsFormats = true
    /// The draft of schemas that do not say theirs.
    var draft: SchemaDraft?

    /// A schema: a file, or a place in one.
    struct Source: Hashable {
        var file: Int
        /// The place in the file; empty for all of it.
        var fragment = ""
    }

    /// Where the manifest says something, for errors; of a folder without manifest the schema's own file.
    struct Place {
        var file: Int
        var pointer = JSONPointer()

        func inside(_ token: String) -> Place { Place(file: file, pointer: pointer.appending(token)) }
    }

    /// Schemas of one action's request and response, in some versions.
    struct Message {
        var versions: [OCPPVersion]
        var action: String
        var directions: Directions?
        var isSend: Bool?
        var request: Source?
        var response: Source?
        var place: Place
    }

    /// Schemas of the content of `DataTransfer`.
    struct Payload {
        var versions: [OCPPVersion]
        var vendorID: String
        var messageID: String?
        var request: Source?
        var response: Source?
        var place: Place
    }
}

/// Reads a manifest; see ``VendorSchemas``.
struct VendorManifestReader {
    private let files: [VendorFile]
    /// The manifest among the files.
    private let manifest: Int

    init(_ files: [VendorFile], manifest: Int) {
        self.files = files
        self.manifest = manifest
    }

    func read() throws(VendorSchemaError) -> VendorManifest {
        let start = VendorManifest.Place(file: manifest)
        guard case .success(let tape) = files[manifest].content else {
            guard case .failure(let violation) = files[manifest].content else { return VendorManifest() }
            throw error(
                "not JSON: \(violation)",
                start,
                fix: "see linesman schema check --help for the form of the manifest"
            )
        }
        let fields = try members(of: tape.root, at: start, known: ["messages", "dataTransfer", "formats", "draft"])
        var read = VendorManifest()
        if let node = fields["formats"] {
            guard let flag = node.bool else {
                throw error("formats is true or false", start.inside("formats"), fix: "write \"formats\": false")
            }
            read.assertsFormats = flag
        }
        if let node = fields["draft"] {
            guard let draft = node.string.flatMap(SchemaDraft.init(spelled:)) else {
                let fix = "write \"4\", \"6\", \"7\" or \"2020-12\""
                throw error("\(node.text) is no draft", start.inside("draft"), fix: fix)
            }
            read.draft = draft
        }
        for (node, place) in try list(fields["messages"], start.inside("messages")) {
            read.messages.append(try message(node, place))
        }
        for (node, place) in try list(fields["dataTransfer"], start.inside("dataTransfer")) {
            read.payloads.append(try payload(node, place))
        }
        guard !read.messages.isEmpty || !read.payloads.isEmpty else {
            throw error("it names no schema", start, fix: "list some under \"messages\" or \"dataTransfer\"")
        }
        return read
    }

    // MARK: Entries

    private func message(
        _ node: JSONNode,
        _ place: VendorManifest.Place
    ) throws(VendorSchemaError) -> VendorManifest.Message {
        let fields = try members(
            of: node,
            at: place,
            known: ["version", "action", "from", "kind", "request", "response"]
        )
        var message = VendorManifest.Message(
            versions: try versions(fields["version"], place),
            action: try name("action", of: fields, at: place),
            place: place
        )
        guard
            message.action.unicodeScalars.allSatisfy({
                $0.isASCII && $0.value > 0x20 && !"\"\\".contains(Character($0))
            })
        else {
            throw error("no action is spelt so", place.inside("action"), fix: "letters and digits, such as SelfTest")
        }
        if let node = fields["from"] {
            switch node.string {
            case "station": message.directions = .up
            case "csms": message.directions = .down
            case "both": message.directions = .both
            default:
                let fix = "write \"station\", \"csms\" or \"both\""
                throw error("\(node.text) sends nothing", place.inside("from"), fix: fix)
            }
        }
        if let node = fields["kind"] {
            guard let kind = node.string, kind == "call" || kind == "send" else {
                throw error("\(node.text) is no kind", place.inside("kind"), fix: "write \"call\" or \"send\"")
            }
            message.isSend = kind == "send"
        }
        message.request = try source("request", of: fields, at: place)
        message.response = try source("response", of: fields, at: place)
        return message
    }

    private func payload(
        _ node: JSONNode,
        _ place: VendorManifest.Place
    ) throws(VendorSchemaError) -> VendorManifest.Payload {
        let fields = try members(
            of: node,
            at: place,
            known: ["version", "vendorId", "messageId", "request", "response"]
        )
        let payload = VendorManifest.Payload(
            versions: try versions(fields["version"], place),
            vendorID: try name("vendorId", of: fields, at: place),
            messageID: fields["messageId"] == nil ? nil : try name("messageId", of: fields, at: place),
            request: try source("request", of: fields, at: place),
            response: try source("response", of: fields, at: place),
            place: place
        )
        guard payload.request != nil || payload.response != nil else {
            throw error("it names no schema", place, fix: "add \"request\" or \"response\"")
        }
        return payload
    }

    // MARK: Values

    private func members(
        of node: JSONNode,
        at place: VendorManifest.Place,
        known: [String]
    ) throws(VendorSchemaError) -> [String: JSONNode] {
        guard node.kind == .object else {
            throw error("an object belongs here", place, fix: "it has \(known.joined(separator: ", "))")
        }
        var fields: [String: JSONNode] = [:]
        for member in node.members where !["$comment", "description"].contains(member.name) {
            guard known.contains(member.name) else {
                let fix = "known are \(known.joined(separator: ", ")), and $comment"
                throw error("\(member.name) is not known here", place.inside(member.name), fix: fix)
            }
            fields[member.name] = member.value
        }
        return fields
    }

    private func list(
        _ node: JSONNode?,
        _ place: VendorManifest.Place
    ) throws(VendorSchemaError) -> [(JSONNode, VendorManifest.Place)] {
        guard let node else { return [] }
        guard node.kind == .array else { throw error("a list belongs here", place, fix: "put it in [ ]") }
        return node.elements.enumerated().map { ($1, place.inside(String($0))) }
    }

    private func name(
        _ key: String,
        of fields: [String: JSONNode],
        at place: VendorManifest.Place
    ) throws(VendorSchemaError) -> String {
        guard let node = fields[key] else { throw error("there is no \(key)", place, fix: "add \"\(key)\"") }
        guard let text = node.string, !text.isEmpty else {
            throw error("\(key) is \(node.text)", place.inside(key), fix: "write a string that is not empty")
        }
        return text
    }

    /// One version or a list of them; all, where none is said.
    private func versions(
        _ node: JSONNode?,
        _ place: VendorManifest.Place
    ) throws(VendorSchemaError) -> [OCPPVersion] {
        guard let node else { return OCPPVersion.allCases }
        var found: [OCPPVersion] = []
        for node in node.kind == .array ? Array(node.elements) : [node] {
            guard let version = node.string.flatMap(OCPPVersion.init(folderName:)) else {
                let fix = "write \"1.6\", \"2.0.1\" or \"2.1\", or a list of them"
                throw error("\(node.text) is no version", place.inside("version"), fix: fix)
            }
            if !found.contains(version) { found.append(version) }
        }
        return found
    }

    /// A file, with or without a fragment, or a schema that stands right there.
    private func source(
        _ key: String,
        of fields: [String: JSONNode],
        at place: VendorManifest.Place
    ) throws(VendorSchemaError) -> VendorManifest.Source? {
        guard let node = fields[key] else { return nil }
        let place = place.inside(key)
        guard node.kind == .string, let text = node.string else {
            guard node.kind == .object || node.bool != nil else {
                throw error(
                    "\(node.text) is no schema",
                    place,
                    fix: "name a file of the folder, or write a schema here"
                )
            }
            return VendorManifest.Source(file: manifest, fragment: place.pointer.description)
        }
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let file = files.firstIndex(where: { $0.path == parts[0] }) else {
            let fix = "paths are relative to the manifest and end with .json, such as \(example)"
            throw error("there is no file \(parts[0])", place, fix: fix)
        }
        return VendorManifest.Source(file: file, fragment: parts.count > 1 ? parts[1] : "")
    }

    private var example: String {
        files.indices.first { $0 != manifest }.map { files[$0].path } ?? "ocpp1.6/BootNotification.json"
    }

    private func error(_ message: String, _ place: VendorManifest.Place, fix: String) -> VendorSchemaError {
        VendorSchemaError(message, in: files[place.file], at: place.pointer, fix: fix)
    }
}

extension OCPPVersion {
    /// The version of a folder called `ocpp1.6`, `1.6`, `v16` or `16`.
    init?(folderName: String) {
        var digits = folderName.lowercased()[...]
        for prefix in ["ocpp", "-", "_", "v"] where digits.hasPrefix(prefix) { digits = digits.dropFirst(prefix.count) }
        let plain = digits.filter { $0 != "." }
        guard let version = Self.allCases.first(where: { $0.number.filter { $0 != "." } == plain }) else { return nil }
        self = version
    }
}
