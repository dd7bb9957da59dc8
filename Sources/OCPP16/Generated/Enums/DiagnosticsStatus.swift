// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `DiagnosticsStatus`.
public enum DiagnosticsStatus: WireEnum {
    /// `Idle`.
    case idle
    /// `Uploaded`.
    case uploaded
    /// `UploadFailed`.
    case uploadFailed
    /// `Uploading`.
    case uploading
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Idle Uploaded UploadFailed Uploading")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .idle
        case 1: self = .uploaded
        case 2: self = .uploadFailed
        case 3: self = .uploading
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .idle: "Idle"
        case .uploaded: "Uploaded"
        case .uploadFailed: "UploadFailed"
        case .uploading: "Uploading"
        case .unrecognized(let text): text
        }
    }
}
