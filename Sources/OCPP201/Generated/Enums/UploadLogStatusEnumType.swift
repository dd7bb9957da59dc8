// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `UploadLogStatusEnumType`.
public enum UploadLogStatusEnumType: WireEnum {
    /// `BadMessage`.
    case badMessage
    /// `Idle`.
    case idle
    /// `NotSupportedOperation`.
    case notSupportedOperation
    /// `PermissionDenied`.
    case permissionDenied
    /// `Uploaded`.
    case uploaded
    /// `UploadFailure`.
    case uploadFailure
    /// `Uploading`.
    case uploading
    /// `AcceptedCanceled`.
    case acceptedCanceled
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("BadMessage Idle NotSupportedOperation PermissionDenied Uploaded UploadFailure Uploading AcceptedCanceled")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .badMessage
        case 1: self = .idle
        case 2: self = .notSupportedOperation
        case 3: self = .permissionDenied
        case 4: self = .uploaded
        case 5: self = .uploadFailure
        case 6: self = .uploading
        case 7: self = .acceptedCanceled
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .badMessage: "BadMessage"
        case .idle: "Idle"
        case .notSupportedOperation: "NotSupportedOperation"
        case .permissionDenied: "PermissionDenied"
        case .uploaded: "Uploaded"
        case .uploadFailure: "UploadFailure"
        case .uploading: "Uploading"
        case .acceptedCanceled: "AcceptedCanceled"
        case .unrecognized(let text): text
        }
    }
}
