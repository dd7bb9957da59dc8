import JSONScanning
import JSONSchema
import OCPP
import Testing

/// Folders of vendors' schemas: what they make of the catalogues, and what is said of folders that cannot be used.
struct VendorSchemasTests {
    private func schemas(_ files: [String: String]) throws -> VendorSchemas {
        let files = files.sorted { $0.key < $1.key }
            .map { VendorFile(path: $0.key, name: "dir/\($0.key)", text: Array($0.value.utf8)) }
        return try VendorSchemas(files, folder: "dir")
    }

    private func manifest(_ text: String, _ files: [String: String] = [:]) throws -> VendorSchemas {
        try schemas(files.merging(["linesman-schemas.json": text]) { $1 })
    }

    /// What is wrong with a payload, as `keyword pointer`.
    private func judge(
        _ schemas: VendorSchemas,
        _ version: OCPPVersion,
        _ name: String,
        _ payload: String,
        _ kind: MessageKind = .call,
        of request: String? = nil
    ) throws -> [String] {
        var judge = MessageJudge(schemas.catalogues)
        let catalogue = schemas.catalogues.of(version)
        let action = try #require(catalogue.action(named: name))
        let variant = PaddedBytes.with(copyOf: Array((request ?? payload).utf8)) {
            catalogue.variant(of: action, in: $0, from: 0)
        }
        #expect(catalogue.base(of: variant) == action)
        #expect(catalogue.name(of: variant) == name)
        return PaddedBytes.with(copyOf: Array(payload.utf8)) { bytes in
            let end = judge.check(bytes, from: 0, version: version, action: variant, kind: kind)
            let found = judge.violations(bytes, from: 0, version: version, action: variant, kind: kind)
            #expect((end >= 0) == found.isEmpty)
            return found.map { "\($0.keyword) \($0.pointer) \($0.document ?? "-")" }
        }
    }

