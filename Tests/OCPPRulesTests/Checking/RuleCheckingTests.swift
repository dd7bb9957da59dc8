import OCPPRules
import Testing

/// What the catalogue has to say about one rule.
struct RuleCheckingTests {
    /// What is wrong with a rule of this `match` and this `then`.
    private func complaints(_ match: String, _ actions: String = "tag: x") -> [String] {
        load("linesman: 1\nrules:\n  - id: a\n    match: { \(match) }\n    then: [ \(actions) ]").diagnostics.map(
            \.described
        )
    }

    private static let boot = "action: BootNotification, type: result"

    @Test(arguments: [
        ("action: BootNotificaton", "did you mean `BootNotification`?"),
        ("action: BootNotificationRequest", "did you mean `BootNotification`?"),
        ("action: Authorize.req", "did you mean `Authorize`?"),
        ("action: heartbeat", "did you mean `Heartbeat`?"),
    ])
    func `an unknown action comes with what was meant`(match: String, help: String) {
        #expect(complaints(match).count == 1)
        #expect(complaints(match)[0].contains("LM9002") && complaints(match)[0].contains(help))
    }

    @Test(arguments: [
        ("action: MeterValues, type: call", "/meterValue/sampledValue/value", "/meterValue/*/sampledValue/*/value"),
        ("action: MeterValues, type: call", "/meterValue/*/timestmp", "/meterValue/*/timestamp"),
        ("action: Authorize, type: result, version: ocpp1.6", "/status", "/idTagInfo/status"),
        ("action: BootNotification, type: call, version: ocpp2.0.1", "/vendorName", "/chargingStation/vendorName"),
        ("action: BootNotification, type: call", "/chargePointVender", "/chargePointVendor"),
    ])
    func `an unknown field comes with the whole pointer that was meant`(match: String, wrong: String, right: String) {
        let found = complaints("\(match), payload: { \(wrong): { exists: true } }")
        #expect(found.count == 1)
        #expect(found[0].contains("LM9003") && found[0].contains("did you mean `\(right)`?"))
    }

