import TestSupport
import Testing
import WebSocketFraming

/// RFC 6455 §5.3: octet i of the payload is XORed with octet i mod 4 of the key.
struct MaskingTests {
    @Test func `agrees with the byte by byte rule at every length, alignment and phase`() {
        var random = SeededGenerator(seed: 53)
        let key: UInt32 = 0x8142_C37A
        let keyBytes = withUnsafeBytes(of: key) { Array($0) }
        for length in 0...200 {
            for alignment in 0..<16 {
                for phase in 0..<4 {
                    let guardBytes = 24
                    let original = (0..<(alignment + length + guardBytes)).map { _ in UInt8(random.below(256)) }
                    var expected = original
                    for index in 0..<length { expected[alignment + index] ^= keyBytes[(index + phase) % 4] }
                    let payload = expected[alignment..<alignment + length]

                    var masked = original
                    let isASCII = masked.withUnsafeMutableBytes { buffer in
                        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[alignment..<alignment + length])
                        return Masking.apply(key, phase: phase, to: part)
                    }
                    guard masked == expected, isASCII == payload.allSatisfy({ $0 < 0x80 }) else {
                        Issue.record("length \(length), alignment \(alignment), phase \(phase)")
                        return
                    }
                }
            }
        }
    }

    @Test func `sees a single byte above 0x7F wherever it is`() {
        for length in 1...200 {
            for place in 0..<length {
                var bytes = [UInt8](repeating: 0x41, count: length)
                let before = bytes.withUnsafeMutableBytes { Masking.apply(0, to: $0) }
                bytes[place] = 0x80
                let after = bytes.withUnsafeMutableBytes { Masking.apply(0, to: $0) }
                let alone = bytes.withUnsafeBytes { Masking.isASCII($0) }
                guard before, !after, !alone else {
                    Issue.record("length \(length), place \(place)")
                    return
                }
                bytes[place] = 0x7F
                guard bytes.withUnsafeBytes({ Masking.isASCII($0) }) else {
                    Issue.record("length \(length), all ASCII")
                    return
                }
            }
        }
    }

    @Test func `touches nothing of an empty payload`() {
        #expect(Masking.apply(0xFFFF_FFFF, to: UnsafeMutableRawBufferPointer(start: nil, count: 0)))
        #expect(Masking.isASCII(UnsafeRawBufferPointer(start: nil, count: 0)))
    }

    @Test func `is undone by itself, in any pieces`() {
        let text = Array("[2,\"19223201\",\"BootNotification\",{\"chargePointVendor\":\"Vendor\"}]".utf8)
        for cut in 0...text.count {
            var bytes = text
            bytes.withUnsafeMutableBytes { buffer in
                FrameWriter.mask(inPlace: buffer, key: 0x1234_5678)
                FrameWriter.mask(inPlace: UnsafeMutableRawBufferPointer(rebasing: buffer[..<cut]), key: 0x1234_5678)
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[cut...])
                FrameWriter.mask(inPlace: rest, key: 0x1234_5678, phase: cut)
            }
            #expect(bytes == text)
        }
    }
}
