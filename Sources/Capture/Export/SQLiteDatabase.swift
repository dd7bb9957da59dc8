import CSQLite

/// A SQLite database that is written once.
struct SQLiteDatabase: ~Copyable {
    private let handle: OpaquePointer

    /// Makes a new database; one that is there is an error.
    init(creating path: String) throws(CaptureError) {
        var handle: OpaquePointer?
        guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) == SQLITE_OK, let handle
        else {
            sqlite3_close(handle)
            throw CaptureError(.cannotOpen, "cannot make the database \(path)")
        }
        self.handle = handle
    }

    deinit { sqlite3_close(handle) }

    /// Whether the file is a database with this application id, by its header (SQLite file format, section 1.3).
    static func isOurs(_ path: String, mark: UInt32) -> Bool {
        guard let header = try? Descriptor.beginning(ofFile: path, count: 100), header.count == 100 else {
            return false
        }
        let id = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return header.starts(with: Array("SQLite format 3\0".utf8)) && id == mark
    }

    func run(_ statements: String) throws(CaptureError) {
        guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    func prepare(_ statement: String) throws(CaptureError) -> Statement {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK, let prepared else {
            throw failure()
        }
        return Statement(handle: prepared)
    }

    /// Runs a prepared statement with these values.
    func run(_ statement: borrowing Statement, _ values: [Value]) throws(CaptureError) {
        for (index, value) in values.enumerated() { statement.bind(value, at: Int32(index + 1)) }
        guard sqlite3_step(statement.handle) == SQLITE_DONE else { throw failure() }
        sqlite3_reset(statement.handle)
    }

    private func failure() -> CaptureError {
        let words = sqlite3_errmsg(handle).map { String(cString: $0) } ?? "unknown error"
        return CaptureError(.cannotWrite, "SQLite: \(words)")
    }

    /// What a column can hold.
    enum Value {
        case null
        case integer(Int64)
        case text(String)
        case blob([UInt8])

        init(_ text: String?) { self = text.map { .text($0) } ?? .null }
        init(_ number: (some BinaryInteger)?) { self = number.map { .integer(Int64(clamping: $0)) } ?? .null }
    }

    struct Statement: ~Copyable {
        fileprivate let handle: OpaquePointer

        deinit { sqlite3_finalize(handle) }

        /// SQLite copies what is bound, because Swift's bytes do not outlive the call.
        fileprivate func bind(_ value: Value, at index: Int32) {
            let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            switch value {
            case .null: sqlite3_bind_null(handle, index)
            case .integer(let number): sqlite3_bind_int64(handle, index, number)
            case .text(let text):
                var text = text
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) {
                        _ = sqlite3_bind_text(handle, index, $0.baseAddress, Int32(clamping: $0.count), copies)
                    }
                }
            case .blob(let bytes):
                _ = bytes.withUnsafeBytes {
                    sqlite3_bind_blob(handle, index, $0.baseAddress, Int32(clamping: $0.count), copies)
                }
            }
        }
    }
}
