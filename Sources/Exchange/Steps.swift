package import Traffic
package import WebSocketFraming

/// What an exchange wants done, in order; the buffer is used again and again.
package struct Steps: ~Copyable {
    package private(set) var list: [Step] = []

    package init() {}

    package var isEmpty: Bool { list.isEmpty }

    package mutating func append(_ step: Step) { list.append(step) }

    /// Takes out all of them.
    package mutating func take() -> [Step] {
        defer { list = [] }
        return list
    }
}

/// What becomes of the frame at the front of what a peer sent.
package enum Fate {
    /// It is not whole.
    case waits
    /// It goes on to the other side as it is, and is told as the header says, if anybody watches.
    case passes(FrameHeader, EventHeader?)
    /// It takes so many bytes and does not go on, or not now, or not as it is.
    case stays(length: Int)
    /// Nothing more is taken from this peer: the frame and all behind it are dropped.
    case ends
}
