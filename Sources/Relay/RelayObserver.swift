package import Capture
package import Traffic

/// Somebody who is told what a relay sees, on a thread of their own: one bounded ring for each loop.
package struct RelayObserver: Sendable {
    /// How what is not a frame travels.
    package enum Form: Sendable {
        /// As objects, for whoever renders them in this process.
        case objects
        /// As the text of capture lines.
        case lines
    }

    let rings: [EventRing]
    let form: Form
    let backlog: BacklogPolicy

    /// An observer that drains `rings`, one for each loop.
    package init(rings: [EventRing], form: Form, backlog: BacklogPolicy) {
        self.rings = rings
        self.form = form
        self.backlog = backlog
    }
}

/// What a relay tells in ``RelayObserver/Form/objects``: the event's bytes are one retained reference to this.
package final class ObservedObject: Sendable {
    /// What there is to tell.
    package enum Content: Sendable {
        /// A judgement.
        case finding(Finding)
        /// A station was let through, after so many nanoseconds, from the given address, with this subprotocol.
        case opened(peer: String, subprotocol: String?, after: UInt64)
        /// A station was refused before it was let through.
        case refused(peer: String, status: Int, reason: String)
        /// These rules did something to the message that follows, or, in shadow mode, would have.
        case ruled(fired: [String], shadow: [String])
        /// Something else happened to a connection: what, in one word, and the same for people.
        case note(String, String)
        /// A station's connections are over: who ended them, and how.
        case closed(by: String, code: UInt16?, reason: String)
    }

    /// What there is to tell.
    package let content: Content

    /// Wraps what there is to tell.
    package init(_ content: Content) { self.content = content }

    /// Takes the reference that an event of kind `finding`, `rule`, `open` or `close` carries.
    package static func take(from bytes: UnsafeRawBufferPointer) -> ObservedObject? {
        guard bytes.count == MemoryLayout<UInt>.size,
            let address = UnsafeRawPointer(bitPattern: bytes.loadUnaligned(as: UInt.self))
        else { return nil }
        return Unmanaged<ObservedObject>.fromOpaque(address).takeRetainedValue()
    }
}
