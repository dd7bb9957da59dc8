/// The formats that can be asserted; others are annotations, as the drafts have it for formats nobody knows.
enum FormatName: String, Hashable, Sendable {
    case dateTime = "date-time"
    case date
    case time
    case duration
    case email
    case idnEmail = "idn-email"
    case hostname
    case idnHostname = "idn-hostname"
    case ipv4
    case ipv6
    case uri
    case uriReference = "uri-reference"
    case iri
    case iriReference = "iri-reference"
    case uriTemplate = "uri-template"
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex
    case uuid

    /// Whether `draft` defines it.
    func isDefined(in draft: SchemaDraft) -> Bool {
        switch self {
        case .dateTime, .email, .hostname, .ipv4, .ipv6, .uri: true
        case .uriReference, .uriTemplate, .jsonPointer: draft != .draft04
        case .date, .time, .idnEmail, .idnHostname, .iri, .iriReference, .relativeJSONPointer, .regex:
            draft != .draft04 && draft != .draft06
        case .duration, .uuid: draft == .draft202012
        }
    }
}
