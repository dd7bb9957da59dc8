package import JSONScanning
import OCPP
import Traffic

/// The rules that may be about one station; shared by all stations that have the same.
///
/// What a rule says of the identity is settled when the station dials, so that rules about other stations cost its
/// messages nothing.
package final class RuleSelection: Sendable {
    /// The rules about any station.
    private let common: RuleIndex
    /// Those about some stations, this one among them; its masks hold those of ``common``, too.
    private let own: RuleIndex?
    /// The masks of both.
    private let masks: RuleIndex
    let screen: RuleScreen

    init(common: RuleIndex, own: RuleIndex?, screen: RuleScreen) {
        self.common = common
        self.own = own
        masks = own ?? common
        self.screen = screen
    }

    /// Whether some rule may match such a message, or wants to know of it; one look-up, without allocation.
    @inline(__always)
    package func concerns(_ aspect: MessageAspect, hasFindings: Bool) -> Bool {
        masks.concerns(aspect, hasFindings: hasFindings)
    }

    /// Whether one of the rules that may match such a message does so as far as the raw bytes of its payload tell at once.
    ///
    /// To be asked when ``concerns(_:hasFindings:)``; allocates nothing. False is certain.
    /// The session has judged the message; `screened` is scratch space.
    package func mayMatch(
        _ message: PaddedBytes,
        _ aspect: MessageAspect,
        screened: inout ScreenedFrame
    ) -> Bool {
        if aspect.kind == .call, isAsked(aspect) { return true }
        // What the reader cannot make sense of is left to those that look closer.
        guard let head = EnvelopeReader.head(of: message) else { return true }
        let frame = message.bytes
        screened.begin(payload: head.payload)
        // What the catalogue does not know is told by its name.
        let name = aspect.action == nil && !head.action.isEmpty ? head.action : nil
        if common.contains(aspect, where: { mayMatch($0, frame, named: name, screened: &screened) }) { return true }
        return own?.contains(aspect, where: { mayMatch($0, frame, named: name, screened: &screened) }) ?? false
    }

    private func mayMatch(
        _ rule: Int,
        _ frame: RawSpan,
        named name: Range<Int>?,
        screened: inout ScreenedFrame
    ) -> Bool {
        if let name, !screen.mayName(rule, frame.extracting(name)) { return false }
        return screen.mayMatch(rule, frame, screened: &screened)
    }

    /// Whether a rule about its answer looks at such a CALL.
    func isAsked(_ aspect: MessageAspect) -> Bool { masks.isAsked(aspect) }

    /// Lists the rules to try on a message, in order.
    func list(_ aspect: MessageAspect, into candidates: inout [Int32]) {
        candidates.removeAll(keepingCapacity: true)
        var isInOrder = true
        Self.list(common, aspect, into: &candidates, inOrder: &isInOrder)
        if let own { Self.list(own, aspect, into: &candidates, inOrder: &isInOrder) }
        // They come in order from each of up to four lists.
        if !isInOrder { candidates.sort() }
    }

    private static func list(
        _ index: borrowing RuleIndex,
        _ aspect: MessageAspect,
        into candidates: inout [Int32],
        inOrder isInOrder: inout Bool
    ) {
        _ = index.contains(aspect) { position in
            if let last = candidates.last, last > position { isInOrder = false }
            candidates.append(Int32(position))
            return false
        }
    }
}
