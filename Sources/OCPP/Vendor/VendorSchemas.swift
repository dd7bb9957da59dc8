import JSONScanning
import JSONSchema

/// Vendors' JSON Schemas from one folder: messages that replace OCPP's or are new, and contents of `DataTransfer`.
///
/// ``manifestName`` in the folder says which schema is for what; without it the files' names do (``VendorFileNames``).
package struct VendorSchemas: Sendable {
    /// The file that says which schema is for which message.
    package static let manifestName = "linesman-schemas.json"

    /// OCPP's messages with those of the folder.
    package let catalogues: Catalogues
    /// What has a schema of the folder, one line each: the message, the file, and what judges it.
    package let uses: [String]

    /// Compiles the schemas of a folder.
    ///
    /// - Parameters:
    ///   - files: Every `.json` file of the folder.
    ///   - folder: What errors call the folder.
    /// - Throws: What is wrong with the first file that cannot be used.
    package init(_ files: [VendorFile], folder: String) throws(VendorSchemaError) {
        let manifest: VendorManifest
        if let index = files.firstIndex(where: { $0.path == Self.manifestName }) {
            manifest = try VendorManifestReader(files, manifest: index).read()
        } else {
            manifest = try VendorFileNames.manifest(for: files)
        }
        guard !manifest.messages.isEmpty || !manifest.payloads.isEmpty else {
            throw VendorSchemaError(
                "there is no \(Self.manifestName) in the folder, and no file such as ocpp1.6/BootNotification.json",
                in: folder,
                fix: "write a manifest (see linesman schema check --help), or name the files as OCPP's are named"
            )
        }
        var builder = VendorCatalogueBuilder(files, manifest)
        var catalogues: [OCPPVersion: Catalogue] = [:]
        for version in OCPPVersion.allCases {
            if let catalogue = try builder.catalogue(version) { catalogues[version] = catalogue }
        }
        self.catalogues = Catalogues(replacing: catalogues)
        uses = builder.uses
    }
}

/// Puts schemas into the catalogues that a manifest names.
private struct VendorCatalogueBuilder {
    private(set) var uses: [String] = []

    private let files: [VendorFile]
    private let manifest: VendorManifest
    private var registry = SchemaRegistry()
    private var compiled: [VendorManifest.Source: GeneralSchema] = [:]

    /// Where the folder seems to be; relative references stay in it.
    private static let origin = "file:///schemas/"

    init(_ files: [VendorFile], _ manifest: VendorManifest) {
        self.files = files
        self.manifest = manifest
        for file in files { registry.add(file.text, uri: Self.uri(of: file), name: file.name) }
    }

    /// A version's catalogue, if the manifest has something for it.
    mutating func catalogue(_ version: OCPPVersion) throws(VendorSchemaError) -> Catalogue? {
        let messages = manifest.messages.filter { $0.versions.contains(version) }
        let contents = manifest.payloads.filter { $0.versions.contains(version) }
        guard !messages.isEmpty || !contents.isEmpty else { return nil }
        var document = Catalogue.of(version).document
        var schemas: [String: NamedSchema] = [:]
        for message in messages { try add(message, to: &document, &schemas) }
        let variants = try variants(contents, of: document, beside: schemas)
        do throws(SchemaCompileError) {
            return try Catalogue(document, replacements: schemas, variants: variants)
        } catch {
            preconditionFailure("what was lowered can be compiled: \(error)")
        }
    }

    // MARK: Messages

