/// An object of OCPP, whose members are read one by one and in any order.
///
/// What is required by the specification is not optional here. Members that the specification does not list are passed
/// over; who needs them finds them in the payload as it was received.
public protocol WireObject: TypedValue, CustomDebugStringConvertible {
    /// The names of the members in the order of the specification.
    static var members: NameTable { get }
    /// What reading begins with: nothing in it yet.
    static var blank: Self { get }
    /// Reads the value of the member at this place of ``members``.
    mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError)
    /// Appends the members that are there.
    func write(members writer: inout WireWriter)
}

extension WireObject {
    /// Reads a JSON object.
    ///
    /// Where a member stands twice, the last one counts. `null` for an optional member is as if it were not there.
    public init(reading reader: inout WireReader) throws(ReadError) {
        self = Self.blank
        let members = Self.members
        var seen: UInt64 = 0
        var expected = 0
        let start = reader.offset
        var isMore = try reader.beginObject()
        while isMore {
            if let member = try reader.member(of: members, expecting: expected) {
                expected = member + 1
                if reader.isAtNull, members.mayBeLeftOut(member) {
                    try reader.skip()
                } else {
                    do {
                        try read(member, from: &reader)
                    } catch {
                        throw error.inside(members[member])
                    }
                    seen |= 1 << UInt64(truncatingIfNeeded: member)
                }
            } else {
                try reader.skip()
            }
            isMore = try reader.nextMember()
        }
        let missing = members.required & ~seen
        if missing != 0 { throw ReadError(.missing(members[missing.trailingZeroBitCount]), at: start) }
    }

    /// Appends a JSON object.
    public func write(to writer: inout WireWriter) {
        let outer = writer.begin(Self.members)
        write(members: &writer)
        writer.end(outer)
    }

    /// The JSON text.
    public var debugDescription: String { String(decoding: json, as: UTF8.self) }
}
