internal import EventLoop
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

/// One station: its connection to us, ours to the CSMS, and what is known of their conversation.
struct Station: ~Copyable {
    /// Where the relay stands with a station.
    enum Phase: UInt8 {
        /// The station's upgrade request is being read. Then `resolving`. Also forgotten, when refused.
        case readingRequest
        /// The CSMS's name is being looked up. Then `dialling`. Also forgotten, when refused.
        case resolving
        /// A connection to the CSMS is being made. Then `awaitingAnswer`. Also forgotten, when refused.
        case dialling
        /// The request is with the CSMS. Then `relaying` or `mirroring`. Also forgotten, when refused.
        case awaitingAnswer
        /// The CSMS refused; its answer's body is being passed on. Then the station is forgotten.
        case mirroring
        /// Messages pass. Then `closing`.
        case relaying
        /// A Close frame is on its way, either way, or one side has ended. Then the station is forgotten.
        case closing
    }

    /// Counts the stations of this worker, for records and log lines.
    let number: UInt64
    /// Changes as the enum says.
    var phase = Phase.readingRequest
    /// CALLs of the relay's own wait for their turn.
    var hasInjections = false
    /// When bytes last came from either side, monotonic nanoseconds.
    ///
    /// Beside the phase, as both are touched with each message, and the session between them would be kilobytes.
    var lastActivity: UInt64
    /// The rules that may be about its messages; looked at without counting a reference.
    private(set) var selection: Unmanaged<RuleSelection>?
    /// Which rule set they are of.
    private(set) var selectionGeneration = 0
    /// What only the handshake needs; none once messages pass.
    var handshake: Handshake?
    /// What rules keep of it; none while no rule was about it.
    var ruled: RuledStation?
    /// Where the station dialled from.
    let peer: SocketAddress
    /// The one deadline that a station has at a time.
    var timer: TimerID?
    /// The conversation.
    var session: Session
    /// Whether there is a connection to the CSMS.
    var hasUpstream = false
    /// How the conversation ends, as far as it is known.
    var closing: Closing?
    private var selectionOwner: RuleSelection?
    private var name = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    deinit { name.deallocate() }

    init(number: UInt64, session: consuming Session, handshake: Handshake, at now: UInt64) {
        self.number = number
        self.session = session
        self.handshake = handshake
        peer = handshake.peer
        lastActivity = now
    }

    /// Takes those of the rules that may be about its messages.
    mutating func select(_ rules: CompiledRules?, generation: Int) {
        selectionOwner = rules?.selection(for: session.station)
        selection = selectionOwner.map(Unmanaged.passUnretained)
        selectionGeneration = generation
    }

    /// The identity as observers get it.
    var nameBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(name) }

    /// Keeps the identity for observers.
    mutating func setName(_ bytes: [UInt8]) {
        name.deallocate()
        name = .allocate(byteCount: bytes.count, alignment: 1)
        name.copyBytes(from: bytes)
    }
}

/// Who ended a conversation, and how.
struct Closing {
    var by: String
    var code: UInt16?
    var reason: String
}

/// One of a station's two connections: frames of one direction come in on it, those of the other go out.
struct Leg {
    /// The connection; that to the CSMS is valid while the station's `hasUpstream` says so.
    var connection: ConnectionID
    /// Reads the frames that the peer sends.
    var reader: FrameReader
    /// Fragments of a message that is not whole yet.
    var assembly: Unmanaged<Assembly>?
    /// Not read from, because the other leg's reader is slow.
    var isPaused = false
    /// Not read from, because too much of what it sent is held.
    var isHeldBack = false
    /// A rule holds messages that came from this peer: later ones wait behind them.
    var isHolding = false
    /// A CALL of the relay's own, in the place of this peer, waits for its answer: this peer's next CALL waits, too.
    var isGuarded = false
    /// A Close frame went out to this peer.
    var closeSent = false
    /// Nothing more is taken from this peer: its Close frame came, its stream ended, or it broke the protocol.
    var isHeardOut = false
    /// The code of the Close frame that this peer is owed once the other side is done; 0 for none.
    var closeOwed: UInt16 = 0
    /// The peer's stream has ended.
    var isEnded = false
}

/// The fragments of one message, kept until the whole message is judged (RFC 6455 §5.4).
final class Assembly {
    /// The opcode of the first fragment.
    let opcode: Opcode
    /// The fragments as they came, header and unmasked payload.
    var frames: [UInt8] = []
    /// Their headers, in order.
    var headers: [FrameHeader] = []
    /// The message.
    var payload: [UInt8] = []

    init(opcode: Opcode) { self.opcode = opcode }

    func append(_ header: FrameHeader, _ frame: UnsafeRawBufferPointer) {
        headers.append(header)
        frames.append(contentsOf: frame)
        payload.append(contentsOf: frame[header.headerLength...])
    }
}

/// What is needed from the station's first byte to the CSMS's answer.
final class Handshake {
    /// Reads the station's request, then the CSMS's answer.
    var headReader: HeadReader
    /// Where the station dials from.
    let peer: SocketAddress
    /// The station's request, once whole.
    var request: HTTPRequestHead?
    /// What goes to the CSMS.
    var forwarded: [UInt8] = []
    /// Where the CSMS is, when a rule says so.
    var upstream: UpstreamURL?
    /// What rules change in the request.
    var changes: [ConnectDecision.HeaderChange] = []
    /// The CSMS's addresses that have not been tried.
    var untried: ArraySlice<SocketAddress> = []
    /// When the CSMS must have answered, monotonic nanoseconds.
    var deadline: UInt64 = 0
    /// Our end of the connection to the CSMS, when that may be this relay itself.
    var dialledFrom: SocketAddress?
    /// The address of the CSMS that is dialled.
    var dialling: SocketAddress?
    /// Why the last address failed.
    var failure = ""
    /// What of a refusal's body is still to come.
    var body = ResponseBody.complete
    /// When the station connected, monotonic nanoseconds.
    let began: UInt64

    init(peer: SocketAddress, headReader: HeadReader, at now: UInt64) {
        self.peer = peer
        self.headReader = headReader
        began = now
    }
}
