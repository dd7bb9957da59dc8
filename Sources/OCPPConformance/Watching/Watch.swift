import JSONScanning
import OCPP
import Traffic

/// A check of messages that are valid in themselves, by what is remembered of their station.
protocol Watch: Check {
    /// What it listens to.
    static var topics: [WatchTopic] { get }
    /// What is to be said about a message, before it changes what is remembered; nil where nothing is wrong, or unknown.
    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark?
}

/// A message that somebody watches.
struct WatchedMessage: ~Copyable {
    /// What it says.
    let notice: Notice
    /// The CALL that it answers.
    let call: Notice?
    /// Its frame, and where its payload begins; nil for what did not come.
    let frame: PaddedBytes?
    let payload: Int
}

/// Which watches listen to which topic, as they state it.
struct WatchDispatch: Sendable {
    private let watches: Immortal<any Watch.Type>
    /// Where the watches of a topic begin; one more than there are topics.
    private let starts: Immortal<Int>
    /// Which of all watches stands at a place.
    private let numbers: Immortal<Int>

    /// As many watches there can be; a session counts for each how often it spoke.
    static let capacity = 128

    static let standard = WatchDispatch(CheckRegistry.checks)

    init(_ all: [any Check.Type]) {
        let known = all.compactMap { $0 as? any Watch.Type }
        var watches: [any Watch.Type] = []
        precondition(known.count <= Self.capacity, "a session counts the remarks of every watch")
        var starts: [Int] = []
        var numbers: [Int] = []
        for topic in WatchTopic.allCases {
            starts.append(watches.count)
            let listening = known.indices.filter { known[$0].topics.contains(topic) }
            watches += listening.map { known[$0] }
            numbers += listening
        }
        starts.append(watches.count)
        self.watches = Immortal(watches)
        self.starts = Immortal(starts)
        self.numbers = Immortal(numbers)
    }

    /// The places of the watches of a topic.
    @inline(__always)
    func places(of topic: WatchTopic) -> Range<Int> {
        starts[Int(topic.rawValue)]..<starts[Int(topic.rawValue) + 1]
    }

    /// Which of all watches stands at a place, from 0 and below ``capacity``.
    func number(at place: Int) -> Int { numbers[place] }

    @inline(__always)
    subscript(place: Int) -> any Watch.Type { watches[place] }
}
