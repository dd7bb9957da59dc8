import JSONScanning

/// Writes one JSON object on one line, members in the order given.
package struct JSONLine {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// Makes an object without members.
    package init() {}

    /// Adds a member that is text; none for nil.
    package mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        begin(name)
        PrintedJSON.append(quoting: text, to: &bytes)
    }

    /// Adds a member that is a number; none for nil.
    package mutating func add(_ name: String, _ number: (some BinaryInteger)?) {
        guard let number else { return }
        begin(name)
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Adds a value that is JSON already.
    package mutating func add(_ name: String, json: String?) {
        guard let json else { return }
        begin(name)
        bytes.append(contentsOf: json.utf8)
    }

    /// The object as text.
    package func finished() -> String { String(decoding: bytes + [UInt8(ascii: "}")], as: UTF8.self) }

    private mutating func begin(_ name: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        PrintedJSON.append(quoting: name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }
}
