import ArgumentParser
import OCPP

/// `linesman schema show`: one message, as one wants to read it.
struct SchemaShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the fields, types and limits of a message or of a shared type.",
        discussion: """
            Without --version it shows the newest version that has the message, and names the others.

            EXAMPLES
              linesman schema show BootNotification
              linesman schema show TransactionEvent --version 2.0.1
              linesman schema show IdTokenType
              linesman schema show Reset --format json | jq '.request.fields[].name'
            """
    )

    /// How to print it.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(help: "An action, or a shared type or enumeration; upper and lower case do not matter.")
    var action: String

    @Option(help: "The version; without it the newest that has the message.")
    var version: OCPPVersion?

    @Option(help: "text or json.")
    var format: Format = .text

    func run() throws {
        try CannotRun.report(show)
    }

    private func show() throws {
        let versions = version.map { [$0] } ?? OCPPVersion.allCases.reversed()
        let found = versions.filter { SchemaEntity(named: action, in: Catalogue.of($0).document) != nil }
        guard let version = found.first,
            let entity = SchemaEntity(named: action, in: Catalogue.of(version).document)
        else { throw CannotRun(complaint(versions)) }
        let document = Catalogue.of(version).document
        switch format {
        case .text:
            print(SchemaText(document: document).text(of: entity), terminator: "")
            let others = found.dropFirst().map { "OCPP \($0.number)" }
            if !others.isEmpty { print("\nAlso in \(others.joined(separator: " and ")): see --version.") }
        case .json:
            print(SchemaJSON(document: document).value(of: entity).text)
        }
    }

    private func complaint(_ versions: [OCPPVersion]) -> String {
        let names = Set(versions.flatMap { SchemaEntity.names(in: Catalogue.of($0).document) })
        let close = Spelling.closest(to: action, among: names.sorted())
        let wanted = version.map { "OCPP \($0.number)" } ?? "OCPP 1.6, 2.0.1 and 2.1"
        guard !close.isEmpty else {
            return "\(wanted): there is no message or type `\(action)`. See `linesman schema list`."
        }
        return "\(wanted): there is no message or type `\(action)`. Did you mean \(close.joined(separator: " or "))?"
    }
}

/// Something in a catalogue that has a name.
enum SchemaEntity {
    case action(CatalogueDocument.ActionDescription)
    case object(CatalogueDocument.ObjectType)
    case enumeration(CatalogueDocument.EnumType)

    /// Finds it; the endings of request and response messages may be there, and case does not matter.
    init?(named name: String, in document: CatalogueDocument) {
        var wanted = name.lowercased()
        for _ in 0..<2 {
            if let action = document.actions.first(where: { $0.name.lowercased() == wanted }) {
                self = .action(action)
                return
            }
            if let object = document.objects.first(where: { $0.name.lowercased() == wanted }) {
                self = .object(object)
                return
            }
            if let type = document.enums.first(where: { $0.name.lowercased() == wanted }) {
                self = .enumeration(type)
                return
            }
            let endings = ["request", "response", ".req", ".conf", ".json"]
            guard let ending = endings.first(where: { wanted.hasSuffix($0) }) else { return nil }
            wanted.removeLast(ending.count)
        }
        return nil
    }

    /// Everything that can be asked for.
    static func names(in document: CatalogueDocument) -> [String] {
        document.actions.map(\.name) + document.objects.map(\.name) + document.enums.map(\.name)
    }
}

/// Guesses what was meant.
enum Spelling {
    /// The names that are nearest to a misspelt one, best first; none when nothing is near.
    static func closest(to word: String, among names: [String]) -> [String] {
        let wanted = Array(word.lowercased().utf8)
        let scored = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased().utf8))) }
        let best = scored.map(\.distance).min() ?? .max
        if best <= max(2, wanted.count / 4) {
            return scored.filter { $0.distance == best }.prefix(3).map(\.name)
        }
        let containing = names.filter { $0.lowercased().contains(word.lowercased()) && word.count > 2 }
        return Array(containing.prefix(3))
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...b.count)
        for (row, x) in a.enumerated() {
            var current = [row + 1]
            for (column, y) in b.enumerated() {
                var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (x == y ? 0 : 1))
                if row > 0, column > 0, x == b[column - 1], a[row - 1] == y {
                    cost = min(cost, before[column - 1] + 1)
                }
                current.append(cost)
            }
            before = previous
            previous = current
        }
        return previous.last ?? 0
    }
}
