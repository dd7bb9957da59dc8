public import OCPP

/// A message that is never answered (OCPP 2.1, SEND).
public protocol Send: Sendable {
    /// The payload.
    associatedtype Message: SendMessage where Message.Send == Self
    /// The name in the specification, such as `NotifyPeriodicEventStream`.
    static var name: String { get }
    /// The version of OCPP that has it.
    static var version: OCPPVersion { get }
    /// Its place in the version's `Catalogue`.
    static var id: ActionID { get }
}

/// A SEND that goes from a station to a CSMS.
public protocol UpSend: Send {}

/// The payload of a SEND.
public protocol SendMessage: WireObject {
    /// What it is sent as.
    associatedtype Send: OCPPTypes.Send where Send.Message == Self
}
