public import OCPP
import WebSocketFraming

/// The station's end of OCPP-J: dials a CSMS.
///
/// ```swift
/// let station = try await StationPeer.dial("ws://localhost:9000/ocpp", as: "CP-42")
/// await station.on("RemoteStartTransaction") { _ in #"{"status":"Accepted"}"# }
/// try await station.run { station in
///     let boot = try await station.call("BootNotification", #"{"chargePointVendor":"V","chargePointModel":"M"}"#)
///     print(boot["/interval"]?.int ?? 0)
/// }
/// ```
public enum StationPeer {
    /// Connects to `url` with the identity as last component of its path (OCPP-J 1.6 §3.1.1).
    ///
    /// - Parameters:
    ///   - url: the CSMS's address, without the identity.
    ///   - identity: the station's name; also the user name when there is a password.
    ///   - password: for security profile 1, HTTP basic authentication.
    ///   - versions: what to offer, most wanted first.
    ///   - timeout: how long a handshake and, later, an answer may take.
    /// - Returns: the conversation; nothing is read before it runs.
    /// - Throws: ``WebSocketError``; a CSMS that chooses none of the versions is a failed handshake.
    public static func dial(
        _ url: String,
        as identity: String,
        password: String? = nil,
        offering versions: [OCPPVersion] = [.v16],
        timeout: Duration = .seconds(30)
    ) async throws(WebSocketError) -> Conversation {
        guard var address = WebSocketURL(url)?.appending(component: identity) else {
            throw WebSocketError(.unreachable, "\(url) is no ws URL")
        }
        if let password { address.credentials = "\(identity):\(password)" }
        let connection = try await WebSocketConnection.dial(
            address,
            subprotocols: versions.map(\.subprotocol),
            timeout: timeout
        )
        guard let version = connection.subprotocol.flatMap(OCPPVersion.init(subprotocol:)) else {
            await connection.close(.protocolError, reason: "no subprotocol was agreed on")
            throw WebSocketError(.handshakeFailed, "the CSMS chose no version", response: connection.response)
        }
        return Conversation(over: connection, version: version, timeout: timeout)
    }
}
