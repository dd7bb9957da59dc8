import OCPP
public import OCPPTypes

/// Valid payloads for every action, the same in every run.
public enum Samples {
    /// How much is in a payload.
    public enum Extent: Sendable {
        /// What is required only.
        case minimal
        /// Every member, with one element in every list.
        case maximal
    }

    /// A request of an action.
    public static func request<A: Action>(_: A.Type, _ extent: Extent = .minimal) -> A.Request {
        make(A.name, of: A.version, extent, isResponse: false)
    }

    /// A response of an action.
    public static func response<A: Action>(_: A.Type, _ extent: Extent = .minimal) -> A.Response {
        make(A.name, of: A.version, extent, isResponse: true)
    }

    /// The payload of a SEND.
    public static func message<S: Send>(_: S.Type, _ extent: Extent = .minimal) -> S.Message {
        make(S.name, of: S.version, extent, isResponse: false)
    }

    private static func make<T: WireObject>(
        _ action: String,
        of version: OCPPVersion,
        _ extent: Extent,
        isResponse: Bool
    ) -> T {
        let document = Catalogue.of(version).document
        guard let described = document.actions.first(where: { $0.name == action }) else {
            preconditionFailure("OCPP \(version.number) has no \(action)")
        }
        let fields = isResponse ? described.response ?? [] : described.request
        let text = SampleText(document: document, extent: extent).object(fields)
        do throws(ReadError) {
            return try T(json: text)
        } catch {
            preconditionFailure("the sample of \(action) cannot be read: \(error)")
        }
    }
}

/// Writes payloads by the catalogue.
private struct SampleText {
    let document: CatalogueDocument
    let extent: Samples.Extent

    func object(_ fields: [CatalogueDocument.Field]) -> String {
        let members = fields.filter { $0.isRequired || extent == .maximal }.map { field in
            "\"\(field.name)\":\(value(field.type))"
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    private func value(_ type: CatalogueDocument.FieldType) -> String {
        switch type {
        case .string(let most, _): return "\"" + String("sample".prefix(most ?? 6)) + "\""
        case .dateTime: return "\"2026-01-02T03:04:05Z\""
        case .uri: return "\"https://example.com/\""
        case .boolean: return "true"
        case .any: return "\"any\""
        case .integer(let bounds), .number(let bounds, _): return bounds.minimum ?? bounds.maximum ?? "1"
        case .array(let element, let least, _):
            let count = max(least ?? 0, extent == .maximal ? 1 : 0)
            return "[" + Array(repeating: value(element), count: count).joined(separator: ",") + "]"
        case .named("CustomDataType"): return #"{"vendorId":"com.example"}"#
        case .named(let name):
            if let type = document.object(named: name) { return object(type.fields) }
            return "\"\(document.enumeration(named: name)?.values.first ?? "")\""
        }
    }
}
