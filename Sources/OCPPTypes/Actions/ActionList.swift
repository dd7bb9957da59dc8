public import OCPP

/// All messages of one version, for programs that learn an action's name at run time.
///
/// Each module of a version has one, named `Actions`: `OCPP201.Actions.named("Reset")`.
public protocol ActionList: Sendable {
    /// The version.
    static var version: OCPPVersion { get }
    /// Every action, in the order of the catalogue.
    static var all: [any Action.Type] { get }
    /// Every message that is not answered, in the order of the catalogue.
    static var sends: [any Send.Type] { get }
}

extension ActionList {
    /// The action that is spelt exactly like this.
    public static func named(_ name: String) -> (any Action.Type)? { all.first { $0.name == name } }

    /// The action at this place of the version's `Catalogue`; none for a SEND or a vendor's own.
    public static func at(_ id: ActionID) -> (any Action.Type)? { all.first { $0.id == id } }

    /// The SEND that is spelt exactly like this.
    public static func send(named name: String) -> (any Send.Type)? { sends.first { $0.name == name } }
}
