import JSONScanning
import OCPP
import Testing

/// What widely used implementations answer; each line was read in their sources, or seen in a run.
struct ErrorCodePresetTests {
    @Test(arguments: [
        (
            ErrorCodePreset.spec, MessageFailure.missingField, "OccurenceConstraintViolation",
            "OccurrenceConstraintViolation"
        ),
        (.spec, .wrongType, "TypeConstraintViolation", "TypeConstraintViolation"),
        (.spec, .unexpectedField, "FormationViolation", "FormatViolation"),
        (.spec, .tooLong, "PropertyConstraintViolation", "PropertyConstraintViolation"),
        (.spec, .unknownAction, "NotImplemented", "NotImplemented"),
        (.spec, .unreadable, "FormationViolation", "RpcFrameworkError"),
        (.spec, .unknownMessageType, "GenericError", "MessageTypeNotSupported"),
        (.mobilityhouse, .unexpectedField, "FormatViolation", "FormatViolation"),
        (.mobilityhouse, .missingField, "ProtocolError", "ProtocolError"),
        (.mobilityhouse, .tooLong, "TypeConstraintViolation", "TypeConstraintViolation"),
        (.mobilityhouse, .unknownAction, "NotSupported", "NotSupported"),
        (.ocppRPC, .missingField, "OccurenceConstraintViolation", "OccurenceConstraintViolation"),
        (.ocppRPC, .unexpectedField, "PropertyConstraintViolation", "PropertyConstraintViolation"),
        (.sap, .badFormat, "PropertyConstraintViolation", "PropertyConstraintViolation"),
        (.ocppGo, .wrongType, "FormationViolation", "FormatViolation"),
        (.ocppGo, .unknownAction, "NotSupported", "NotSupported"),
        (.javaOCA, .tooLong, "OccurenceConstraintViolation", "OccurrenceConstraintViolation"),
        (.libocpp, .notInEnumeration, "FormationViolation", "FormationViolation"),
        (.citrineos, .missingField, "FormationViolation", "FormatViolation"),
        (.steve, .missingField, "PropertyConstraintViolation", "PropertyConstraintViolation"),
    ])
    func `answers as its model does`(preset: ErrorCodePreset, failure: MessageFailure, first: String, later: String) {
        #expect(preset.code(for: failure, version: .v16) == first)
        #expect(preset.code(for: failure, version: .v201) == later)
        #expect(preset.code(for: failure, version: .v21) == later)
    }

    @Test(arguments: [ErrorCodePreset.ocppGo, .javaOCA, .libocpp, .steve])
    func `says nothing where its model does not look`(preset: ErrorCodePreset) {
        #expect(preset.code(for: .unexpectedField, version: .v201) == nil)
    }

    @Test func `passes over violations that its model does not see`() throws {
        var judge = MessageJudge()
        let action = try #require(Catalogue.of(.v16).action(named: "Authorize"))
        let payload = Array(#"{"stranger":1}"#.utf8)
        let violations = PaddedBytes.with(copyOf: payload) { bytes in
            _ = judge.check(bytes, from: 0, version: .v16, action: action, kind: .call)
            return judge.violations(bytes, from: 0, version: .v16, action: action, kind: .call)
        }
        #expect(violations.count == 2)
        #expect(ErrorCodePreset.ocppGo.code(for: violations, version: .v16) == "OccurenceConstraintViolation")
        #expect(ErrorCodePreset.citrineos.code(for: violations, version: .v16) == "FormationViolation")
    }

    /// The package reports the first failure in the order of its files: properties come first in the 1.6 core only.
    @Test(arguments: [
        (OCPPVersion.v16, "Authorize", #"{"idTag":5,"stranger":1}"#, "TypeConstraintViolation"),
        (.v16, "Authorize", #"{"stranger":1}"#, "FormatViolation"),
        (.v16, "Authorize", "{}", "ProtocolError"),
        (.v16, "GetLog", #"{"requestId":"1","stranger":1}"#, "FormatViolation"),
        (.v16, "CertificateSigned", #"{"certificateChain":1,"stranger":1}"#, "TypeConstraintViolation"),
        (.v201, "Reset", #"{"type":5,"stranger":1}"#, "FormatViolation"),
        (.v201, "Reset", #"{"type":5}"#, "TypeConstraintViolation"),
        (.v201, "Reset", "[]", "TypeConstraintViolation"),
        (.v201, "GetReport", #"{"requestId":1.0}"#, "TypeConstraintViolation"),
    ])
    func `finds the failure that the Python package names`(
        version: OCPPVersion,
        action: String,
        payload: String,
        code: String
    ) throws {
        let id = try #require(Catalogue.of(version).action(named: action))
        let root = try JSONTape.scan(Array(payload.utf8)).get().root
        #expect(MobilityhouseOrder(version).code(for: root, action: id, kind: .call) == code)
    }
}
