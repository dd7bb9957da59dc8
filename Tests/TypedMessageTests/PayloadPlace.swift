import JSONScanning
import OCPP

/// A value somewhere in a payload, and what the catalogue says of it.
struct PayloadPlace {
    let pointer: JSONPointer
    let parent: JSONPointer
    let type: CatalogueDocument.FieldType
    /// Nil for the element of a list.
    let field: CatalogueDocument.Field?
    let kind: JSONKind
    /// Where the value stands.
    let range: Range<Int>
    /// Where its member stands, with one comma; the value itself for the element of a list.
    let member: Range<Int>

    /// Every value of a payload that has a type, outermost first; what vendors add has none.
    static func all(
        in payload: JSONNode,
        _ fields: [CatalogueDocument.Field],
        of document: CatalogueDocument
    ) -> [PayloadPlace] {
        var walk = Walk(document: document, payload: payload.bytes)
        walk.object(payload, fields, at: JSONPointer())
        return walk.places
    }

    private struct Walk {
        let document: CatalogueDocument
        let payload: ArraySlice<UInt8>
        var places: [PayloadPlace] = []

        mutating func object(_ node: JSONNode, _ fields: [CatalogueDocument.Field], at pointer: JSONPointer) {
            for member in node.members {
                guard let field = fields.first(where: { member.isNamed($0.name) }) else { continue }
                let start = member.nameRange.lowerBound
                let end = member.value.range.upperBound
                // Without spaces, a comma is behind a member or in front of the last one.
                let whole =
                    if payload[end] == UInt8(ascii: ",") {
                        start..<end + 1
                    } else if payload[start - 1] == UInt8(ascii: ",") {
                        start - 1..<end
                    } else { start..<end }
                value(member.value, field.type, at: pointer.appending(field.name), in: pointer, (field, whole))
            }
        }

        private mutating func value(
            _ node: JSONNode,
            _ type: CatalogueDocument.FieldType,
            at pointer: JSONPointer,
            in parent: JSONPointer,
            _ member: (field: CatalogueDocument.Field, range: Range<Int>)?
        ) {
            places.append(
                PayloadPlace(
                    pointer: pointer,
                    parent: parent,
                    type: type,
                    field: member?.field,
                    kind: node.kind,
                    range: node.range,
                    member: member?.range ?? node.range
                )
            )
            switch type {
            case .array(let element, _, _):
                for (index, item) in node.elements.enumerated() {
                    value(item, element, at: pointer.appending(index), in: pointer, nil)
                }
            case .named(let name):
                guard name != "CustomDataType", let object = document.object(named: name) else { return }
                self.object(node, object.fields, at: pointer)
            default: break
            }
        }
    }
}

extension TypedMessage {
    /// Every value of a payload without spaces.
    func places(in payload: [UInt8]) throws -> [PayloadPlace] {
        PayloadPlace.all(in: try JSONTape.scan(payload).get().root, fields, of: document)
    }
}

extension [UInt8] {
    /// The same bytes with others in the place of some.
    func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
        Array(self[..<range.lowerBound]) + text.utf8 + self[range.upperBound...]
    }
}
