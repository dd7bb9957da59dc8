import OCPP
import Testing

/// OCPP-J 1.6 table 7 and errata 5.1, 5.2; OCPP-J 2.0.1 and 2.1 §4.3.
struct CallErrorCodeTests {
    @Test(arguments: OCPPVersion.allCases)
    func `reads back each spelling of a version`(version: OCPPVersion) {
        for code in CallErrorCode.allCases {
            guard let text = code.spelling(in: version) else { continue }
            #expect(CallErrorCode(text, version: version) == code)
        }
    }

    @Test func `keeps the spellings of 1.6 out of 2_x and the other way round`() {
        #expect(CallErrorCode("OccurenceConstraintViolation", version: .v16) == .occurrenceConstraintViolation)
        #expect(CallErrorCode("OccurrenceConstraintViolation", version: .v16) == nil)
        #expect(CallErrorCode("FormatViolation", version: .v16) == nil)
        #expect(CallErrorCode("RpcFrameworkError", version: .v16) == nil)
        for version in [OCPPVersion.v201, .v21] {
            #expect(CallErrorCode("OccurenceConstraintViolation", version: version) == nil)
            #expect(CallErrorCode("OccurrenceConstraintViolation", version: version) == .occurrenceConstraintViolation)
            #expect(CallErrorCode("FormationViolation", version: version) == nil)
            #expect(CallErrorCode("MessageTypeNotSupported", version: version) == .messageTypeNotSupported)
        }
    }

    @Test func `has ten codes in 1.6 and twelve since`() {
        #expect(CallErrorCode.allCases.compactMap { $0.spelling(in: .v16) }.count == 10)
        #expect(CallErrorCode.allCases.compactMap { $0.spelling(in: .v201) }.count == 12)
    }

    @Test(arguments: ErrorCodePreset.allCases)
    func `answers a missing field with some code in every preset`(preset: ErrorCodePreset) {
        #expect(preset.code(for: .missingField, version: .v16) != nil)
    }

    @Test(arguments: OCPPVersion.allCases)
    func `answers by default with codes that the version has`(version: OCPPVersion) throws {
        for failure in MessageFailure.allCases {
            let code = try #require(ErrorCodePreset.spec.code(for: failure, version: version))
            #expect(CallErrorCode(code, version: version) != nil)
        }
    }
}
