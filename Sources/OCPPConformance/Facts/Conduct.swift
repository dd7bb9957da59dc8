import OCPP
import Traffic

/// How a peer behaves in the conversation, as the session saw it: what it asks, when, and how it answers.
struct Conduct: Fact {
    let topic: Topic
    /// Where in the frame it shows.
    var range: Range<Int>?
    /// The number of the other message that it concerns.
    var other: UInt64?
    /// A name as it was written: the action, the error code, the reason of a close.
    var name = ""
    /// How many, which number, which close code.
    var count = 0
    /// How long it took.
    var nanoseconds: UInt64 = 0
    /// The version or the kind of message that would have been right.
    var version: OCPPVersion?
    var kind: MessageKind?
    /// The actions that there are.
    var catalogue: Catalogue?

    /// What can be seen.
    enum Topic: CaseIterable {
        // A CALL or SEND.
        case idInUse, idReused, didNotWait, tooManyOutstanding
        case unknownAction, actionOfOtherVersion, payloadOfOtherVersion, wrongDirection, wrongKind, signed
        case versionInferred
        // An answer, or that there is none.
        case unmatchedResponse, answeredTwice, answeredSend, answeredOwnCall, lateAnswer
        case errorAnswersResult, unmatchedResultError, unknownErrorCode, errorCodeOfOtherVersion
        case unanswered, unansweredAtClose
        // The connection.
        case binary, moreFaults, closedWithError, lost, reset
    }

    init(_ topic: Topic, at range: Range<Int>? = nil, other: UInt64? = nil, name: String = "", count: Int = 0) {
        self.topic = topic
        self.range = range
        self.other = other
        self.name = name
        self.count = count
    }

    /// The other message, by what it is to this one.
    func related(_ relation: String) -> Finding.RelatedMessage? {
        other.map { Finding.RelatedMessage(number: $0, relation: relation) }
    }
}
