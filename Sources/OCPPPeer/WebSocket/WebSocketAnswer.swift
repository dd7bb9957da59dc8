/// How a server answers a request to open a WebSocket.
public enum WebSocketAnswer: Sendable {
    /// Open it, with the subprotocol chosen from the client's offer, further header fields, and anything that is to stay
    /// with the connection.
    case accept(
        subprotocol: String? = nil,
        headers: [(name: String, value: String)] = [],
        userInfo: (any Sendable)? = nil
    )
    /// Answer with another status, a line of text and further header fields, then end the connection.
    case refuse(status: Int, because: String = "", headers: [(name: String, value: String)] = [])
}
