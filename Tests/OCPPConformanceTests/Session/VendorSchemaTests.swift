import OCPP
import OCPPConformance
import Testing
import Traffic

/// Conversations judged by vendors' schemas as well.
struct VendorSchemaTests {
    private static let configuration: SessionConfiguration = {
        let manifest = #"""
            {"messages":[{"version":"1.6","action":"SelfTest","from":"csms",
                          "request":{"type":"object","required":["level"]}}],
             "dataTransfer":[{"version":"1.6","vendorId":"acme","messageId":"Tariff",
                              "request":{"type":"object","required":["kWh"]},
                              "response":{"type":"object","properties":{"price":{"type":"number"}}}}]}
            """#
        let file = VendorFile(path: "linesman-schemas.json", name: "m.json", text: Array(manifest.utf8))
        var configuration = SessionConfiguration()
        configuration.version = .v16
        if let schemas = try? VendorSchemas([file], folder: "") { configuration.catalogues = schemas.catalogues }
        return configuration
    }()

    private func findings(_ text: String) throws -> [String] {
        try Conversation.findings(text, configuration: Self.configuration)
            .map { "\($0.code) \($0.number) \($0.action ?? "-") \($0.pointer) | \($0.specification)" }
    }

    @Test func `what a vendor calls valid has no findings`() throws {
        #expect(
            try findings(
                """
                > [2,"1","DataTransfer",{"vendorId":"acme","messageId":"Tariff","data":"{\\"kWh\\":1}"}]
                < [3,"1",{"status":"Accepted","data":"{\\"price\\":2}"}]
                > [2,"2","DataTransfer",{"vendorId":"other","data":"{}"}]
                < [3,"2",{"status":"Rejected","data":"x"}]
                < [2,"3","SelfTest",{"level":1}]
                > [3,"3",{}]
                """
            ) == []
        )
    }

    @Test func `content that breaks the vendor's schema is found in request and response`() throws {
        let wrongDirection =
            "LM3002 5 SelfTest /2 | " + "OCPP 1.6 §4 and §5, OCPP 2.x Part 2 (who initiates each message)"
        #expect(
            try findings(
                """
                > [2,"1","DataTransfer",{"vendorId":"acme","messageId":"Tariff","data":"{}"}]
                < [3,"1",{"status":"Accepted","data":"{\\"price\\":\\"2\\"}"}]
                < [2,"2","SelfTest",{}]
                > [3,"2",{}]
                > [2,"3","SelfTest",{"level":1}]
                """
            ) == [
                "LM2001 1 DataTransfer /data/kWh | m.json#/dataTransfer/0/request/required, a vendor's schema",
                "LM2003 2 DataTransfer /data/price | "
                    + "m.json#/dataTransfer/0/response/properties/price/type, a vendor's schema",
                "LM2001 3 SelfTest /level | m.json#/messages/0/request/required, a vendor's schema",
                wrongDirection,
            ]
        )
    }

    @Test func `an answer is judged as the message that its CALL was, whatever came between`() throws {
        #expect(
            try findings(
                """
                > [2,"1","DataTransfer",{"vendorId":"acme","messageId":"Tariff","data":"{\\"kWh\\":1}"}]
                < [2,"2","DataTransfer",{"vendorId":"other","data":"x"}]
                > [3,"2",{"status":"Accepted","data":"{\\"price\\":\\"2\\"}"}]
                < [3,"1",{"status":"Accepted","data":"{\\"price\\":\\"2\\"}"}]
                """
            ).count == 1
        )
    }
}
