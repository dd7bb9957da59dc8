import JSONScanning
package import OCPP

/// The schemas as one thread runs them over what rules change; shared by the connections of that thread.
///
/// Used by one thread at a time, hence unchecked.
package final class PayloadJudge: @unchecked Sendable {
    private var judge: MessageJudge

    /// Runs these messages' schemas.
    package init(_ catalogues: Catalogues = .standard) { judge = MessageJudge(catalogues) }

    /// Whether a payload is known to fit its schema, found in one pass and without looking for what is wrong.
    func isInOrder(_ message: PaddedBytes, at offset: Int, _ aspect: MessageAspect) -> Bool {
        guard let version = aspect.version, let action = aspect.action else { return false }
        return judge.check(message, from: offset, version: version, action: action, kind: aspect.kind) >= 0
    }
}
