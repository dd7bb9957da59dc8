public import OCPP
public import WebSocketFraming

/// What a station shows of itself before it is let in.
public struct StationHandshake: Sendable {
    /// The station's identity: the last component of the path, percent-decoded (OCPP-J 1.6 §3.1.1).
    public let identity: String
    /// The path as it was sent, without the query.
    public let path: String
    /// What stands behind the question mark, if there is one.
    public let query: String?
    /// The header fields in the order received.
    public let headers: [(name: String, value: String)]
    /// The versions that it offers and that Linesman knows, in its order.
    public let offered: [OCPPVersion]
    /// The user of HTTP basic authentication (OCPP security profiles 1 and 2).
    public let user: String?
    /// The password as bytes: stations may use any (OCPP 2.0.1 Part 2 A00.FR.205).
    public let password: [UInt8]?
    /// Where the connection comes from.
    public let remoteAddress: String?

    init?(_ request: HTTPRequestHead, from remoteAddress: String?) {
        let target = request.target
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        query = parts.count > 1 ? String(parts[1]) : nil
        guard let identity = Self.identity(inPath: path) else { return nil }
        self.identity = identity
        headers = request.head.fields.map { (request.head.text($0.name), request.head.text($0.value)) }
        offered = request.protocols.compactMap { OCPPVersion(subprotocol: $0) }
        let credentials = request.head.value(of: "Authorization").flatMap { BasicCredentials(Array($0)) }
        user = credentials?.user
        password = credentials?.password
        self.remoteAddress = remoteAddress
    }

    /// The station's identity in a request; nothing when there is none or it cannot be decoded.
    public static func identity(in request: HTTPRequestHead) -> String? {
        identity(inPath: String(request.target.prefix { $0 != "?" }))
    }

    /// The identity at the end of a path; nothing when there is none or it cannot be decoded.
    static func identity(inPath path: String) -> String? {
        guard let component = path.split(separator: "/", omittingEmptySubsequences: true).last,
            let identity = WebSocketURL.percentDecoded(component), !identity.isEmpty
        else { return nil }
        return identity
    }

    /// The value of the first field of this name, whatever its case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Whether a station is let in.
public enum Admission: Sendable {
    /// It is, with these versions instead of the CSMS's if they are given, and with anything that is to stay with it.
    case accept(versions: [OCPPVersion]? = nil, userInfo: (any Sendable)? = nil)
    /// It is answered with this HTTP status.
    case refuse(status: Int, reason: String = "")
}
