/// A rule file with something of everything, as somebody who runs a depot would write it.
enum Depot {
    static let text = """
        linesman: 1
        sets:
          lab: ["LAB-*", "CP-TEST-??"]
          stolen: ["04A2B3C4D5", "DEADBEEF"]

        rules:
          # an answer of the CSMS is changed
          - id: clamp-heartbeat
            description: No heartbeat slower than a minute.
            match: { action: BootNotification, type: result, payload: { /status: Accepted, /interval: { gt: 60 } } }
            then:
              - set: { /interval: 60 }
              - tag: [rewritten]

          # a command is blocked, its sender is told
          - id: no-start-for-stolen-tags
            match:
              action: [RemoteStartTransaction, RequestStartTransaction]
              type: call
              any:
                - payload: { /idTag: { in: $stolen } }
                - payload: { /idToken/idToken: { in: $stolen } }
            then:
              - log: { level: warning, message: "refused remote start on ${station}" }
              - block: { error: SecurityError, description: "tag is on the block list" }

          # firmware is repaired
          - id: connector-id-is-a-string
            match: { action: StatusNotification, type: call, payload: { /connectorId: { type: string, regex: "^[0-9]+$" } } }
            then:
              - coerce: { /connectorId: integer }
              - remove: [ /vendorTemperature ]

          - id: answer-vendor-ping
            match: { action: DataTransfer, type: call, dir: up, payload: { /vendorId: com.acme, /messageId: ping } }
            then:
              - reply: { status: Accepted, data: "pong ${now}" }

          - id: refuse-two-dials
            match: { event: connect, station: "CP-TEST-01" }
            limit: { count: 2, per: station }
            then:
              - reject: { status: 503, headers: { Retry-After: 5 } }

          - id: hide-id-tags
            match: { type: call, payload: { /idTag: { exists: true } } }
            then:
              - redact: [ /idTag ]

          - id: register-went-backwards
            mode: shadow
            match:
              station: $lab
              action: StopTransaction
              type: call
              where: payload.meterStop < state.meterStart
            then:
              - log: { level: error, message: "meterStop ${payload./meterStop} below start" }
              - block: { error: PropertyConstraintViolation }
          - id: remember-meter-start
            match: { action: StartTransaction, type: call }
            then:
              - remember: { meterStart: /meterStart }

        tests:
          - name: a stolen tag is refused to the CSMS
            connection: { station: CP-1, version: ocpp1.6 }
            steps:
              - down: [2, "9", RemoteStartTransaction, { idTag: DEADBEEF }]
                expect: { forward: none, reply: [4, "9", SecurityError, "tag is on the block list", {}] }
              - wait: 5s
              - down: [2, "10", RemoteStartTransaction, { idTag: "0001" }]
                expect: { forward: unchanged, rules: [] }
            expect: { fired: { no-start-for-stolen-tags: 1 } }
        """
}
