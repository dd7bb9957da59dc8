import JSONScanning
package import Traffic

/// The places of a recorded message whose values a rule keeps out of the record.
package struct HiddenPlaces {
    /// What stands in the record in the place of a value that is hidden.
    private static let mark = "***"

    /// From the payload down; `*` is any step.
    private let places: [[String]]

    /// The places that a record names; an older recording names none, so that they are known by what stands there.
    package init(_ record: CaptureRecord) {
        if let hidden = record.hidden {
            places = hidden.compactMap { JSONPointer($0)?.tokens }
        } else if record.flags.contains(.redacted), let root = (try? JSONTape.scan(record.bytes).get())?.root {
            var found: [[String]] = []
            Self.collect(root, at: [], into: &found)
            places = found.map { Array($0.dropFirst()) }
        } else {
            places = []
        }
    }

    /// Whether a finding is about such a value, or something in it: it was made of what stands in the value's place.
    package func cover(_ finding: Finding) -> Bool {
        let steps = finding.payloadSteps
        return places.contains { place in
            place.count <= steps.count && zip(place, steps).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }

    private static func collect(_ node: JSONNode, at path: [String], into found: inout [[String]]) {
        switch node.kind {
        case .array:
            for (index, element) in node.elements.enumerated() {
                collect(element, at: path + [String(index)], into: &found)
            }
        case .object:
            for member in node.members { collect(member.value, at: path + [member.name], into: &found) }
        case .string: if node.string == mark { found.append(path) }
        default: break
        }
    }
}