    private mutating func add(
        _ message: VendorManifest.Message,
        to document: inout CatalogueDocument,
        _ schemas: inout [String: NamedSchema]
    ) throws(VendorSchemaError) {
        var place = document.actions.firstIndex { $0.name == message.action }
        let isSend = message.isSend ?? place.map { document.actions[$0].isSend } ?? false
        if let place, document.actions[place].isSend != isSend {
            let fix = "leave \"kind\" out, or choose another name"
            throw error("\(message.action) is no \(isSend ? "SEND" : "CALL")", message.place.inside("kind"), fix: fix)
        }
        if isSend, document.version != .v21 {
            let fix = "write \"version\": \"2.1\", or \"kind\": \"call\""
            throw error("OCPP \(document.version.number) has no SEND", message.place.inside("kind"), fix: fix)
        }
        if isSend, message.response != nil {
            let fix = "leave \"response\" out"
            throw error("a SEND is never answered", message.place.inside("response"), fix: fix)
        }
        if place == nil {
            place = document.actions.count
            document.actions.append(
                CatalogueDocument.ActionDescription(
                    name: message.action,
                    section: 0,
                    isSend: isSend,
                    directions: .both,
                    clause: "",
                    summary: "An action of a vendor.",
                    request: [],
                    response: isSend ? nil : []
                )
            )
            let action = document.actions[document.actions.count - 1]
            // What nobody describes may be any object.
            for name in [action.requestSchemaName, action.responseSchemaName] {
                schemas[name] = NamedSchema(name: name, schema: .object(SchemaObject([], isOpen: true)))
            }
        }
        guard let place else { return }
        if let directions = message.directions { document.actions[place].directions = directions }
        let action = document.actions[place]
        for (source, name, key) in [
            (message.request, action.requestSchemaName, "request"),
            (message.response, action.responseSchemaName, "response"),
        ] {
            guard let source else { continue }
            if schemas[name]?.document != nil {
                let fix = "remove one of the two"
                throw error("\(message.action) has a \(key) already", message.place.inside(key), fix: fix)
            }
            let schema = NamedSchema(name: name, lowering: try compile(source, message.place.inside(key)))
            note("\(message.action) \(key)", from: source, schema, of: document.version)
            schemas[name] = schema
        }
    }

    // MARK: Contents of DataTransfer

    private mutating func variants(
        _ contents: [VendorManifest.Payload],
        of document: CatalogueDocument,
        beside schemas: [String: NamedSchema]
    ) throws(VendorSchemaError) -> [PayloadVariant] {
        var variants: [PayloadVariant] = []
        guard !contents.isEmpty, let action = document.action(named: PayloadVariant.action) else { return variants }
        let official = Dictionary(uniqueKeysWithValues: document.schemas().map { ($0.name, $0) })
        for content in contents {
            var variant = PayloadVariant(
                vendorID: content.vendorID,
                messageID: content.messageID,
                request: nil,
                response: nil
            )
            if variants.contains(where: { $0.vendorID == variant.vendorID && $0.messageID == variant.messageID }) {
                throw error("this message has an entry already", content.place, fix: "remove one of the two")
            }
            for (source, name, key) in [
                (content.request, action.requestSchemaName, "request"),
                (content.response, action.responseSchemaName, "response"),
            ] {
                guard let source, let whole = schemas[name] ?? official[name] else { continue }
                let payload = NamedSchema(name: "", lowering: try compile(source, content.place.inside(key)))
                let id = [content.vendorID, content.messageID].compactMap { $0 }.joined(separator: " ")
                note("DataTransfer \(key), data of \(id)", from: source, payload, of: document.version)
                let isText = document.version == .v16
                guard var schema = whole.describing("data", as: payload, inText: isText) else {
                    let fix = "describe data in \(whole.document ?? name), with \"type\": \"object\" and \"properties\""
                    throw error("\(name) has no data to describe", content.place.inside(key), fix: fix)
                }
                schema.name = "\(name) \(variants.count)"
                if key == "request" { variant.request = schema } else { variant.response = schema }
            }
            variants.append(variant)
        }
        return variants
    }

    // MARK: Schemas

    private mutating func note(
        _ message: String,
        from source: VendorManifest.Source,
        _ schema: NamedSchema,
        of version: OCPPVersion
    ) {
        let file = files[source.file].path + (source.fragment.isEmpty ? "" : "#\(source.fragment)")
        let parts = schema.generalParts
        let way =
            switch parts {
            case 0: "in one pass"
            case 1: "in one pass, but for one part"
            default: "in one pass, but for \(parts) parts"
            }
        uses.append("OCPP \(version.number) \(message): \(file), \(way)")
    }

