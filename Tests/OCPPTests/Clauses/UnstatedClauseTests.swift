import JSONScanning
import OCPP
import Testing

/// OCPP 2.0.1 and 2.1 Part 2, primitive data types, and Part 4 §4.1.5.
struct UnstatedClauseTests {
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
            return "\($0.clause.rawValue) \($0.pointer) \(text)"
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

    @Test func `allows six decimal places in a number`() throws {
        for (text, isFine) in [("1.123456", true), ("0.1234567", false), ("1000000000", true), ("1.0000000", false)] {
            let found = try violations(.v201, "CostUpdated", #"{"totalCost":\#(text),"transactionId":"t"}"#)
            #expect(found == (isFine ? [] : ["decimal-places /totalCost \(text)"]))
        }
        // A number may be written as text elsewhere, and an integer has no places.
        #expect(try violations(.v201, "DataTransfer", #"{"vendorId":"1.12345678","data":1.12345678}"#) == [])
    }

    /// The field types of Part 2, chapters "Messages" and "Datatypes"; 2.0.1 with erratum 691.
    @Test(arguments: [OCPPVersion.v201, .v21])
    func `has every identifierString of the specification`(version: OCPPVersion) {
        var expected: Set<String> = [
            "APNType.preferredNetwork", "AdditionalInfoType.additionalIdToken", "ChargingProfileType.transactionId",
            "CertificateHashDataType.issuerNameHash", "CertificateHashDataType.serialNumber",
            "ComponentType.name", "ComponentType.instance", "CostUpdated.transactionId", "EventDataType.transactionId",
            "GetTransactionStatus.transactionId", "IdTokenType.idToken", "MessageInfoType.transactionId",
            "ModemType.iccid", "ModemType.imsi", "OCSPRequestDataType.issuerNameHash",
            "OCSPRequestDataType.serialNumber", "RequestStartTransaction.transactionId",
            "RequestStopTransaction.transactionId", "TransactionType.transactionId", "VariableType.name",
            "VariableType.instance",
        ]
        expected.formUnion(
            version == .v201
                ? ["CertificateHashDataType.issuerKeyHash"]
                : [
                    "ChangeTransactionTariff.transactionId", "ClearDERControl.controlId", "DERCurveGetType.id",
                    "EnterServiceGetType.id", "FixedPFGetType.id", "FixedVarGetType.id", "FreqDroopGetType.id",
                    "Get15118EVCertificate.prioritizedEMAIDs", "GetDERControl.controlId", "GradientGetType.id",
                    "LimitMaxDischargeGetType.id", "NotifyAllowedEnergyTransfer.transactionId",
                    "NotifyDERStartStop.controlId", "NotifyDERStartStop.supersededIds",
                    "NotifyPriorityCharging.transactionId", "NotifySettlement.pspRef", "NotifySettlement.transactionId",
                    "SetDERControl.controlId", "SetDERControl.supersededIds", "TariffAssignmentType.idTokens",
                    "UsePriorityCharging.transactionId",
                ]
        )
        let document = Catalogue.of(version).document
        let owners =
            document.actions.map { ($0.name, $0.request + ($0.response ?? [])) }
            + document.objects.map { ($0.name, $0.fields) }
        let found = owners.flatMap { owner, fields in
            fields.filter { Self.isIdentifier($0.type) }.map { "\(owner).\($0.name)" }
        }
        #expect(Set(found).symmetricDifference(expected).sorted() == [])
    }

    private static func isIdentifier(_ type: CatalogueDocument.FieldType) -> Bool {
        switch type {
        case .string(_, let isIdentifier): isIdentifier
        case .array(let element, _, _): isIdentifier(element)
        default: false
        }
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
