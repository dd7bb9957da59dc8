import JSONScanning
package import OCPP
package import Traffic
package import WebSocketFraming

/// The rules on one connection: what they remember, how often they fired, their random streams.
///
/// No clock and no randomness inside: the same messages at the same times give the same decisions. All of it is the cold
/// path: it is asked only about what ``RuleSelection`` says some rule may be about.
package struct RuleRun: Sendable {
    package private(set) var rules: CompiledRules
    /// Those of them that may be about this station's messages.
    package private(set) var selection: RuleSelection
    let counters: RuleCounters
    let station: String
    let remote: String
    let payloads: PayloadJudge?
    /// Tells the connections of one station apart.
    private var dial: UInt64
    private var firings: [String: FiringState] = [:]
    var memory: [String: Remembered] = [:]
    private var requests = RequestMemory()
    /// Whether it was told which rules are in doubt.
    var toldDoubt = false
    /// In tests, which repetition this is.
    package var repetition = 1
    /// In tests `${uuid}` counts up.
    package var countsUUIDs = false

    /// A value by the rule that remembers it.
    struct Remembered: Sendable {
        var json: [UInt8]
        var rule: String
    }

    /// Begins a connection, before its request is looked at.
    ///
    /// - Parameters:
    ///   - rules: What is in force.
    ///   - counters: The limits that connections share.
    ///   - station: The station's identity.
    ///   - remote: Its address, without port.
    ///   - payloads: Makes it cheap to see that a changed message is still in order.
    package init(
        _ rules: CompiledRules,
        counters: RuleCounters,
        station: String,
        remote: String,
        payloads: PayloadJudge? = nil
    ) {
        self.rules = rules
        selection = rules.selection(for: station)
        self.counters = counters
        self.station = station
        self.remote = remote
        self.payloads = payloads
        dial = rules.drawsLots ? counters.dialled(station) : 0
    }

    /// Goes over to other rules; those that did not change keep their counts and their memory.
    package mutating func adopt(_ rules: CompiledRules) {
        let old = Dictionary(self.rules.rules.map { ($0.id, $0.fingerprint) }) { first, _ in first }
        let kept = Set(rules.rules.filter { old[$0.id] == $0.fingerprint }.map(\.id))
        firings = firings.filter { kept.contains($0.key) }
        memory = memory.filter { kept.contains($0.value.rule) }
        self.rules = rules
        selection = rules.selection(for: station)
        if dial == 0, rules.drawsLots { dial = counters.dialled(station) }
    }

    /// A station dials; before anything is dialled upstream.
    package mutating func connecting(_ request: HTTPRequestHead, at time: Timestamp) -> ConnectDecision {
        var scene = scene(.connect, at: time)
        scene.direction = .up
        scene.head = request
        // A station that offers one version will speak that or none.
        let offered = Set(request.protocols.compactMap { OCPPVersion(subprotocol: $0) })
        if offered.count == 1 { scene.version = offered.first }
        return decide(rules.positions(of: .connect), &scene).connect
    }

    /// A message in which the session found something; does nothing unless its envelope is at fault.
    ///
    /// To be asked when ``CompiledRules/concernsMalformed(_:)``, before ``message(_:at:)``. When it decides
    /// ``RuleDecision/Verdict/edited(_:)``, the session judges the new bytes in the place of the old ones, and
    /// ``message(_:at:)`` is then asked about them.
    package mutating func malformed(_ message: RuledMessage, at time: Timestamp) -> RuleDecision {
        guard Repairing.isMalformed(message.bytes, version: message.version) else { return RuleDecision() }
        var scene = scene(.malformed, message, at: time)
        scene.frame = message.bytes.buffer
        let decision = decide(rules.positions(of: .malformed), &scene).decision
        // Half repaired it would only be broken in another way.
        if case .edited(let bytes) = decision.verdict, case .failure = JSONTape.scan(bytes) { return RuleDecision() }
        return decision
    }

    /// A message that the session has judged.
    ///
    /// To be asked when ``RuleSelection/concerns(_:_:_:_:hasFindings:)``, also about CALLs that no rule is about: an
    /// answer's rule may look at its CALL.
    ///
    /// When `isOver`, it is decided what becomes of the message: only what its record shall not show counts.
    package mutating func message(_ message: RuledMessage, at time: Timestamp, isOver: Bool = false) -> RuleDecision {
        guard let kind = message.kind else { return RuleDecision() }
        var scene = scene(.message, message, at: time)
        let id = scene.id.map { Array($0.utf8) }
        if kind == .call, let id, selection.isAsked(message.version, message.action), let payload = scene.payload {
            let name = scene.action == nil ? scene.nameInFrame : nil
            let request = RequestMemory.Request(payload: Array(payload.bytes), action: name)
            requests.keep(request, id: id, from: message.direction)
        }
        if kind == .result || kind == .error, let id {
            let request = requests.take(id, from: message.direction.opposite)
            scene.request = request?.payload
            if scene.action == nil { scene.requestAction = request?.action }
        }
        let positions = selection.candidates(message.direction, kind, message.version, message.action)
        return decide(positions, &scene, isOver: isOver).decision
    }

    /// A Close frame; `version` is the one that is spoken, if it is known.
    package mutating func closed(
        code: UInt16?,
        reason: String,
        version: OCPPVersion?,
        from direction: Direction,
        at time: Timestamp
    ) -> RuleDecision {
        var scene = scene(.close, at: time)
        scene.version = version
        scene.direction = direction
        return decide(rules.positions(of: .close), &scene).decision
    }

    /// A Ping; `version` is the one that is spoken, if it is known.
    package mutating func pinged(
        version: OCPPVersion?,
        from direction: Direction,
        at time: Timestamp
    ) -> RuleDecision {
        var scene = scene(.ping, at: time)
        scene.version = version
        scene.direction = direction
        return decide(rules.positions(of: .ping), &scene).decision
    }

    private func scene(_ event: Rule.Event, at time: Timestamp) -> Scene {
        var scene = Scene(event: event, station: station, remote: remote, time: time)
        scene.repetition = repetition
        scene.catalogues = rules.catalogues
        scene.memory = memory.mapValues(\.json)
        return scene
    }

    private func scene(_ event: Rule.Event, _ message: RuledMessage, at time: Timestamp) -> Scene {
        var scene = scene(event, at: time)
        scene.direction = message.direction
        scene.kind = message.kind
        scene.version = message.version
        // Without its version the number of an action says nothing.
        scene.action = message.version == nil ? nil : message.action
        scene.findings = message.findings
        scene.latency = message.latency
        scene.frame = message.bytes.buffer
        scene.parts = FrameParts(of: message.bytes, version: message.version)
        return scene
    }

    /// What is kept of a rule, fresh if there is nothing yet.
    func firing(of rule: Rule) -> FiringState {
        if let known = firings[rule.id], known.fingerprint == rule.fingerprint { return known }
        let random = RandomStream(
            seeds: rules.seed,
            rule.seed,
            RandomStream.seed(of: rule.id),
            RandomStream.seed(of: station),
            dial
        )
        return FiringState(
            fingerprint: rule.fingerprint,
            uuids: UUIDStream(random: random, countsUp: countsUUIDs)
        )
    }

    mutating func keep(_ firing: FiringState, of rule: Rule) { firings[rule.id] = firing }
}
