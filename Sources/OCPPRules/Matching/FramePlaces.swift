import JSONScanning
import OCPP

/// Where the parts of a frame stand, as far as they can be read; of a frame that is at fault what is not.
struct FramePlaces {
    /// Between the quotes.
    var id: Range<Int>?
    /// Between the quotes.
    var action: Range<Int>?
    /// Between the quotes.
    var errorCode: Range<Int>?
    /// Where the payload begins, of an error its details.
    var payload: Int?

    /// No frame.
    init() {}

    init(of bytes: PaddedBytes, version: OCPPVersion?) {
        if let head = EnvelopeReader.head(of: bytes) {
            id = head.id
            payload = head.payload
            if !head.action.isEmpty { action = head.action }
            if !head.errorCode.isEmpty { errorCode = head.errorCode }
            return
        }
        let analysis = EnvelopeAnalysis(of: bytes, version: version)
        id = analysis.idRange
        action = analysis.actionRange.map { $0.lowerBound + 1..<$0.upperBound - 1 }
        errorCode = analysis.errorCodeRange.flatMap { $0.count < 2 ? nil : $0.lowerBound + 1..<$0.upperBound - 1 }
        payload = analysis.payload?.lowerBound
    }
}
