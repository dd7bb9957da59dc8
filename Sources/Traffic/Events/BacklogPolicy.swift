/// What becomes of events for which there is no room on their way to somebody who watches.
package enum BacklogPolicy: String, Sendable, CaseIterable {
    /// Whoever makes them waits until there is room.
    case block
    /// They are not told; it is told how many they were.
    case drop
    /// The watching ends with the first of them.
    case stop
}
