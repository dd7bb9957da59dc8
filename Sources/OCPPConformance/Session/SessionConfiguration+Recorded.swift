import JSONScanning
import OCPP

// How a connection was judged is part of its record: judged otherwise, the same bytes give other findings.
extension SessionConfiguration {
    /// All of it as one object of JSON.
    package var recorded: [UInt8] {
        var text = #"{"up":"\#(up.rawValue)","down":"\#(down.rawValue)","preset":"\#(preset.rawValue)","#
        text += #""passthrough":\#(passthrough),"callTimeout":\#(callTimeout),"beyondSchema":\#(judgesBeyondSchema)"#
        if let version { text += #","version":"\#(version.subprotocol)""# }
        if let assumedVersion { text += #","assumed":"\#(assumedVersion.subprotocol)""# }
        if !judgesConversation { text += #","conversation":false"# }
        return Array((text + "}").utf8)
    }

    /// Reads what ``recorded`` says; what it leaves open is as by default.
    package init?(recorded bytes: [UInt8]) {
        guard case .success(let tape) = JSONTape.scan(bytes), tape.root.kind == .object else { return nil }
        self.init()
        let node = tape.root
        func text(_ name: String) -> String? { node[name]?.string }
        func flag(_ name: String) -> Bool? { node[name].map { bytes[$0.range].elementsEqual("true".utf8) } }
        up = text("up").flatMap(ValidationMode.init) ?? up
        down = text("down").flatMap(ValidationMode.init) ?? down
        preset = text("preset").flatMap(ErrorCodePreset.init) ?? preset
        version = text("version").flatMap { OCPPVersion(subprotocol: $0) }
        assumedVersion = text("assumed").flatMap { OCPPVersion(subprotocol: $0) }
        passthrough = flag("passthrough") ?? passthrough
        judgesConversation = flag("conversation") ?? judgesConversation
        judgesBeyondSchema = flag("beyondSchema") ?? judgesBeyondSchema
        if let range = node["callTimeout"]?.range, let time = UInt64(String(decoding: bytes[range], as: UTF8.self)) {
            callTimeout = time
        }
    }
}
