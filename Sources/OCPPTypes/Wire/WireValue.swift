/// Whatever has a form on the wire: it reads itself from JSON and writes itself as JSON.
public protocol WireValue: Sendable {
    /// Reads the value that the reader stands before.
    init(reading reader: inout WireReader) throws(ReadError)
    /// Appends the value.
    func write(to writer: inout WireWriter)
}

extension String: WireValue {
    /// Reads a JSON string; an escaped half of a surrogate pair becomes U+FFFD.
    public init(reading reader: inout WireReader) throws(ReadError) { self = try reader.string() }

    /// Appends a JSON string.
    public func write(to writer: inout WireWriter) { writer.append(self) }
}

extension Int: WireValue {
    /// Reads an integer, however it is spelt: `1.0` and `10e-1` are 1.
    public init(reading reader: inout WireReader) throws(ReadError) { self = try reader.integer() }

    /// Appends the digits.
    public func write(to writer: inout WireWriter) { writer.append(self) }
}

extension Bool: WireValue {
    /// Reads `true` or `false`.
    public init(reading reader: inout WireReader) throws(ReadError) { self = try reader.boolean() }

    /// Appends `true` or `false`.
    public func write(to writer: inout WireWriter) { writer.append(self) }
}

extension Array: WireValue where Element: WireValue {
    /// Reads a JSON array.
    public init(reading reader: inout WireReader) throws(ReadError) {
        self.init()
        guard try reader.beginArray() else { return }
        var index = 0
        repeat {
            do {
                append(try Element(reading: &reader))
            } catch {
                throw error.inside(String(index))
            }
            index += 1
        } while try reader.nextElement()
    }

    /// Appends a JSON array.
    public func write(to writer: inout WireWriter) { writer.append(self) }
}
