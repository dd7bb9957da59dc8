import JSONScanning
import Traffic

/// Vendor, model and firmware as a station said them in BootNotification, in a fixed amount of memory.
struct StationEquipment {
    private var vendor = Part()
    private var model = Part()
    private var firmware = Part()

    /// What was learned, if anything was.
    var equipment: Equipment? {
        guard vendor.length > 0 || model.length > 0 else { return nil }
        return Equipment(vendor: vendor.text, model: model.text, firmware: firmware.text)
    }

    /// Takes the values out of a BootNotification payload, without allocating; the payload need not be valid.
    ///
    /// The names differ between OCPP 1.6 (flat) and 2.x (inside `chargingStation`), and none of them occurs twice with
    /// different meanings, so it is enough to see the names in passing.
    mutating func learn(from frame: PaddedBytes, payload: Range<Int>) {
        self = StationEquipment()
        var at = payload.lowerBound
        while at < payload.upperBound {
            guard frame.byte(at) == UInt8(ascii: "\"") else {
                at += 1
                continue
            }
            let end = Self.stringEnd(frame, at)
            guard end < frame.count else { return }
            let name = frame.piece(at + 1..<end)
            at = Self.skipSpace(frame, end + 1)
            guard frame.byte(at) == UInt8(ascii: ":") else { continue }
            at = Self.skipSpace(frame, at + 1)
            guard frame.byte(at) == UInt8(ascii: "\"") else { continue }
            let valueEnd = Self.stringEnd(frame, at)
            guard valueEnd < frame.count else { return }
            let value = frame.piece(at + 1..<valueEnd)
            if Self.equals(name, "chargePointVendor") || Self.equals(name, "vendorName") { vendor = Part(value) }
            if Self.equals(name, "chargePointModel") || Self.equals(name, "model") { model = Part(value) }
            if Self.equals(name, "firmwareVersion") { firmware = Part(value) }
            at = valueEnd + 1
        }
    }

    private static func equals(_ name: RawSpan, _ other: StaticString) -> Bool {
        guard name.byteCount == other.utf8CodeUnitCount else { return false }
        for at in 0..<name.byteCount where name.byte(at) != other.utf8Start[at] { return false }
        return true
    }

    /// The zero byte behind the frame ends the loop; `at` is never behind it.
    private static func skipSpace(_ frame: PaddedBytes, _ at: Int) -> Int {
        var at = at
        while frame.byte(at) == 0x20 || (frame.byte(at) >= 0x09 && frame.byte(at) <= 0x0D) { at += 1 }
        return at
    }

    /// The offset of the quote that closes the string at `at`, or the end of the frame when there is none.
    private static func stringEnd(_ frame: PaddedBytes, _ at: Int) -> Int {
        var at = at + 1
        while at < frame.count, frame.byte(at) != UInt8(ascii: "\"") {
            at += frame.byte(at) == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(at, frame.count)
    }

    /// Up to 47 bytes of one value as they stand in the frame.
    private struct Part {
        private var bytes: InlineArray<47, UInt8> = .init(repeating: 0)
        private(set) var length: UInt8 = 0

        init() {}

        init(_ value: RawSpan) {
            var at = 0
            while at < value.byteCount, at < 47 {
                bytes[at] = value.byte(at)
                at += 1
            }
            length = UInt8(at)
        }

        var text: String {
            var kept: [UInt8] = []
            for at in 0..<Int(length) { kept.append(bytes[at]) }
            // A cut may have split a character; what is left of it is dropped.
            while let last = kept.last, last & 0xC0 == 0x80 || last >= 0xC0 {
                if String(validating: kept, as: UTF8.self) != nil { break }
                kept.removeLast()
            }
            return String(decoding: kept, as: UTF8.self)
        }
    }
}
