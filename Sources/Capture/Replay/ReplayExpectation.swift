package import JSONScanning
package import OCPP

/// How much alike a live answer and its recorded counterpart have to be.
package enum ReplayExpectation: String, Sendable, CaseIterable {
    /// Nothing is compared.
    case none
    /// A result where there was a result, an error where there was an error, and valid by its schema.
    case schema
    /// Also the same status, or the same error code.
    case status
    /// Also the same payload, apart from points in time and ignored pointers.
    case exact
}

/// Compares live messages with recorded ones.
package struct ReplayJudge: ~Copyable {
    private let expectation: ReplayExpectation
    private let payloads: PayloadDiff
    private var judge: MessageJudge

    /// Compares as strictly as `expectation` says, but for the places that `ignored` names.
    package init(
        _ expectation: ReplayExpectation,
        ignoring pointers: [JSONPointer] = [],
        _ catalogues: Catalogues = .standard
    ) {
        judge = MessageJudge(catalogues)
        self.expectation = expectation
        payloads = PayloadDiff(ignoring: pointers, ignoresTimes: true)
    }

    /// What is wrong with `live`, which stands in the place of `recorded`; empty when nothing is.
    package mutating func compare(
        _ live: [UInt8],
        with recorded: [UInt8],
        action: String?,
        version: OCPPVersion?
    ) -> [String] {
        guard expectation != .none else { return [] }
        guard case .success(let now) = JSONTape.scan(live) else { return ["is no JSON"] }
        guard case .success(let before) = JSONTape.scan(recorded) else { return [] }
        guard now.root[0]?.int == before.root[0]?.int else {
            return ["is \(Self.name(now.root)) and was \(Self.name(before.root))"]
        }
        if let fault = schemaFault(live, now.root, action: action, version: version, recorded: recorded) {
            return [fault]
        }
        switch expectation {
        case .none, .schema: return []
        case .status: return statusDifferences(now.root, before.root)
        case .exact:
            let codes = statusDifferences(now.root, before.root, onlyErrors: true)
            let index = Self.payloadIndex(now.root)
            return codes
                + payloads.differences(before.root[index], now.root[index]).map { place in
                    "\(place.pointer.isEmpty ? "payload" : place.pointer) is \(place.right ?? "missing"), "
                        + "was \(place.left ?? "missing")"
                }
        }
    }

    /// Whether two requests are the same but for times and ignored pointers.
    package func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard case .success(let left) = JSONTape.scan(one), case .success(let right) = JSONTape.scan(other) else {
            return one == other
        }
        let index = Self.payloadIndex(left.root)
        return payloads.differences(left.root[index], right.root[index], limit: 1).isEmpty
    }

    private mutating func schemaFault(
        _ live: [UInt8],
        _ root: JSONNode,
        action name: String?,
        version: OCPPVersion?,
        recorded: [UInt8]
    ) -> String? {
        guard root[0]?.int == 3, let version, let name, let action = judge.catalogue(of: version).action(named: name),
            let payload = root[2]
        else { return nil }
        guard !isValid(live, from: payload.range.lowerBound, version: version, action) else { return nil }
        // What was recorded invalid is not to become valid.
        if case .success(let before) = JSONTape.scan(recorded), let old = before.root[2],
            !isValid(recorded, from: old.range.lowerBound, version: version, action)
        {
            return nil
        }
        return "does not conform to the schema of \(name)"
    }

    private mutating func isValid(_ bytes: [UInt8], from: Int, version: OCPPVersion, _ action: ActionID) -> Bool {
        let end = PaddedBytes.with(copyOf: bytes) {
            judge.check($0, from: from, version: version, action: action, kind: .result)
        }
        return end >= 0
    }

    private func statusDifferences(_ now: JSONNode, _ before: JSONNode, onlyErrors: Bool = false) -> [String] {
        if now[0]?.int == 4 || now[0]?.int == 5 {
            let codes = (now[2]?.string ?? "", before[2]?.string ?? "")
            return codes.0 == codes.1 ? [] : ["error code is \(codes.0), was \(codes.1)"]
        }
        guard !onlyErrors else { return [] }
        return ["/status", "/idTagInfo/status", "/idTokenInfo/status"].compactMap { text in
            guard let pointer = JSONPointer(text), let payload = now[2], let old = before[2] else { return nil }
            let values = (pointer.resolve(in: payload)?.string, pointer.resolve(in: old)?.string)
            return values.0 == values.1 ? nil : "\(text) is \(values.0 ?? "missing"), was \(values.1 ?? "missing")"
        }
    }

    private static func payloadIndex(_ frame: JSONNode) -> Int {
        switch frame[0]?.int {
        case 2, 6: 3
        case 4, 5: 4
        default: 2
        }
    }

    private static func name(_ frame: JSONNode) -> String {
        frame[0]?.int.flatMap { MessageKind(rawValue: UInt8(clamping: $0)) }?.name ?? "no OCPP-J message"
    }
}

/// What came of one recorded call.
package struct ReplayVerdict: Sendable {
    /// The station's identity.
    package let station: String
    /// The action, or in brackets what is no CALL.
    package let action: String
    /// The recorded message id.
    package let id: String
    /// What was expected and not met; empty when all is well.
    package let mismatches: [String]
    /// Nanoseconds until the answer.
    package let latency: UInt64?

    /// Takes the values as they are.
    package init(station: String, action: String, id: String, mismatches: [String], latency: UInt64? = nil) {
        self.station = station
        self.action = action
        self.id = id
        self.mismatches = mismatches
        self.latency = latency
    }
}
