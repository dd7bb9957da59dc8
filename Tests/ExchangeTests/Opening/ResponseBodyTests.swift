import TestSupport
import Testing

@testable import Exchange

/// RFC 9112 §6.3: where the body of a refusal ends.
struct ResponseBodyTests {
    static let chunked = "4\r\nWiki\r\nA;name=\"v\"\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n"

    @Test func `finds the end of a chunked body at every split`() {
        let body = Array(Self.chunked.utf8)
        for pieces in everySplit(of: body + Array("HTTP/1.1 200".utf8)) {
            var state = ResponseBody.chunked(.size(0))
            var taken = 0
            for piece in pieces { taken += piece.withUnsafeBytes { state.receive($0) } }
            #expect(state == .complete)
            #expect(taken == body.count)
        }
    }

    @Test func `counts a body of known length at every split`() {
        for pieces in everySplit(of: Array("0123456789rest".utf8)) {
            var state = ResponseBody.counted(10)
            var taken = 0
            for piece in pieces { taken += piece.withUnsafeBytes { state.receive($0) } }
            #expect(state == .complete)
            #expect(taken == 10)
        }
    }

    @Test func `takes everything until the connection ends`() {
        var state = ResponseBody.untilClose
        #expect([1, 2, 3].withUnsafeBytes { state.receive($0) } == 24)
        #expect(state == .untilClose)
    }

    @Test func `gives up on a chunk size that no body has`() {
        var state = ResponseBody.chunked(.size(0))
        _ = Array("FFFFFFFFFFFFFFFFFFFF".utf8).withUnsafeBytes { state.receive($0) }
        #expect(state == .complete)
    }
}
