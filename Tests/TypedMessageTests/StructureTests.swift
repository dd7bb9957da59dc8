import JSONScanning
import OCPP
import OCPPTypes
import Testing

/// The generated types, held against the catalogue: not by their source, but by what they are.
struct StructureTests {
    @Test func `every action of every version has a type, and nothing else has`() {
        let counts = TypedMessage.modules.map { [$0.all.count, $0.sends.count] }
        #expect(counts == [[39, 0], [64, 0], [90, 1]])
        for module in TypedMessage.modules {
            let document = Catalogue.of(module.version).document
            #expect(module.all.map { $0.name } == document.actions.filter { !$0.isSend }.map(\.name))
            #expect(module.sends.map { $0.name } == document.actions.filter(\.isSend).map(\.name))
            for (index, action) in document.actions.enumerated() {
                let id = ActionID(rawValue: UInt16(index))
                if let type = module.named(action.name) {
                    #expect(type.id == id && type.version == module.version && "\(type)" == action.name)
                    #expect(type is any UpAction.Type == action.directions.contains(.up), "\(action.name)")
                    #expect(type is any DownAction.Type == action.directions.contains(.down), "\(action.name)")
                    #expect(module.at(id).map { $0 == type } == true)
                } else {
                    let send = module.send(named: action.name)
                    #expect(send?.id == id && send is any UpSend.Type && action.directions == .up)
                    #expect(module.at(id) == nil)
                }
            }
            #expect(module.named("bootNotification") == nil && module.send(named: "") == nil)
        }
    }

    @Test(arguments: OCPPVersion.allCases)
    func `members have the names, types and order of the catalogue`(version: OCPPVersion) throws {
        for message in TypedMessage.all(of: version) {
            let value = try message.type.init(json: message.maximal)
            try StructureComparison(message).compare(value, message.fields, at: "\(message)")
        }
    }

    /// Enumerations are reached through payloads that hold one value each; all of them must be reached.
    @Test(arguments: OCPPVersion.allCases)
    func `enumerations have the values of the catalogue`(version: OCPPVersion) throws {
        var seen: [String: any WireEnum.Type] = [:]
        for message in TypedMessage.all(of: version) {
            let value = try message.type.init(json: message.maximal)
            StructureComparison(message).enumerations(in: value, &seen)
        }
        let document = Catalogue.of(version).document
        #expect(Set(seen.keys) == Set(document.enums.map(\.name)))
        for type in document.enums {
            guard let found = seen[type.name] else { continue }
            StructureComparison.compare(found, type)
        }
    }
}
