import JSONScanning
import OCPP

/// Actions by name, in whatever versions have them.
struct ActionSet: Sendable {
    /// One bit for each action, so many words for each version.
    private var bits: [UInt64]
    private let words: Int
    /// The names, for messages whose version or action nobody knows.
    private let names: Set<String>
    private let table: TextTable

    init(named names: [String], _ catalogues: Catalogues = .standard) {
        let most = OCPPVersion.allCases.map { catalogues.of($0).count }.max() ?? 0
        words = (most + 63) >> 6
        bits = Array(repeating: 0, count: words * OCPPVersion.allCases.count)
        self.names = Set(names)
        table = TextTable(names)
        for version in OCPPVersion.allCases {
            for name in names {
                guard let action = catalogues.of(version).action(named: name) else { continue }
                bits[Int(version.rawValue) * words + Int(action.rawValue >> 6)] |= 1 << UInt64(action.rawValue & 63)
            }
        }
    }

    private init(_ bits: [UInt64], words: Int, names: Set<String>) {
        self.bits = bits
        self.words = words
        self.names = names
        table = TextTable(Array(names))
    }

    func contains(_ action: ActionID, _ version: OCPPVersion) -> Bool {
        let word = Int(action.rawValue >> 6)
        guard word < words else { return false }
        return bits[Int(version.rawValue) * words + word] >> UInt64(action.rawValue & 63) & 1 == 1
    }

    /// Whether an action of this name is among them, whatever the version.
    func contains(_ name: String) -> Bool { names.contains(name) }

    /// The same of a name in a frame; in doubt yes.
    func mayContain(_ name: RawSpan) -> Bool {
        if table.search(name).isFound { return true }
        for at in 0..<name.byteCount where name.byte(at) == UInt8(ascii: "\\") { return true }
        return false
    }

    func all(of version: OCPPVersion) -> [ActionID] {
        (0..<words << 6).map { ActionID(rawValue: UInt16($0)) }.filter { contains($0, version) }
    }

    func intersection(_ other: ActionSet) -> ActionSet {
        let bits = zip(bits, other.bits).map { $0 & $1 }
        return ActionSet(bits, words: words, names: names.intersection(other.names))
    }

    func union(_ other: ActionSet) -> ActionSet {
        let bits = zip(bits, other.bits).map { $0 | $1 }
        return ActionSet(bits, words: words, names: names.union(other.names))
    }
}