    @Test func `a field of one of the actions is enough below any, and narrows the rule beside it`() {
        let both = "action: [RemoteStartTransaction, RequestStartTransaction], type: call"
        let any = "any: [ { payload: { /idTag: x } }, { payload: { /idToken/idToken: x } } ]"
        #expect(complaints("\(both), \(any)") == [])
        #expect(complaints("\(both), payload: { /idTag: x }")[0].contains("LM9021 the rule never matches RequestStart"))
        #expect(
            complaints("action: RemoteStartTransaction, type: call, payload: { /idTag: x }", "set: { /idTag: y }") == []
        )
    }

    @Test func `what a rule repairs need not be in any schema`() {
        let status = "action: StatusNotification, type: call"
        #expect(complaints(status, "remove: [ /vendorTemperature ]") == [])
        #expect(
            complaints("\(status), payload: { /vendorTemperature: { gt: 5 } }", "remove: [ /vendorTemperature ]") == []
        )
        #expect(complaints("\(status), violation: unknown-property, payload: { /vendorTemperature: { gt: 5 } }") == [])
        #expect(complaints("\(status), payload: { /vendorTemperature: { gt: 5 } }")[0].contains("LM9003"))
        let quirk = "\(status), payload: { /connectorId: { type: string, regex: \"^[0-9]+$\" } }"
        #expect(complaints(quirk, "coerce: { /connectorId: integer }") == [])
        let occupied = "\(status), version: ocpp1.6, payload: { /status: Occupied }"
        #expect(complaints(occupied, "set: { /status: Charging }") == [])
        #expect(complaints(occupied)[0].contains("LM9016"))
        let spelling = "action: SetChargingProfile, type: call, version: ocpp1.6"
        let rename = "rename: { /csChargingProfiles/chargingSchedule/ChargingSchedulePeriod: chargingSchedulePeriod }"
        #expect(complaints(spelling, rename) == [])
    }

    @Test func `a number where the schema has text is told with the quoted form`() {
        let found = complaints("action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: 5E10 }")
        #expect(found == ["4:82 LM9004 `/idTag` is text (quote it: `\"5E10\"`)"])
        #expect(complaints("\(Self.boot), payload: { /interval: { gt: \"60\" } }")[0].contains("without quotes: `60`"))
        #expect(complaints(Self.boot, "set: { /interval: 1.5 }")[0].contains("`/interval` is an integer"))
    }

    @Test func `an edit that some of the messages could not bear is told what to add`() {
        #expect(complaints("action: BootNotification", "set: { /interval: 60 }")[0].contains("add `type: result`"))
        #expect(
            complaints("action: BootNotification, type: call", "set: { /reason: PowerUp }")[0].contains(
                "add `version: [ocpp2.0.1, ocpp2.1]`"
            )
        )
        #expect(complaints(Self.boot, "set: { /status: Acepted }")[0].contains("did you mean `Accepted`?"))
        #expect(complaints(Self.boot, "merge: { intervall: 5 }")[0].contains("did you mean `/interval`?"))
        #expect(complaints(Self.boot, "patch: [ { op: replace, path: /interval, value: x } ]")[0].contains("LM9004"))
    }

    @Test func `answers and injected calls are held against their schemas`() {
        let call = "action: Authorize, type: call, version: ocpp1.6"
        #expect(complaints(call, "reply: { idTagInfo: { status: Accepted } }") == [])
        #expect(complaints(call, "reply: {}")[0].contains("the answer needs the field `idTagInfo`"))
        #expect(complaints(call, "reply: { idTagInfo: { status: Ok } }")[0].contains("LM9016 `status` cannot be `Ok`"))
        #expect(
            complaints(call, "inject: { dir: down, action: TriggerMessage, payload: { requestedMessage: Heartbeat } }")
                == []
        )
        #expect(complaints(call, "inject: { dir: up, action: TriggerMessage, payload: {} }")[0].contains("goes down"))
        #expect(complaints(call, "inject: { dir: down, action: TriggerMesage }")[0].contains("LM9002"))
    }

    @Test func `only a CALL is answered, and only what can say no refuses`() {
        #expect(complaints("action: Reset", "refuse")[0].contains("add `type: call`"))
        #expect(complaints("action: Reset, type: call", "refuse") == [])
        #expect(
            complaints("action: Heartbeat, type: call", "refuse")[0].contains("the response of Heartbeat cannot say no")
        )
        #expect(complaints("type: call", "refuse")[0].contains("LM9017"))
        #expect(complaints("type: send", "reply: {}")[0].contains("nobody waits") == false)
        #expect(complaints("event: connect", "block")[0].contains("LM9017"))
        #expect(complaints("event: malformed, dir: up", "repair: [ leading-comma, null-payload ]") == [])
        #expect(complaints("event: malformed, action: Heartbeat", "repair: [ null-payload ]")[0].contains("LM9017"))
    }

    @Test func `error codes are those of the versions that the rule is about`() {
        let call = "action: Reset, type: call"
        #expect(complaints("\(call), version: ocpp1.6", "block: { error: FormationViolation }") == [])
        #expect(
            complaints("\(call), version: ocpp1.6", "block: { error: FormatViolation }")[0].contains(
                "spells it `FormationViolation`"
            )
        )
        #expect(
            complaints(call, "block: { error: FormationViolation }")[0].contains("OCPP 2.0.1 and 2.1 has no error code")
        )
        #expect(complaints("action: RemoteStartTransaction, type: call", "block: { error: FormationViolation }") == [])
        #expect(complaints(call, "block: { error: SecurtyError }")[0].contains("did you mean `SecurityError`?"))
    }

    @Test func `faults are refused as something that comes later`() {
        let text =
            "linesman: 1\nrules:\n  - { id: a, mode: fault, match: {}, then: [ drop: {}, corrupt: { how: truncate } ] }"
        let found = load(text)
        #expect(found.rules == nil)
        #expect(found.diagnostics.map(\.check) == [.reservedForFaults, .reservedForFaults, .reservedForFaults])
    }

    @Test func `what is looked up must be remembered, and sets and rules must be there`() {
        #expect(complaints("where: payload.x < state.meter")[0].contains("LM9009 no rule remembers `meter`"))
        #expect(complaints("station: $lab")[0].contains("LM9009 there is no set `lab`"))
        #expect(complaints("violation: type-missmatch")[0].contains("did you mean `LM2003` type-mismatch?"))
    }

    @Test func `an expression is held against what the rule says beside it, with the caret inside of it`() {
        let found = complaints("action: StopTransaction, type: call, where: payload.meterStp > 5")
        #expect(found == ["4:58 LM9013 StopTransaction has no `meterStp` there (did you mean `meterStop`?)"])
        #expect(complaints("where: kind = call")[0].contains("4:26 LM9013"))
    }

    @Test func `what hides is reached behind the end of the list, as nothing else is`() {
        let rules = """
            linesman: 1
            rules:
              - { id: no, match: { action: Heartbeat, type: call }, then: [ block: {} ] }
              - { id: late, match: { action: Heartbeat, type: call }, then: [ tag: x ] }
              - { id: hide, match: { action: Heartbeat, type: call }, then: [ capture: { body: false } ] }
            """
        #expect(load(rules).diagnostics.map(\.message) == ["the rule `late` is never reached"])
    }
}
