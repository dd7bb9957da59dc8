import OCPP
import TestSupport
import Testing

/// The catalogue states what the schemas of the Python package `ocpp` state, but for marked errata.
struct CatalogueStructureTests {
    @Test(
        .enabled(if: SchemaComparison.package != nil, "no package `ocpp` to compare with; run `make deps`"),
        arguments: [(OCPPVersion.v16, 78), (.v201, 128), (.v21, 181)]
    )
    func `differs from the published schemas only where it says so`(version: OCPPVersion, files: Int) throws {
        let package = try #require(SchemaComparison.package)
        var comparison = try SchemaComparison(Catalogue.of(version).document, package: package)
        comparison.run()
        #expect(comparison.schemas.count == files)
        for line in comparison.deliberate.sorted() { print("OCPP \(version.number): \(line)") }
        #expect(comparison.unexplained == [])
    }

    /// The comparison itself is tried: whatever is changed in a catalogue, it must say so.
    @Test(
        .enabled(if: SchemaComparison.package != nil, "no package `ocpp` to compare with; run `make deps`"),
        arguments: OCPPVersion.allCases
    )
    func `notices every change of a field, a limit or a value`(version: OCPPVersion) throws {
        let package = try #require(SchemaComparison.package)
        let document = Catalogue.of(version).document
        var random = SeededGenerator(seed: 3)
        let unchanged = try SchemaComparison(document, package: package)
        for _ in 0..<4 {
            var comparison = unchanged
            let description = comparison.document.change(using: &random)
            comparison.run()
            #expect(comparison.unexplained != [], "\(description)")
        }
    }
}

extension CatalogueDocument {
    /// Changes one fact, and says which.
    fileprivate mutating func change(using random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            let index = Int.random(in: enums.indices, using: &random)
            enums[index].values.swapAt(0, enums[index].values.count - 1)
            if enums[index].values.count == 1 { enums[index].values.append("More") }
            return "the values of \(enums[index].name)"
        case 1:
            let index = Int.random(in: objects.indices, using: &random)
            return objects[index].name + "/" + Self.change(&objects[index].fields, using: &random)
        case 2:
            let index = Int.random(in: objects.indices, using: &random)
            objects[index].isOpen.toggle()
            return "whether \(objects[index].name) is open"
        default:
            let candidates = actions.indices.filter { !actions[$0].request.isEmpty }
            let index = candidates.randomElement(using: &random) ?? 0
            return actions[index].name + "/" + Self.change(&actions[index].request, using: &random)
        }
    }

    private static func change(_ fields: inout [Field], using random: inout SeededGenerator) -> String {
        let index = Int.random(in: fields.indices, using: &random)
        let name = fields[index].name
        switch Int.random(in: 0..<4, using: &random) {
        case 0: fields[index].isRequired.toggle()
        case 1: fields[index].name += "X"
        case 2: fields.remove(at: index)
        default:
            switch fields[index].type {
            case .string(let maxLength, let isIdentifier):
                fields[index].type = .string(maxLength: (maxLength ?? 0) + 1, isIdentifier: isIdentifier)
            case .integer(let bounds):
                fields[index].type = .integer(.init(minimum: bounds.minimum, maximum: (bounds.maximum ?? "") + "7"))
            case .number(let bounds, let step):
                fields[index].type = .number(.init(minimum: "7", maximum: bounds.maximum), step: step)
            case .array(let element, _, let maxItems):
                fields[index].type = .array(of: element, minItems: 7, maxItems: maxItems)
            case .dateTime: fields[index].type = .uri
            case .uri, .boolean, .any, .named: fields[index].type = .dateTime
            }
        }
        return name
    }
}
