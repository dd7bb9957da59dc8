public import JSONScanning

/// What a vendor adds to a message or to a part of one, byte for byte as it was received.
public struct CustomData: TypedValue {
    /// The object as it is written.
    public private(set) var json: [UInt8]

    /// Says who adds what.
    ///
    /// - Parameters:
    ///   - vendorId: Names the vendor, at most 255 characters; best a domain in reverse, such as `com.example`.
    ///   - members: What is added, each under its name.
    public init(vendorId: String, _ members: KeyValuePairs<String, RawJSON> = [:]) {
        var writer = WireWriter()
        writer.append(members: [("vendorId", RawJSON(vendorId))] + members.map { ($0.key, $0.value) })
        json = writer.bytes
    }

    /// Who adds it; empty when a peer left it out or sent no string.
    public var vendorId: String { node["vendorId"]?.string ?? "" }

    /// The object, to look into.
    public var node: JSONNode { RawJSON(written: json).node }

    /// The member of this name; the last of several.
    ///
    /// Setting one leaves the bytes of all others as they are.
    public subscript(name: String) -> RawJSON? {
        get { node[name].map { RawJSON(written: Array($0.bytes)) } }
        set {
            let members = node.members.map { ($0.name, RawJSON(written: Array($0.value.bytes))) }
            var changed = members
            let index = members.lastIndex { $0.0 == name }
            switch (index, newValue) {
            case (let index?, let value?): changed[index].1 = value
            case (let index?, nil): changed.remove(at: index)
            case (nil, let value?): changed.append((name, value))
            case (nil, nil): return
            }
            var writer = WireWriter()
            writer.append(members: changed)
            json = writer.bytes
        }
    }

    /// Reads any JSON object.
    public init(reading reader: inout WireReader) throws(ReadError) {
        guard reader.isAtObject else { throw reader.unexpected(.object) }
        json = try reader.raw()
    }

    /// Appends the object as it is written.
    public func write(to writer: inout WireWriter) { writer.append(raw: json) }

    /// Whether both are written alike.
    public static func == (left: CustomData, right: CustomData) -> Bool { left.json == right.json }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

extension CustomData: CustomStringConvertible {
    /// The JSON text.
    public var description: String { String(decoding: json, as: UTF8.self) }
}
