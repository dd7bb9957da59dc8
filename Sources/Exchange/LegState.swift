import Traffic
import WebSocketFraming

/// What an exchange knows of one peer's connection.
struct LegState {
    /// Reads the frames that the peer sends.
    var reader: FrameReader
    /// What was said and heard of closing.
    var closing = LegClosing()
    /// Why the peer is not read from.
    var pauses: Pause = []
    /// Whether there is a connection to the peer.
    var isConnected = false
    /// Fragments of a message that is not whole yet.
    var assembly = MessageAssembly()

    init(reader: FrameReader) { self.reader = reader }
}