    @Test func `a schema takes the place of OCPP's, in its version only`() throws {
        let schemas = try manifest(
            #"{"messages":[{"version":"1.6","action":"Reset","request":"r.json"}]}"#,
            ["r.json": #"{"type":"object","properties":{"type":{"const":"Now","type":"string"}}}"#]
        )
        #expect(try judge(schemas, .v16, "Reset", #"{"type":"Now","more":1}"#) == [])
        #expect(try judge(schemas, .v16, "Reset", #"{"type":"Soft"}"#) == ["const /type dir/r.json"])
        #expect(try judge(schemas, .v16, "Reset", #"{"status":"Accepted"}"#, .result) == [])
        #expect(try judge(schemas, .v201, "Reset", #"{"type":"Soft"}"#) == ["enum /type -"])
        #expect(schemas.catalogues.of(.v16).action(named: "Reset") == Catalogue.of(.v16).action(named: "Reset"))
        #expect(schemas.catalogues.of(.v16).count == Catalogue.of(.v16).count)
    }

    @Test func `a new action is known, with its direction and kind`() throws {
        let schemas = try manifest(
            #"""
            {"messages":[
              {"version":"1.6","action":"Go","from":"csms","request":{"type":"object","required":["x"]}},
              {"version":["2.0.1","ocpp2.1"],"action":"SelfTest","response":{"type":"object","maxProperties":1}},
              {"version":"2.1","action":"Tell","kind":"send","from":"station"}]}
            """#
        )
        let old = schemas.catalogues.of(.v16)
        let go = try #require(old.action(named: "Go"))
        #expect(old.directions(of: go) == .down && old.kind(of: go) == .call && old.name(of: go) == "Go")
        #expect(old.action(named: "G") == nil && old.action(named: "Gx") == nil)
        #expect(old.actions.count == Catalogue.of(.v16).count + 1)
        #expect(try judge(schemas, .v16, "Go", "{}") == ["required  dir/linesman-schemas.json"])
        #expect(try judge(schemas, .v16, "Go", #"{"anything":1}"#, .result) == [])
        #expect(old.action(named: "SelfTest") == nil)
        #expect(
            try judge(schemas, .v201, "SelfTest", #"{"a":1,"b":2}"#, .result)
                == ["maxProperties  dir/linesman-schemas.json"]
        )
        let new = schemas.catalogues.of(.v21)
        let tell = try #require(new.action(named: "Tell"))
        #expect(new.kind(of: tell) == .send && new.directions(of: tell) == .up && new.responseEntry(of: tell) == nil)
        // Every action of OCPP is where it was.
        for action in Catalogue.of(.v21).actions {
            #expect(new.name(of: action) == Catalogue.of(.v21).name(of: action))
        }
    }

    @Test func `what DataTransfer carries is judged by vendor and message`() throws {
        let schemas = try manifest(
            #"""
            {"dataTransfer":[
              {"vendorId":"Acme","messageId":"T","request":"t.json#/$defs/in","response":"t.json#/$defs/out"},
              {"vendorId":"Acme","request":{"type":"array"}}]}
            """#,
            ["t.json": #"{"$defs":{"in":{"type":"object","required":["k"]},"out":{"type":"integer"}}}"#]
        )
        let text = #"{"vendorId":"acme","messageId":"t","data":"{}"}"#
        #expect(try judge(schemas, .v16, "DataTransfer", text) == ["required /data dir/t.json"])
        let valid = #"{"data":"{\"k\":1}","messageId":"T","vendorId":"Acme"}"#
        #expect(try judge(schemas, .v16, "DataTransfer", valid) == [])
        let answer = #"{"status":"Accepted","data":"\"x\""}"#
        #expect(try judge(schemas, .v16, "DataTransfer", answer, .result, of: valid) == ["type /data dir/t.json"])
        #expect(try judge(schemas, .v16, "DataTransfer", answer, .result, of: "{}") == [])
        // Any other message of the vendor, no message at all, another vendor.
        let other = #"{"vendorId":"Acme","messageId":"U","data":"1"}"#
        #expect(try judge(schemas, .v16, "DataTransfer", other) == ["type /data dir/linesman-schemas.json"])
        #expect(try judge(schemas, .v16, "DataTransfer", #"{"vendorId":"Acme","data":"[]"}"#) == [])
        #expect(try judge(schemas, .v16, "DataTransfer", #"{"vendorId":"B","messageId":"T","data":"{}"}"#) == [])
        // OCPP's own rules go on.
        #expect(try judge(schemas, .v16, "DataTransfer", #"{"vendorId":"Acme","x":1}"#) == ["additionalProperties  -"])
        // From 2.0.1 on data is any value, and ids are as they are spelt.
        let value = #"{"vendorId":"Acme","messageId":"T","data":{"j":1}}"#
        #expect(try judge(schemas, .v201, "DataTransfer", value) == ["required /data dir/t.json"])
        #expect(try judge(schemas, .v21, "DataTransfer", #"{"vendorId":"acme","messageId":"T","data":{}}"#) == [])
    }

    @Test func `without a manifest the files' names say what they are for`() throws {
        let schemas = try schemas([
            "ocpp1.6/Reset.json": #"{"type":"object","required":["a"]}"#,
            "v201/schemas/ResetRequest.json": #"{"type":"object","required":["b"]}"#,
            "v201/schemas/ResetResponse.json": #"{"$ref":"common.json#/c"}"#,
            "v201/schemas/common.json": #"{"c":{"type":"object","required":["c"]}}"#,
            "2.1/SelfTestResponse.json": #"{"type":"object","required":["d"]}"#, "Elsewhere.json": "not JSON",
        ])
        #expect(try judge(schemas, .v16, "Reset", "{}") == ["required  dir/ocpp1.6/Reset.json"])
        #expect(try judge(schemas, .v201, "Reset", "{}") == ["required  dir/v201/schemas/ResetRequest.json"])
        #expect(try judge(schemas, .v201, "Reset", "{}", .result) == ["required  dir/v201/schemas/common.json"])
        #expect(try judge(schemas, .v21, "SelfTest", "{}", .result) == ["required  dir/2.1/SelfTestResponse.json"])
        #expect(try judge(schemas, .v21, "SelfTest", "{}") == [])
    }

    @Test(arguments: [
        ("{", "dir/linesman-schemas.json:1: not JSON"),
        ("{\"messages\":[]}", "dir/linesman-schemas.json:1: it names no schema"),
        ("{\n\"mesages\":[]}", "dir/linesman-schemas.json:2: #/mesages: mesages is not known here"),
        ("{\"messages\":[\n{}]}", "dir/linesman-schemas.json:2: #/messages/0: there is no action"),
        (
            "{\"messages\":[\n{\"action\":\"A\",\n\"version\":\"1.7\"}]}",
            "dir/linesman-schemas.json:3: #/messages/0/version: \"1.7\" is no version"
        ),
        (
            "{\"messages\":[{\"action\":\"A\",\n\"request\":\"b.json\"}]}",
            "dir/linesman-schemas.json:2: #/messages/0/request: there is no file b.json"
        ),
        (
            "{\"messages\":[{\"action\":\"A\",\"request\":\"bad.json\"}]}",
            "dir/bad.json:3: #/properties/a/pattern: look-ahead"
        ),
        (
            "{\"messages\":[{\"action\":\"A\",\"request\":\"broken.json\"}]}", "dir/broken.json:2: not JSON"
        ),
        (
            "{\"messages\":[{\"action\":\"A\",\n\"request\":\"bad.json#/none\"}]}",
            "dir/linesman-schemas.json:2: #/messages/0/request: there is nothing at"
        ),
        (
            "{\"messages\":[{\"action\":\"A\",\"request\":{\"type\":\"text\"}}]}",
            "dir/linesman-schemas.json:1: #/messages/0/request/type: type \"text\" is no type"
        ),
        (
            "{\"messages\":[{\"action\":\"A\",\"kind\":\"send\",\"version\":\"1.6\"}]}",
            "dir/linesman-schemas.json:1: #/messages/0/kind: OCPP 1.6 has no SEND"
        ),
        (
            "{\"messages\":[{\"action\":\"Reset\",\"kind\":\"send\",\"version\":\"2.1\"}]}",
            "dir/linesman-schemas.json:1: #/messages/0/kind: Reset is no SEND"
        ),
        (
            "{\"messages\":[{\"action\":\"A\",\"request\":true},{\"action\":\"A\",\"request\":true}]}",
            "dir/linesman-schemas.json:1: #/messages/1/request: A has a request already"
        ),
        (
            "{\"dataTransfer\":[{\"vendorId\":\"v\"}]}",
            "dir/linesman-schemas.json:1: #/dataTransfer/0: it names no schema"
        ),
        (
            "{\"dataTransfer\":[{\"vendorId\":\"v\",\"request\":true},{\"vendorId\":\"v\",\"response\":true}]}",
            "dir/linesman-schemas.json:1: #/dataTransfer/1: this message has an entry already"
        ),
    ])
    func `says where a manifest or a schema is wrong`(text: String, expected: String) throws {
        let files = [
            "bad.json": "{\"properties\":{\n\"a\":{\n\"pattern\":\"(?=x)\"}}}", "broken.json": "{\"type\":\n?}",
        ]
        let error = #expect(throws: VendorSchemaError.self) { try manifest(text, files) }
        #expect(error?.description.hasPrefix(expected) == true, "\(error?.description ?? "")")
        #expect(error?.fix.isEmpty == false)
    }

    @Test func `says what a folder without any schema lacks`() throws {
        let error = #expect(throws: VendorSchemaError.self) { try schemas(["a.json": "{}"]) }
        #expect(error?.description.hasPrefix("dir: there is no linesman-schemas.json") == true)
    }
}
