import OCPP

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
