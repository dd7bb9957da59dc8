import JSONSchema
import OCPP
import Testing
import Traffic
import WebSocketFraming

@testable import OCPPConformance

/// The dispatch is what the checks state, and they leave out nothing that can be seen.
struct DispatchTests {
    @Test func `somebody listens to every fact`() {
        #expect(Dispatches.framing.topics == Set(FramingViolation.Kind.allCases))
        #expect(Dispatches.envelope.topics == Set(EnvelopeViolation.Topic.allCases))
        #expect(Dispatches.schema.topics == Set(SchemaKeyword.allCases))
        #expect(Dispatches.unstated.topics == Set(UnstatedClause.allCases))
        #expect(Dispatches.limits.topics == Set(SessionLimit.allCases))
        #expect(Dispatches.conduct.topics == Set(Conduct.Topic.allCases))
        #expect(Dispatches.rules.topics == Set(SpoiltMessage.Topic.allCases))
        let broken = HandshakeViolation.Kind.allCases.map { HandshakeFault.Topic.broken($0) }
        #expect(Dispatches.handshake.topics.isSuperset(of: broken))
        #expect(Dispatches.handshake.topics.count == broken.count + 9)
    }
}
