import JSONScanning
package import OCPP
package import Traffic
package import WebSocketFraming

/// The rules on one connection: what they remember, how often they fired, their random streams.
///
/// No clock and no randomness inside: the same messages at the same times give the same decisions. All of it is the cold
/// path: it is asked only about what ``RuleSelection`` says some rule may be about.
package struct RuleRun: Sendable {
    /// What is in force.
    package private(set) var rules: CompiledRules
    /// Those of them that may be about this station's messages.
    package private(set) var selection: RuleSelection
    let counters: RuleCounters
    let station: String
    let remote: String
    let payloads: PayloadJudge?
    /// Tells the connections of one station apart.
    private var dial: UInt64
    /// By position of the rule; empty while nothing is kept of any.
    private var firings: [FiringState?] = []
    var memory = RuleMemory()
    private var requests = RequestMemory()
    /// Whether it was told which rules are in doubt.
    var toldDoubt = false
    /// Scratch space: the rules to try on the message at hand.
    private var candidates: [Int32] = []
    /// In tests, which repetition this is.
    package var repetition = 1
    /// In tests `${uuid}` counts up.
    package var countsUUIDs = false

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
        let old = Dictionary(self.rules.ready.enumerated().map { ($1.rule.id, $0) }) { first, _ in first }
        let before = rules.ready.map { rule -> Int? in
            guard let position = old[rule.rule.id] else { return nil }
            return self.rules.ready[position].rule.fingerprint == rule.rule.fingerprint ? position : nil
        }
        if !firings.isEmpty { firings = before.map { $0.flatMap { firings[$0] } } }
        memory.keep(of: Set(zip(rules.ready, before).filter { $1 != nil }.map(\.0.rule.id)))
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
        return decideConnect(rules.positions(of: .connect), &scene)
    }

    /// A message in which the session found something; does nothing unless its envelope is at fault.
    ///
    /// To be asked when ``CompiledRules/concernsMalformed(_:)``, before ``message(_:at:isOver:)``. When it decides
    /// ``RuleDecision/Verdict/edited(_:)``, the session judges the new bytes in the place of the old ones, and
    /// ``message(_:at:isOver:)`` is then asked about them.
    package mutating func malformed(_ message: RuledMessage, at time: Timestamp) -> RuleDecision {
        guard FrameRepair.isMalformed(message.bytes, version: message.version) else { return RuleDecision() }
        var scene = scene(.malformed, message, at: time)
        let decision = decide(rules.positions(of: .malformed), &scene, about: message)
        // Half repaired it would only be broken in another way.
        if case .edited(let bytes) = decision.verdict, case .failure = JSONTape.scan(bytes) { return RuleDecision() }
        return decision
    }

    /// A message that the session has judged.
    ///
    /// To be asked when ``RuleSelection/concerns(_:hasFindings:)``, also about CALLs that no rule is about: an answer's
    /// rule may look at its CALL.
    ///
    /// When `isOver`, it is decided what becomes of the message: only what its record shall not show counts.
    package mutating func message(_ message: RuledMessage, at time: Timestamp, isOver: Bool = false) -> RuleDecision {
        guard let aspect = message.aspect else { return RuleDecision() }
        var scene = scene(.message, message, at: time)
        if aspect.kind == .call, selection.isAsked(aspect) {
            remember(scene)
        } else if aspect.kind == .result || aspect.kind == .error, let id = scene.idKey {
            let request = requests.take(id, from: message.direction.opposite)
            scene.request = request?.payload
            if scene.action == nil { scene.requestAction = request?.action }
        }
        var positions: [Int32] = []
        swap(&positions, &candidates)
        selection.list(aspect, into: &positions)
        let decision = decide(positions, &scene, about: message, isOver: isOver)
        swap(&positions, &candidates)
        return decision
    }

    /// Keeps of a CALL what a rule about its answer may look at.
    private mutating func remember(_ scene: Scene) {
        guard let id = scene.idKey, let direction = scene.direction, let payload = scene.payload else { return }
        let request = RequestMemory.Request(
            payload: Array(payload.bytes),
            action: scene.action == nil ? scene.nameInFrame : nil
        )
        requests.keep(request, id: id, from: direction)
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
        return decide(rules.positions(of: .close), &scene)
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
        return decide(rules.positions(of: .ping), &scene)
    }

    // MARK: - What rules may look at

    private func scene(_ event: Rule.Event, at time: Timestamp) -> Scene {
        var scene = Scene(event: event, station: station, remote: remote, time: time)
        scene.repetition = repetition
        scene.catalogues = rules.catalogues
        scene.memory = memory
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
        scene.frame = message.bytes.bytes.array
        scene.parts = FramePlaces(of: message.bytes, version: message.version)
        return scene
    }

    // MARK: - What is kept of rules

    /// What is kept of a rule, fresh if there is nothing yet.
    func firing(of rule: Rule, at position: Int) -> FiringState {
        if position < firings.count, let known = firings[position] { return known }
        let random = RandomStream(
            seeds: rules.seed,
            rule.seed,
            RandomStream.seed(of: rule.id),
            RandomStream.seed(of: station),
            dial
        )
        return FiringState(uuids: UUIDStream(random: random, countsUp: countsUUIDs))
    }

    mutating func keep(_ firing: FiringState, at position: Int) {
        if firings.isEmpty { firings = Array(repeating: nil, count: rules.ready.count) }
        firings[position] = firing
    }
}
