import JSONScanning
import OCPP
import Testing

/// OCPP 2.0.1 and 2.1 Part 2, primitive data types, and Part 4 §4.1.5.
struct UnstatedRuleTests {
    private func violations(
        _ version: OCPPVersion,
        _ action: String,
        _ payload: String,
        _ kind: MessageKind = .call
    ) throws -> [String] {
        let catalogue = Catalogue.of(version)
        let id = try #require(catalogue.action(named: action))
        let root = try JSONTape.scan(Array(payload.utf8)).get().root
        return catalogue.unstatedViolations(in: root, action: id, kind: kind).map {
            let text = String(decoding: Array(payload.utf8)[$0.range], as: UTF8.self)
            return "\($0.rule.rawValue) \($0.pointer) \(text)"
        }
    }

    @Test(arguments: [OCPPVersion.v201, .v21])
    func `allows three decimal places of a second`(version: OCPPVersion) throws {
        for time in ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.1Z", "2026-01-01T00:00:00.123+01:00"] {
            #expect(try violations(version, "Heartbeat", #"{"currentTime":"\#(time)"}"#, .result) == [])
        }
        for time in ["2026-01-01T00:00:00.1234Z", "2026-01-01T00:00:00.000000-02:30"] {
            #expect(
                try violations(version, "Heartbeat", #"{"currentTime":"\#(time)"}"#, .result)
                    == [#"fraction-digits /currentTime "\#(time)""#]
            )
        }
    }

    @Test func `knows which strings are identifiers, and what they may hold`() throws {
        #expect(try violations(.v201, "Authorize", #"{"idToken":{"idToken":"aZ09*-_=:+|@.","type":"Central"}}"#) == [])
        #expect(
            try violations(.v201, "Authorize", #"{"idToken":{"idToken":"a b","type":"C D"}}"#)
                == [#"identifier-characters /idToken/idToken "a b""#]
        )
        #expect(
            try violations(.v21, "RequestStopTransaction", #"{"transactionId":"é"}"#)
                == [#"identifier-characters /transactionId "é""#]
        )
    }

    @Test(arguments: ["null", "{}", "[]"])
    func `wants an empty optional field left out, wherever it is`(empty: String) throws {
        #expect(
            try violations(
                .v201,
                "Authorize",
                #"{"idToken":{"idToken":"A","type":"Central","additionalInfo":\#(empty)},"certificate":\#(empty)}"#
            )
                == ["empty-optional /idToken/additionalInfo \(empty)", "empty-optional /certificate \(empty)"]
        )
        // A required field that is empty is the schema's business, and so is one that it does not know.
        #expect(try violations(.v201, "Authorize", #"{"idToken":\#(empty),"unknown":\#(empty)}"#) == [])
    }

    @Test func `asks nothing of 1_6 and nothing of error messages`() throws {
        #expect(try violations(.v16, "Heartbeat", #"{"currentTime":"2026-01-01T00:00:00.123456Z"}"#, .result) == [])
        #expect(try violations(.v201, "Heartbeat", #"{"currentTime":"2026-01-01T00:00:00.123456Z"}"#, .error) == [])
    }
}
