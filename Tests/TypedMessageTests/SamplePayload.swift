import OCPP

/// Makes payloads out of the catalogue: with what is required only, or with everything; the same in every run.
///
/// Successive values differ, so that members that are mixed up are noticed, and go through all values of each enumeration.
struct SamplePayload {
    let document: CatalogueDocument
    let isMaximal: Bool
    /// How many elements a list has, where the catalogue leaves it open.
    let breadth: Int
    private var count = 0

    init(_ document: CatalogueDocument, isMaximal: Bool, breadth: Int, from start: Int) {
        self.document = document
        self.isMaximal = isMaximal
        self.breadth = breadth
        count = start
    }

    /// The payload as JSON, members in the order of the specification and without spaces.
    mutating func text(_ fields: [CatalogueDocument.Field], depth: Int = 0) -> String {
        var members: [String] = []
        for field in fields where field.isRequired || isMaximal {
            members.append("\"\(field.name)\":\(text(field.type, depth: depth + 1))")
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    private mutating func text(_ type: CatalogueDocument.FieldType, depth: Int) -> String {
        count += 1
        switch type {
        case .string(let most, _):
            return "\"" + String("\(count) abc def ghi jkl mno".prefix(min(most ?? 20, 20))) + "\""
        case .dateTime:
            let forms = [
                "T23:59:59Z", "T23:59:59.120Z", "T00:00:00.5+01:00", "t01:02:03z", "T10:00:00.123456789-11:30",
            ]
            let day = count % 28 + 1
            return "\"2026-02-\(day < 10 ? "0" : "")\(day)\(forms[count % forms.count])\""
        case .uri: return "\"ftp://files.example.com/\(count)\""
        case .boolean: return count % 2 == 0 ? "true" : "false"
        case .any: return count % 2 == 0 ? "null" : #"{"k":[1,null,2.50,"\#(count)"]}"#
        case .integer(let bounds):
            let least = bounds.minimum.flatMap { Int($0) } ?? -5
            let most = bounds.maximum.flatMap { Int($0) } ?? least + 99_999
            return String(least + count % (most - least + 1))
        case .number(let bounds, let step):
            if let bound = bounds.minimum ?? bounds.maximum { return bound + ".00" }
            return step == nil ? "\(count).40" : "\(count).4"
        case .array(let element, let least, let most):
            let wanted = isMaximal ? (depth < 3 ? breadth : 1) : 0
            let length = max(least ?? 0, min(most ?? wanted, wanted))
            return "[" + (0..<length).map { _ in text(element, depth: depth) }.joined(separator: ",") + "]"
        case .named("CustomDataType"): return #"{"vendorId":"com.example","n \#(count)":[1,2.50,null,{"é":"\u00e9"}]}"#
        case .named(let name):
            if let type = document.object(named: name) { return text(type.fields, depth: depth) }
            let values = document.enumeration(named: name)?.values ?? []
            return "\"\(values[count % values.count])\""
        }
    }
}

extension TypedMessage {
    /// The payload with what is required only.
    var minimal: [UInt8] { sample(isMaximal: false) }

    /// The payload with everything.
    var maximal: [UInt8] { sample(isMaximal: true) }

    /// The payload with everything, but only one element in a list.
    var narrow: [UInt8] { sample(isMaximal: true, breadth: 1) }

    func sample(isMaximal: Bool, breadth: Int = 2, from start: Int = 0) -> [UInt8] {
        var sample = SamplePayload(document, isMaximal: isMaximal, breadth: breadth, from: start)
        return Array(sample.text(fields).utf8)
    }
}
