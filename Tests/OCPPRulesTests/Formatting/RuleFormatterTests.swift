import OCPPRules
import Testing
import Traffic

struct RuleFormatterTests {
    private func format(_ text: String) -> String? {
        guard case .formatted(let text) = RuleFormatter.format(Array(text.utf8), file: "rules.yaml") else { return nil }
        return text
    }

    @Test func `layout becomes uniform, and comments, quotes and blocks of text stay`() {
        let messy = """
            # top
            linesman:   1
            sets:
               lab: ["LAB-*",   'CP-''T']   # labs
               lost:
               - "04A2"
               # second
               - DEADBEEF
            rules:


            # the first rule
            - id:    clamp   # its id
              description: >-
                  folded
                  text
              match: {action: BootNotification, type: result,
                 payload: {/interval: {gt: 60}}}
              then:
              - set: {/interval: 60}


              - log: "a # b"
              # the end
            - id: two
              match:
                action: [Authorize, # inside
                  Heartbeat]
              then: [ tag: x ]
            """
        let neat = """
            # top
            linesman: 1

            sets:
              lab: ["LAB-*", 'CP-''T']  # labs
              lost:
                - "04A2"
                # second
                - DEADBEEF

            rules:
              # the first rule
              - id: clamp  # its id
                description: >-
                  folded
                  text
                match: { action: BootNotification, type: result, payload: { /interval: { gt: 60 } } }
                then:
                  - set: { /interval: 60 }

                  - log: "a # b"
              # the end
              - id: two
                match:
                  action:
                    - Authorize  # inside
                    - Heartbeat
                then: [tag: x]

            """
        #expect(format(messy) == neat)
        #expect(format(neat) == neat)
    }

    @Test func `every example and the depot's file stay what they are when laid out twice`() {
        for text in [Depot.text] + RulePages.all.flatMap({ [$0.good, $0.bad] }) {
            guard let once = format(text) else { continue }
            #expect(format(once) == once)
        }
    }

    @Test func `what cannot be laid out is refused with a place`() {
        guard case .refused(let anchors) = RuleFormatter.format(Array("a: &x 1\nb: *x".utf8), file: "f") else {
            Issue.record("anchors were laid out")
            return
        }
        #expect(anchors.first?.place.column == 4)
        guard case .refused(let broken) = RuleFormatter.format(Array("a: [".utf8), file: "f") else {
            Issue.record("broken YAML was laid out")
            return
        }
        #expect(broken.first?.check == .malformedYAML)
    }
}
