import Foundation
import OCPPTypes
import Testing

/// What `Codable` makes of a typed value.
struct CodableTests {
    @Test func `goes through a coder and comes back`() throws {
        let lamp = try Lamp(json: Lamp.full)
        let data = try JSONEncoder().encode(lamp)
        let back = try JSONDecoder().decode(Lamp.self, from: data)
        #expect(back.name == lamp.name && back.colour == .lightBlue && back.switches == -3 && back.isOn == false)
        #expect(
            back.watts == 21.4 && back.since == lamp.since && back.shades == lamp.shades && back.spare == lamp.spare
        )
        #expect(back.extra == [1, ["a": nil]] && back.customData?.vendorId == "com.example")
        #expect(back.customData?["b "] == [2.5])
    }

    @Test func `stands inside other codable types`() throws {
        struct Shelf: Codable, Equatable {
            var lamps: [Lamp]
            var colour: Colour?
            var maker: Maker
            var since: DateTime
        }
        let shelf = Shelf(
            lamps: [Lamp(name: "x", colour: .red)],
            colour: .unrecognized("odd"),
            maker: "M",
            since: .epoch
        )
        #expect(try JSONDecoder().decode(Shelf.self, from: JSONEncoder().encode(shelf)) == shelf)
    }

    @Test func `says what is missing`() {
        #expect(throws: ReadError.self) { try JSONDecoder().decode(Lamp.self, from: Data(#"{"name":"x"}"#.utf8)) }
    }
}
