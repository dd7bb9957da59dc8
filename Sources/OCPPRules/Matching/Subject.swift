import JSONScanning

/// What a condition is held against.
enum Subject {
    case json(RawValue)
    case number(JSONNumber)
    case text(String)

    var text: String? {
        switch self {
        case .json(let value): value.string
        case .number: nil
        case .text(let text): text
        }
    }

    var number: JSONNumber? {
        switch self {
        case .json(let value): value.number
        case .number(let number): number
        case .text: nil
        }
    }
}
