import Glibc
import JSONScanning
import Machine
import OCPP

/// A store in a file that survives the program and a loss of power.
///
/// The file is a log, one JSON object a line, synced after each; a line that a crash has cut is passed over. It is
/// written anew, beside and then renamed, when it is opened.
public actor FileTransactionStore: TransactionStore {
    /// Where the file is.
    public nonisolated let path: String
    private var descriptor: Int32 = -1
    private var held = StoredTransactions()

    /// The store in a file, which need not exist yet.
    public init(path: String) { self.path = path }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Reads the file.
    ///
    /// - Returns: What it holds.
    /// - Throws: What the system says when it cannot be read or written.
    public func load() async throws -> StoredTransactions {
        if descriptor >= 0 { return held }
        for line in try content().split(separator: UInt8(ascii: "\n")) { read(Array(line)) }
        try rewrite()
        return held
    }

    /// Keeps a message.
    public func append(_ message: StoredMessage) async throws {
        try await opened()
        try write(Self.line(message))
        held.messages.append(message)
    }

    /// Forgets a message.
    public func remove(_ id: String) async throws {
        try await opened()
        try write("{\"remove\":\(json: id)}")
        held.messages.removeAll { $0.id == id }
    }

    /// Keeps a transaction id.
    public func learn(transaction: Int, of start: String) async throws {
        try await opened()
        try write(Self.line(transaction, start))
        held.learn(transaction: transaction, of: start)
    }

    private func opened() async throws { if descriptor < 0 { _ = try await load() } }

    // MARK: Lines

    private static func line(_ message: StoredMessage) -> Payload {
        let awaits: Payload = message.awaits.map { ",\"awaits\":\(json: $0)" } ?? ""
        return """
            {"id":\(json: message.id),"version":\(json: message.version.number),"action":\(json: message.action)\
            \(awaits),"payload":\(json: message.payload.text)}
            """
    }

    private static func line(_ transaction: Int, _ start: String) -> Payload {
        "{\"transaction\":\(transaction),\"start\":\(json: start)}"
    }

    private func read(_ line: [UInt8]) {
        let line = Payload(bytes: line)
        if let id = line["/remove"]?.string {
            held.messages.removeAll { $0.id == id }
        } else if let transaction = line["/transaction"]?.int, let start = line["/start"]?.string {
            held.learn(transaction: transaction, of: start)
        } else if let id = line["/id"]?.string, let action = line["/action"]?.string,
            let payload = line["/payload"]?.string,
            let version = line["/version"]?.string.flatMap({ OCPPVersion(subprotocol: "ocpp" + $0) })
        {
            held.messages.append(
                StoredMessage(
                    id: id,
                    version: version,
                    action: action,
                    payload: Payload(payload),
                    awaits: line["/awaits"]?.string
                )
            )
        }
    }

    // MARK: The file

    private func content() throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return [] }
            throw SystemError("read \(path)", errno: errno)
        }
        defer { close(file) }
        var content: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &piece, piece.count)
            guard count > 0 else {
                if count == 0 { return content }
                if errno == EINTR { continue }
                throw SystemError("read \(path)", errno: errno)
            }
            content += piece[..<count]
        }
    }

    /// Writes what is held, and nothing else, to a file that takes the place of the old one.
    private func rewrite() throws {
        let draft = path + ".new"
        descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemError("write \(draft)", errno: errno) }
        for (start, transaction) in held.learnt { try write(Self.line(transaction, start)) }
        for message in held.messages { try write(Self.line(message)) }
        guard rename(draft, path) == 0 else { throw SystemError("write \(path)", errno: errno) }
        let folder = open(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    private func write(_ line: Payload) throws {
        let bytes = line.bytes + [UInt8(ascii: "\n")]
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, Array(rest), rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError("write \(path)", errno: errno)
            }
            rest = rest.dropFirst(count)
        }
        guard fdatasync(descriptor) == 0 else { throw SystemError("write \(path)", errno: errno) }
    }
}
