import Traffic

/// Objects of JSON, members in the order given; what is nil is left out.
enum CaptureJSON {
    enum Value {
        case text(String?)
        case texts([String])
        case number(Int?)
        case decimal(Double?)
        case raw(String)
    }

    static func object(_ members: [(String, Value)]) -> String {
        let parts = members.compactMap { name, value -> String? in
            switch value {
            case .text(let text): text.map { "\(quoted(name)):\(quoted($0))" }
            case .texts(let texts): "\(quoted(name)):[\(texts.map(quoted).joined(separator: ","))]"
            case .number(let number): number.map { "\(quoted(name)):\($0)" }
            case .decimal(let number): number.map { "\(quoted(name)):\($0)" }
            case .raw(let text): "\(quoted(name)):\(text)"
            }
        }
        return "{\(parts.joined(separator: ","))}"
    }

    static func quoted(_ text: String) -> String { PrintedJSON.quoted(text) }
}
