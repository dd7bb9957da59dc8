package import JSONScanning

/// One file of a folder of vendors' schemas.
package struct VendorFile: Sendable {
    /// Where it is in the folder, such as `ocpp1.6/BootNotification.json`.
    package let path: String
    /// What errors and findings call it.
    package let name: String
    /// Its bytes, without a byte order mark.
    package let text: [UInt8]
    let content: Result<JSONTape, ScanViolation>

    /// A file that was read; `path` is relative to the folder.
    package init(path: String, name: String, text: [UInt8]) {
        self.path = path
        self.name = name
        self.text = text.starts(with: [0xef, 0xbb, 0xbf]) ? Array(text.dropFirst(3)) : text
        content = JSONTape.scan(self.text)
    }

    /// The line that a byte stands on, from 1.
    func line(of offset: Int) -> Int { 1 + text.prefix(offset).count { $0 == UInt8(ascii: "\n") } }

    /// The line of a place in the file, or of the nearest place around it that there is.
    func line(of pointer: JSONPointer) -> Int {
        switch content {
        case .failure(let violation): return line(of: violation.offset)
        case .success(let tape):
            var tokens = pointer.tokens
            while true {
                if let node = JSONPointer(tokens: tokens).resolve(in: tape) { return line(of: node.range.lowerBound) }
                if tokens.popLast() == nil { return 1 }
            }
        }
    }
}

/// Why a folder of vendors' schemas cannot be used: what, where, and what to do.
package struct VendorSchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, as the user knows it.
    package let file: String
    /// The line in it, from 1, where there is one.
    package let line: Int?
    /// The place in it, where there is one.
    package let pointer: JSONPointer?
    /// What is wrong.
    package let message: String
    /// What would repair it.
    package let fix: String

    init(_ message: String, in file: VendorFile, at pointer: JSONPointer, fix: String) {
        self.file = file.name
        line = file.line(of: pointer)
        self.pointer = pointer
        self.message = message
        self.fix = fix
    }

    /// A fault of the folder as a whole.
    package init(_ message: String, in folder: String, fix: String) {
        file = folder
        line = nil
        pointer = nil
        self.message = message
        self.fix = fix
    }

    /// `file:line: #/pointer: message`.
    package var description: String {
        let place = line.map { ":\($0)" } ?? ""
        let inside = pointer.flatMap { $0.tokens.isEmpty ? nil : " #\($0):" } ?? ""
        return "\(file)\(place):\(inside) \(message)"
    }
}
