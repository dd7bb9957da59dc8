import OCPPTypes

/// A type such as the generated ones, with a member of every kind.
struct Lamp: WireObject {
    var name: String
    var colour: Colour
    var watts: ExactDecimal?
    var switches: Int?
    var isOn: Bool?
    var since: DateTime?
    var shades: [Shade]?
    @Indirect var spare: Shade?
    var extra: RawJSON?
    var customData: CustomData?

    init(name: String, colour: Colour) {
        self.name = name
        self.colour = colour
        self.spare = nil
    }

    static let members = NameTable(
        "name colour watts switches isOn since shades spare extra customData",
        required: 0b11,
        nullable: 0b1_0000_0000
    )

    static var blank: Lamp { Lamp(name: "", colour: .unrecognized("")) }

    mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.name = try String(reading: &reader)
        case 1: self.colour = try Colour(reading: &reader)
        case 2: self.watts = try ExactDecimal(reading: &reader)
        case 3: self.switches = try Int(reading: &reader)
        case 4: self.isOn = try Bool(reading: &reader)
        case 5: self.since = try DateTime(reading: &reader)
        case 6: self.shades = try [Shade](reading: &reader)
        case 7: self.spare = try Shade(reading: &reader)
        case 8: self.extra = try RawJSON(reading: &reader)
        case 9: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    func write(members writer: inout WireWriter) {
        writer.put(0, self.name)
        writer.put(1, self.colour)
        writer.put(2, self.watts)
        writer.put(3, self.switches)
        writer.put(4, self.isOn)
        writer.put(5, self.since)
        writer.put(6, self.shades)
        writer.put(7, self.spare)
        writer.put(8, self.extra)
        writer.put(9, self.customData)
    }
}

/// A part of a lamp.
struct Shade: WireObject {
    var width: ExactDecimal
    var maker: Maker?

    init(width: ExactDecimal, maker: Maker? = nil) {
        self.width = width
        self.maker = maker
    }

    static let members = NameTable("width maker", required: 0b1)

    static var blank: Shade { Shade(width: 0) }

    mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.width = try ExactDecimal(reading: &reader)
        case 1: self.maker = try Maker(reading: &reader)
        default: break
        }
    }

    func write(members writer: inout WireWriter) {
        writer.put(0, self.width)
        writer.put(1, self.maker)
    }
}

/// A closed list.
enum Colour: WireEnum {
    case red
    case lightBlue
    case unrecognized(String)

    static let values = NameTable("Red Light-Blue")

    init(listed index: Int) {
        switch index {
        case 0: self = .red
        case 1: self = .lightBlue
        default: self = .unrecognized(Self.values[index])
        }
    }

    var rawValue: String {
        switch self {
        case .red: "Red"
        case .lightBlue: "Light-Blue"
        case .unrecognized(let text): text
        }
    }
}

/// An open list.
struct Maker: OpenString {
    var rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }

    static let standard: [Maker] = [.acme]
    static var acme: Maker { Maker(rawValue: "Acme") }
}

extension Lamp {
    /// One with everything.
    static let full = #"""
        {"name":"Desk \"1\"","colour":"Light-Blue","watts":21.40,"switches":-3,"isOn":false,"since":"2026-02-28T23:59:59.120+01:00","shades":[{"width":0.50},{"width":1e2,"maker":"Acme"}],"spare":{"width":-7},"extra":[1,{"a":null}],"customData":{"vendorId":"com.example","b ":[ 2.50 ]}}
        """#
}
