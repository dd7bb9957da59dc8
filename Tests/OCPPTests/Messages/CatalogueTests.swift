import JSONSchema
import OCPP
import Testing

struct CatalogueTests {
    /// Numbers of actions by direction: OCPP 1.6 chapter 6 and the security whitepaper's chapter 5; Part 2 of 2.x.
    @Test(arguments: [(OCPPVersion.v16, 13, 25, 1, 0), (.v201, 24, 39, 1, 0), (.v21, 35, 54, 1, 1)])
    func `knows every action and who may send it`(
        version: OCPPVersion,
        up: Int,
        down: Int,
        both: Int,
        sends: Int
    ) {
        let catalogue = Catalogue.of(version)
        let calls = catalogue.actions.filter { catalogue.kind(of: $0) == .call }
        #expect(calls.count { catalogue.directions(of: $0) == .up } == up)
        #expect(calls.count { catalogue.directions(of: $0) == .down } == down)
        #expect(calls.count { catalogue.directions(of: $0) == .both } == both)
        #expect(catalogue.count - calls.count == sends)
    }

    @Test(arguments: OCPPVersion.allCases)
    func `finds each action by its exact name only`(version: OCPPVersion) {
        let catalogue = Catalogue.of(version)
        for action in catalogue.actions {
            let name = catalogue.name(of: action)
            #expect(catalogue.action(named: name) == action)
            for wrong in [name + "s", String(name.dropLast()), String(name.dropFirst()), name.lowercased(), " " + name]
            {
                #expect(catalogue.action(named: wrong) == nil)
            }
            for index in name.utf8.indices {
                var bytes = Array(name.utf8)
                bytes[name.utf8.distance(from: name.startIndex, to: index)] ^= 1
                #expect(catalogue.action(named: bytes.span.bytes) == nil)
            }
        }
        for wrong in ["", "R", "Res", "Rese", "DataTransfer-Signed"] { #expect(catalogue.action(named: wrong) == nil) }
    }

    @Test(arguments: OCPPVersion.allCases)
    func `answers every CALL and no SEND`(version: OCPPVersion) {
        let catalogue = Catalogue.of(version)
        for action in catalogue.actions {
            #expect((catalogue.responseEntry(of: action) == nil) == (catalogue.kind(of: action) == .send))
        }
    }

    @Test func `is made once, whoever asks first`() async {
        let identities = await withTaskGroup(of: [ObjectIdentifier].self) { group in
            for _ in 0..<32 {
                group.addTask { OCPPVersion.allCases.map { Catalogue.of($0).identity } }
            }
            return await group.reduce(into: Set<ObjectIdentifier>()) { $0.formUnion($1) }
        }
        #expect(identities.count == 3)
    }

    /// What start-up has to do: the benchmark times it, and the time follows from these counts.
    @Test func `asks little of start-up`() {
        let documents = OCPPVersion.allCases.map { Catalogue.of($0).document }
        #expect(documents.map { $0.schemas().count }.reduce(0, +) == 387)
        #expect(documents.map { $0.objects.count + $0.enums.count }.reduce(0, +) < 500)
    }

    @Test func `lets DataTransfer go both ways and the rest one way`() throws {
        let catalogue = Catalogue.of(.v16)
        let transfer = try #require(catalogue.action(named: "DataTransfer"))
        let boot = try #require(catalogue.action(named: "BootNotification"))
        let reset = try #require(catalogue.action(named: "Reset"))
        #expect(catalogue.directions(of: transfer).allows(.up) && catalogue.directions(of: transfer).allows(.down))
        #expect(catalogue.directions(of: boot).allows(.up) && !catalogue.directions(of: boot).allows(.down))
        #expect(!catalogue.directions(of: reset).allows(.up) && catalogue.directions(of: reset).allows(.down))
    }
}
