import OCPP

extension MatchKey {
    /// The table of keys.
    package static let all: [MatchKey] = [
        event, station, dir, type, action, version, id, errorCode, size, latency, violation, tag, header, path,
        subprotocol, remote, payload, request, any, allOf, not, `where`,
    ]

    private static let condition = ValueForm.reference("condition", "a condition")
    private static let match = ValueForm.reference("match", "{ … } like match")
}

// MARK: - What it is

extension MatchKey {
    private static let event = MatchKey(
        "event",
        .words(of: Rule.Event.self),
        on: .all,
        summary: "What kind of thing happens; message unless said.",
        example: "event: connect",
        // It was read before all others.
        read: { _, _, _ in [] }
    )

    private static let station = MatchKey(
        "station",
        .several(.text),
        on: .all,
        synonyms: ["stations"],
        summary: "The station's identity: a glob, or /a regular expression/.",
        example: #"station: ["DEPOT-*", "/^CP-[0-9]+$/"]"#,
        read: { reader, node, _ in
            let patterns = reader.values(of: node).compactMap { reader.textPattern($0) }
            return patterns.isEmpty ? [] : [.station(patterns)]
        }
    )

    private static let dir = MatchKey(
        "dir",
        .word(["up", "down"]),
        on: [.message, .malformed, .close, .ping],
        synonyms: ["direction", "from"],
        summary: "The way it travels: up is to the CSMS, down to the station.",
        example: "dir: up",
        read: { reader, node, place in
            guard let direction = reader.direction(node, "`dir`") else { return [] }
            if place.isNeeded { reader.uses.direction = (direction, node.mark) }
            return [.direction(direction)]
        }
    )

    private static let type = MatchKey(
        "type",
        .several(.word(RuleReader.kinds.map(\.0))),
        on: [.message],
        synonyms: ["kind", "messageType"],
        summary: "The type of message: CALL, CALLRESULT, CALLERROR, CALLRESULTERROR, SEND.",
        example: "type: [call, send]",
        read: { reader, node, place in
            let kinds = reader.values(of: node).compactMap { reader.kind($0) }
            guard !kinds.isEmpty else { return [] }
            if place.isNeeded { reader.uses.kinds = (kinds, node.mark) }
            return [.kind(kinds)]
        }
    )

    private static let action = MatchKey(
        "action",
        .several(.action),
        on: [.message],
        synonyms: ["actions"],
        summary: "What the CALL asks for; a response has the action of its CALL.",
        example: "action: [StartTransaction, StopTransaction]",
        read: { reader, node, place in
            let nodes = reader.values(of: node)
            let actions = nodes.compactMap { reader.text($0, "`action`") }
            guard !actions.isEmpty else { return [] }
            reader.uses.actions.append(RuleUses.ActionUse(nodes: nodes, isNeeded: place.isNeeded))
            return [.action(actions)]
        }
    )

    private static let version = MatchKey(
        "version",
        .several(.version),
        on: .all,
        synonyms: ["versions"],
        summary: "The version of OCPP that the connection speaks.",
        example: "version: [ocpp2.0.1, ocpp2.1]",
        read: { reader, node, place in
            let versions = reader.values(of: node).compactMap { reader.version($0) }
            guard !versions.isEmpty else { return [] }
            if place.isNeeded { reader.uses.versions = (versions, node.mark) }
            return [.version(versions)]
        }
    )

    private static let id = MatchKey(
        "id",
        condition,
        on: [.message],
        synonyms: ["messageId"],
        summary: "The message id.",
        example: #"id: { glob: "test-*" }"#,
        read: { reader, node, _ in reader.condition(node, "`id`", of: .text).map { [.id($0)] } ?? [] }
    )

    private static let errorCode = MatchKey(
        "errorCode",
        condition,
        on: [.message],
        synonyms: ["code", "error", "error_code"],
        summary: "The code of a CALLERROR or CALLRESULTERROR.",
        example: "type: error, errorCode: [NotImplemented, NotSupported]",
        read: { reader, node, _ in
            let use = RuleUses.PointerUse(pointer: RulePointer(steps: []), mark: node.mark, role: .match)
            var place = ConditionPlace("`errorCode`", .text, use: use)
            let condition = reader.condition(node, &place)
            reader.uses.errorCodesMatched += place.use?.values ?? []
            return condition.map { [.errorCode($0)] } ?? []
        }
    )
}

// MARK: - What is known of it

extension MatchKey {
    private static let size = MatchKey(
        "size",
        condition,
        on: [.message, .malformed, .ping],
        summary: "How many bytes the frame has, such as { gt: 4k }.",
        example: "size: { gt: 4k }",
        read: { reader, node, _ in reader.condition(node, "`size`", of: .size).map { [.size($0)] } ?? [] }
    )

    private static let latency = MatchKey(
        "latency",
        condition,
        on: [.message],
        summary: "The time between a CALL and its answer, such as { gt: 5s }.",
        example: "type: result, latency: { gt: 5s }",
        read: { reader, node, _ in reader.condition(node, "`latency`", of: .duration).map { [.latency($0)] } ?? [] }
    )

