public import OCPP

/// A CALL and its answer: what is asked, what is answered, and under which name.
///
/// Every action of a version is a type without cases, such as `BootNotification`, with a `Request` and a `Response` inside.
/// Who may ask is in the type, too: an ``UpAction`` is called by a station, a ``DownAction`` by a CSMS, and what may be
/// called from both ends is both.
public protocol Action: Sendable {
    /// The payload of the CALL.
    associatedtype Request: ActionRequest where Request.Action == Self
    /// The payload of the CALLRESULT.
    associatedtype Response: WireObject
    /// The name in the specification, such as `BootNotification`.
    static var name: String { get }
    /// The version of OCPP that this is an action of.
    static var version: OCPPVersion { get }
    /// Its place in the version's `Catalogue`.
    static var id: ActionID { get }
}

/// An action that a station asks for and a CSMS answers.
public protocol UpAction: Action {}

/// An action that a CSMS asks for and a station answers.
public protocol DownAction: Action {}

/// The payload of a CALL, from which the type of the answer follows.
public protocol ActionRequest: WireObject {
    /// What is asked for.
    associatedtype Action: OCPPTypes.Action where Action.Request == Self
}
