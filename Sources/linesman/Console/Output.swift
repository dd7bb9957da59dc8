import Capture
import Dispatch
import Glibc
import Synchronization

/// Files that a command writes; a signal that ends it leaves nothing of those that are not whole.
enum Output {
    private static let isWatching = Atomic(false)

    /// Opens a file, or standard output for `-`, unless it is one of the inputs.
    static func file(_ path: String, apartFrom inputs: [String]) throws -> OutputFile {
        discardAtSignals()
        return try OutputFile(path, apartFrom: inputs)
    }

    /// Begins a file that takes the place of `path` when it is whole.
    static func draft(_ path: String) throws -> FileDraft {
        discardAtSignals()
        return try FileDraft(try OutputPlace(path, apartFrom: []))
    }

    /// From now on a signal that ends the program removes drafts first.
    static func discardAtSignals() {
        guard !isWatching.exchange(true, ordering: .relaxed) else { return }
        let signals = SignalReader([SIGINT, SIGTERM, SIGHUP].filter { !SignalReader.ignored.contains($0) })
        DispatchQueue(label: "drafts").async {
            guard let number = signals.next() else { return }
            FileDraft.discardAll()
            SignalReader.die(by: number)
        }
    }
}
