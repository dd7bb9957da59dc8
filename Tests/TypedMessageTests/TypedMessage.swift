import OCPP
import OCPP16
import OCPP201
import OCPP21
import OCPPTypes

/// One payload that has a type: its place in the catalogue, and what reads it.
struct TypedMessage: Sendable, CustomStringConvertible {
    let version: OCPPVersion
    let action: CatalogueDocument.ActionDescription
    let kind: MessageKind
    let type: any WireObject.Type

    var description: String { "\(version.number) \(action.name) \(kind.name)" }

    /// What the catalogue says of the payload.
    var fields: [CatalogueDocument.Field] { kind == .result ? action.response ?? [] : action.request }

    var document: CatalogueDocument { Catalogue.of(version).document }

    var id: ActionID { ActionID(rawValue: UInt16(document.actions.firstIndex { $0.name == action.name } ?? 0)) }

    /// Reads and writes.
    func rewritten(_ payload: [UInt8]) throws(ReadError) -> [UInt8] { try type.init(json: payload).json }

    static let modules: [any ActionList.Type] = [OCPP16.Actions.self, OCPP201.Actions.self, OCPP21.Actions.self]

    /// All payloads of all versions.
    static let all: [TypedMessage] = modules.flatMap { module in
        let document = Catalogue.of(module.version).document
        return document.actions.flatMap { action -> [TypedMessage] in
            func message(_ kind: MessageKind, _ type: any WireObject.Type) -> TypedMessage {
                TypedMessage(version: module.version, action: action, kind: kind, type: type)
            }
            if let send = module.send(named: action.name) { return [message(.send, payload(of: send))] }
            guard let type = module.named(action.name) else { return [] }
            return [message(.call, request(of: type)), message(.result, response(of: type))]
        }
    }

    /// All payloads of one version.
    static func all(of version: OCPPVersion) -> [TypedMessage] { all.filter { $0.version == version } }

    private static func request<A: Action>(of _: A.Type) -> any WireObject.Type { A.Request.self }
    private static func response<A: Action>(of _: A.Type) -> any WireObject.Type { A.Response.self }
    private static func payload<S: Send>(of _: S.Type) -> any WireObject.Type { S.Message.self }
}