    private mutating func compile(
        _ source: VendorManifest.Source,
        _ place: VendorManifest.Place
    ) throws(VendorSchemaError) -> GeneralSchema {
        if let known = compiled[source] { return known }
        let file = files[source.file]
        do throws(GeneralSchemaError) {
            let schema: GeneralSchema
            if source.fragment.isEmpty {
                var saysDraft = false
                if case .success(let tape) = file.content { saysDraft = tape.root["$schema"] != nil }
                schema = try GeneralSchema(
                    compiling: file.text,
                    name: file.name,
                    uri: Self.uri(of: file),
                    draft: saysDraft ? nil : manifest.draft,
                    registry: registry,
                    assertingFormats: manifest.assertsFormats
                )
            } else {
                let reference = JSONText.quoted("\(Self.uri(of: file))#\(source.fragment)")
                schema = try GeneralSchema(
                    compiling: Array("{\"$ref\":".utf8) + reference + Array("}".utf8),
                    name: files[place.file].name,
                    draft: manifest.draft,
                    registry: registry,
                    assertingFormats: manifest.assertsFormats
                )
            }
            compiled[source] = schema
            return schema
        } catch {
            throw located(error, place)
        }
    }

    private func located(_ error: GeneralSchemaError, _ place: VendorManifest.Place) -> VendorSchemaError {
        let fix =
            switch error.code {
            case .notJSON: "repair the file"
            case .notASchema, .badKeyword: "repair the schema"
            case .unsupportedDraft, .unsupportedVocabulary: "use draft 4, 6, 7 or 2020-12"
            case .unsupportedPattern: "write the pattern without look-around and back-references"
            case .unresolvedReference: "references lead to files of the folder, by their paths or identifiers"
            case .circularReference: "let the references end somewhere"
            }
        // What only leads to the schema has no place of its own but the manifest's.
        let isWrapper = error.document == files[place.file].name && error.pointer.tokens == ["$ref"]
        guard !isWrapper, let file = files.first(where: { $0.name == error.document }) else {
            return self.error(error.detail, place, fix: fix)
        }
        return VendorSchemaError(error.detail, in: file, at: error.pointer, fix: fix)
    }

    private static func uri(of file: VendorFile) -> String {
        var text = origin
        for byte in file.path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    private func error(_ message: String, _ place: VendorManifest.Place, fix: String) -> VendorSchemaError {
        VendorSchemaError(message, in: files[place.file], at: place.pointer, fix: fix)
    }
}

extension NamedSchema {
    /// The same schema with another description of a member of its object: of its value or, in a string, of the JSON text.
    ///
    /// Nil when this does not describe an object that may have the member. Of what the member was, only a string's
    /// greatest length stays.
    fileprivate func describing(_ member: String, as schema: NamedSchema, inText: Bool) -> NamedSchema? {
        var result = self
        var root = self.schema
        while case .reference(let name) = root, let next = definitions[name] {
            // Pointers into a definition would lead somewhere else from the root.
            result.document = places[name]?.document ?? document
            root = next
        }
        guard case .object(var object) = root else { return nil }
        let name = "\(member) of \(schema.document ?? "") \(inText)"
        result.definitions.merge(schema.definitions) { _, new in new }
        result.places.merge(schema.places) { _, new in new }
        result.definitions[name] = schema.schema
        result.places[name] = SchemaPlace(document: schema.document)
        var content = SchemaDescription.reference(name)
        let position = object.properties.firstIndex { $0.name == member }
        if inText {
            var string = SchemaString()
            if let position, case .string(let text) = object.properties[position].schema {
                string.maxLength = text.maxLength
            }
            string.content = content
            content = .string(string)
        }
        if let position {
            object.properties[position].schema = content
        } else {
            guard object.isOpen else { return nil }
            object.properties.append(SchemaProperty(member, content))
        }
        result.schema = .object(object)
        return result
    }
}
