import JSONScanning
import OCPPTypes
import Testing

/// What vendors add: any JSON, byte for byte.
struct VendorTests {
    @Test func `a literal is JSON`() {
        let value: RawJSON = ["slot": 3, "on": true, "share": 2.5, "name": "a\"b", "none": nil, "list": [1, [], [:]]]
        #expect(value.description == #"{"slot":3,"on":true,"share":2.5,"name":"a\"b","none":null,"list":[1,[],{}]}"#)
        #expect(value.node["list"]?.count == 3 && value.node["name"]?.string == "a\"b")
        #expect(RawJSON("x").description == "\"x\"" && RawJSON.null.node.kind == .null)
    }

    @Test(arguments: [#"{ "a" : 1.50 }"#, "null", "[1, 2 ,3]", #""\u00e9""#, "1e5"])
    func `keeps the bytes it is written with`(text: String) throws {
        #expect(try RawJSON(json: text).description == text)
        #expect(try RawJSON(json: " \(text)\n").description == text)
    }

    @Test func `custom data has a vendor and members`() throws {
        var data = CustomData(vendorId: "com.example", ["limit": 21.4, "mode": "eco"])
        #expect(data.description == #"{"vendorId":"com.example","limit":21.4,"mode":"eco"}"#)
        #expect(
            data.vendorId == "com.example" && data["limit"]?.node.number == JSONNumber("21.4") && data["none"] == nil
        )
        data["mode"] = ["deep": true]
        data["more"] = 1
        data["limit"] = nil
        data["none"] = nil
        #expect(data.description == #"{"vendorId":"com.example","mode":{"deep":true},"more":1}"#)
    }

    @Test func `custom data of a peer is kept as it came`() throws {
        let text = #"{ "x" : [ 1.0, 2.50 ], "vendorId":"v\u0041", "x":null }"#
        let data = try CustomData(json: text)
        #expect(data.description == text && data.vendorId == "vA" && data["x"] == .null)
        #expect(try CustomData(json: "{}").vendorId.isEmpty && CustomData(json: #"{"vendorId":1}"#).vendorId.isEmpty)
        #expect(throws: ReadError.self) { try CustomData(json: "[]") }
    }
}