    private static let violation = MatchKey(
        "violation",
        .several(.text),
        on: [.message, .malformed],
        synonyms: ["finding", "findings", "violations"],
        summary: "What was found in the message, such as LM2003 or type-mismatch.",
        example: "violation: [LM2003, unknown-property]",
        read: { reader, node, _ in
            let codes = reader.values(of: node).compactMap { reader.violation($0) }
            reader.uses.hasViolation = true
            return codes.isEmpty ? [] : [.violation(codes)]
        }
    )

    private static let tag = MatchKey(
        "tag",
        .several(.text),
        on: [.message, .malformed],
        synonyms: ["tags"],
        summary: "An earlier rule gave the message one of these.",
        example: "tag: transaction",
        read: { reader, node, _ in
            let tags = reader.values(of: node).compactMap { reader.text($0, "`tag`") }
            return tags.isEmpty ? [] : [.tag(tags)]
        }
    )
}

// MARK: - Whose connection it is

extension MatchKey {
    private static let header = MatchKey(
        "header",
        .mappingTo(condition, by: "Name"),
        on: [.message, .connect],
        synonyms: ["headers"],
        summary: "Headers of the upgrade request, by name.",
        example: #"event: connect, header: { User-Agent: { glob: "Firmware/1.*" } }"#,
        read: { reader, node, _ in
            guard let entries = node.map else {
                reader.report(
                    .wrongShape,
                    "`header` must be a mapping from names to conditions",
                    at: node,
                    label: node.kind
                )
                return []
            }
            return entries.compactMap { entry in
                reader.condition(entry.value, "`\(entry.name)`", of: .text).map { .header(name: entry.name, $0) }
            }
        }
    )

    private static let path = MatchKey(
        "path",
        condition,
        on: [.message, .connect],
        synonyms: ["url"],
        summary: "The path of the upgrade request, as sent.",
        example: #"event: connect, path: { glob: "/ocpp/*" }"#,
        read: { reader, node, _ in reader.condition(node, "`path`", of: .text).map { [.path($0)] } ?? [] }
    )

    private static let subprotocol = MatchKey(
        "subprotocol",
        condition,
        on: [.message, .connect],
        synonyms: ["protocol"],
        summary: "One of those that the station offers.",
        example: "event: connect, subprotocol: ocpp1.6",
        read: { reader, node, _ in reader.condition(node, "`subprotocol`", of: .text).map { [.subprotocol($0)] } ?? [] }
    )

    private static let remote = MatchKey(
        "remote",
        condition,
        on: .all,
        synonyms: ["ip", "address"],
        summary: "The station's address, without port.",
        example: #"event: connect, remote: { glob: "10.1.*" }"#,
        read: { reader, node, _ in reader.condition(node, "`remote`", of: .text).map { [.remote($0)] } ?? [] }
    )
}

// MARK: - What it says

extension MatchKey {
    private static let payload = MatchKey(
        "payload",
        .mappingTo(condition, by: "/pointer"),
        on: [.message],
        synonyms: ["response"],
        summary: "Conditions on the payload, by JSON Pointer.",
        example: "action: BootNotification, type: result, payload: { /interval: { gt: 60 } }",
        read: { reader, node, place in
            reader.conditions(node, "`payload`", role: .match, in: place).map { .payload($0.pointer, $0.condition) }
        }
    )

    private static let request = MatchKey(
        "request",
        .mappingTo(condition, by: "/pointer"),
        on: [.message],
        summary: "Conditions on the payload of the CALL that is answered, by JSON Pointer.",
        example: "action: StartTransaction, type: result, request: { /connectorId: 1 }",
        read: { reader, node, place in
            reader.conditions(node, "`request`", role: .matchRequest, in: place).map {
                .request($0.pointer, $0.condition)
            }
        }
    )

    private static let any = MatchKey(
        "any",
        .list(match),
        on: .all,
        synonyms: ["or", "anyOf"],
        summary: "At least one of these holds.",
        example: "any: [ { action: Reset }, { dir: down, type: error } ]",
        read: { reader, node, place in
            reader.alternatives(node, of: "any", in: place, isNeeded: false).map { [.any($0)] } ?? []
        }
    )

    private static let allOf = MatchKey(
        "all",
        .list(match),
        on: .all,
        synonyms: ["and", "allOf"],
        summary: "All of these hold.",
        example: "all: [ { dir: up }, { not: { action: Heartbeat } } ]",
        read: { reader, node, place in
            reader.alternatives(node, of: "all", in: place, isNeeded: place.isNeeded).map { [.all($0)] } ?? []
        }
    )

    private static let not = MatchKey(
        "not",
        match,
        on: .all,
        synonyms: ["none"],
        summary: "This does not hold.",
        example: "not: { action: [Heartbeat, MeterValues] }",
        read: { reader, node, place in
            let inner = MatchPlace(event: place.event, isNeeded: false)
            return reader.inner(node, "`not`", in: inner).map { [.not($0)] } ?? []
        }
    )

    private static let `where` = MatchKey(
        "where",
        .text,
        on: .all,
        synonyms: ["when", "expr"],
        summary: "An expression, such as payload.meterStop < state.meterStart.",
        example: #"action: StopTransaction, type: call, where: "payload.meterStop < 0""#,
        read: { reader, node, _ in reader.expression(node).map { [.expression($0)] } ?? [] }
    )
}
