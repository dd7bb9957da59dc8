import JSONScanning
import OCPP
import OCPPConformance
import Testing
import Traffic

/// OCPP-J §4.2.3: an invalid CALL is answered in place of its receiver; nothing else is held back.
struct EnforceTests {
    @Test(
        arguments: [
            (#"[2,"m1","Authorize",{"idTag":5}]"#, "TypeConstraintViolation"),
            (#"[2,"m1","Authorize",{}]"#, "OccurenceConstraintViolation"),
            (#"[2,"m1","Authorize",{"idTag":"123456789012345678901"}]"#, "PropertyConstraintViolation"),
            (#"[2,"m1","Authorize",{"idTag":"x","more":1}]"#, "FormationViolation"),
            (#"[2,"m1","Authorise",{"idTag":"x"}]"#, "NotImplemented"),
            (#"[2,"m1","Reset",{"type":"Soft"}]"#, "NotSupported"),
            (#"[2,"m1","Authorize",[]]"#, "FormationViolation"),
            (#"[2,"m1","Authorize",{"idTag":"x"},{}]"#, "FormationViolation"),
            (#"[2,"m1","Authorize",{"idTag":"x""#, "FormationViolation"),
        ]
    )
    func `a faulty CALL gets the error code of OCPP 1.6`(frame: String, code: String) throws {
        var table = Table(configuration: .enforcing)
        #expect(table.up(frame).verdict == .answer)
        let reply = try Reply(table.session.takeReply())
        #expect(reply.id == "m1" && reply.code == code)
        #expect(table.session.outstanding == (0, 0))
        #expect(table.session.takeReply() == [])
    }

    @Test func `what cannot be answered is forwarded`() {
        var table = Table(configuration: .enforcing)
        #expect(table.up("no JSON").verdict == .forward)
        #expect(table.up(#"[2,17,"Authorize",{"idTag":"x"}]"#).verdict == .forward)
        #expect(table.up(#"[9,"m1","Authorize",{}]"#).verdict == .forward)
        #expect(table.up(#"[3,"m1",{}]"#).verdict == .forward)
        #expect(table.findings.count == 4)
    }

    @Test func `an invalid result is reported and forwarded`() {
        var table = Table(configuration: .enforcing)
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        #expect(table.down(#"[3,"m1",{}]"#).verdict == .forward)
        #expect(table.codes == [2001])
    }

    @Test func `OCPP 2_x answers what has no readable id under minus one`() throws {
        for version in [OCPPVersion.v201, .v21] {
            var table = Table(configuration: .enforcing, version: version)
            #expect(table.up("no JSON").verdict == .answer)
            let reply = try Reply(table.session.takeReply())
            #expect(reply.id == "-1" && reply.code == "RpcFrameworkError")
        }
    }

    @Test func `an unknown message type is answered by 2_0_1 and ignored by 2_1`() throws {
        var table = Table(configuration: .enforcing, version: .v201)
        #expect(table.up(#"[9,"m1",{}]"#).verdict == .answer)
        let reply = try Reply(table.session.takeReply())
        #expect(reply.id == "m1" && reply.code == "MessageTypeNotSupported")
        var other = Table(configuration: .enforcing, version: .v21)
        #expect(other.up(#"[9,"m1",{}]"#).verdict == .forward)
    }

    @Test func `a repeated CALL is never refused, because the answer would settle the first one`() {
        var table = Table(configuration: .enforcing)
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        #expect(table.up(#"[2,"m1","Heartbeat",{}]"#).verdict == .forward)
        #expect(table.codes == [3009])
    }

    @Test func `only the direction that is enforced is`() {
        var configuration = SessionConfiguration()
        configuration.down = .enforce
        var table = Table(configuration: configuration)
        #expect(table.up(#"[2,"m1","Authorize",{}]"#).verdict == .forward)
        #expect(table.down(#"[2,"c1","Reset",{}]"#).verdict == .answer)
    }

    @Test func `presets answer as the implementation does whose name they bear`() throws {
        var configuration = SessionConfiguration.enforcing
        configuration.preset = .mobilityhouse
        var table = Table(configuration: configuration)
        table.up(#"[2,"m1","Authorize",{}]"#)
        #expect(try Reply(table.session.takeReply()).code == "ProtocolError")
    }

    @Test(
        arguments: [
            (#"{"connectorId":"1","errorCode":"NoError"}"#, "OccurenceConstraintViolation", "LM2001", "/status"),
            (
                #"{"connectorId":"1","errorCode":"NoError","status":"Occupied"}"#, "TypeConstraintViolation", "LM2003",
                "/connectorId"
            ),
            (
                #"{"connectorId":"1","errorCode":"NoError","status":"Available","x":1}"#, "TypeConstraintViolation",
                "LM2003", "/connectorId"
            ),
        ]
    )
    func `code, description and details are of one finding`(
        payload: String,
        code: String,
        finding: String,
        pointer: String
    ) throws {
        var table = Table(configuration: .enforcing)
        table.up(#"[2,"m1","StatusNotification",\#(payload)]"#)
        #expect(table.findings.count > 1)
        let reply = try Reply(table.session.takeReply())
        let found = try #require(table.findings.first { $0.code.description == finding })
        #expect(reply.code == code && reply.description == found.message && found.pointer == pointer)
        #expect(reply.details == ["code": finding, "pointer": pointer])
    }

    @Test func `details name the place in the frame where it is not the payload that is wrong`() throws {
        var table = Table(configuration: .enforcing)
        table.up(#"[2,"m1","Reset",{"type":"Soft"}]"#)
        let found = try #require(table.findings.first)
        #expect(found.name == "wrong-direction" && found.pointer == "/2")
        #expect(try Reply(table.session.takeReply()).details == ["code": found.code.description, "pointer": "/2"])
    }

    @Test func `replies are valid JSON whatever the peer sends`() throws {
        let nasty = [
            #"[2,"\"\\\u0000\n","Authorize",{}]"#, #"[2,"a\ud800b","Authorize",{"x\"y\u001b[31m":1}]"#,
            #"[2,"m","A\"],[\u0007",{}]"#,
            "[2,\"é\u{202E}\",\"Authorize\",{\"idTag\":\"" + String(repeating: "\\u0001", count: 400)
                + "\"}]",
        ]
        for version in OCPPVersion.allCases {
            for frame in nasty {
                var table = Table(configuration: .enforcing, version: version)
                guard table.up(frame).verdict == .answer else { continue }
                let reply = try Reply(table.session.takeReply())
                #expect(reply.description.unicodeScalars.count <= 255)
            }
        }
    }
}

extension SessionConfiguration {
    fileprivate static var enforcing: SessionConfiguration {
        var configuration = SessionConfiguration()
        configuration.up = .enforce
        configuration.down = .enforce
        return configuration
    }
}

/// A CALLERROR read back.
private struct Reply {
    let id: String
    let code: String
    let description: String
    let details: [String: String]

    init(_ bytes: [UInt8]) throws {
        let root = try JSONTape.scan(bytes).get().root
        #expect(root.count == 5 && root[0]?.int == 4 && root[4]?.kind == .object)
        id = try #require(root[1]?.string)
        code = try #require(root[2]?.string)
        description = try #require(root[3]?.string)
        details = Dictionary(
            uniqueKeysWithValues: root[4].map { Array($0.members) }?.map { ($0.name, $0.value.string ?? "") } ?? []
        )
    }
}
