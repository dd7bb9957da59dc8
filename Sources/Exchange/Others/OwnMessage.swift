import JSONScanning
import OCPP

/// Messages that the relay writes for a CSMS in the station's place, and what it reads of those in its turn.
enum OwnMessage {
    /// A CALL taken apart.
    struct Call {
        /// The message id as it stands between the quotes.
        let id: [UInt8]
        let action: String
        /// JSON.
        let payload: [UInt8]
    }

    /// Takes a well-formed CALL apart.
    static func call(_ text: [UInt8]) -> Call? {
        PaddedBytes.with(copyOf: text) { bytes in
            guard let head = EnvelopeReader.head(of: bytes), head.kind == .call,
                let end = text.lastIndex(of: UInt8(ascii: "]")), head.payload <= end
            else { return nil }
            return Call(
                id: Array(text[head.id]),
                action: String(decoding: text[head.action], as: UTF8.self),
                payload: Array(text[head.payload..<end])
            )
        }
    }

    /// `[3,"id",payload]`; the id as it stands between the quotes.
    static func result(id: [UInt8], payload: [UInt8]) -> [UInt8] {
        Array("[3,\"".utf8) + id + Array("\",".utf8) + payload + Array("]".utf8)
    }

    /// `[4,"id","code","description",{}]`; the id as it stands between the quotes.
    static func error(id: [UInt8], code: String, description: String) -> [UInt8] {
        var frame = Array("[4,\"".utf8) + id + Array("\",".utf8)
        JSONText.append(quoting: code, to: &frame)
        frame.append(UInt8(ascii: ","))
        JSONText.append(quoting: description, to: &frame)
        return frame + Array(",{}]".utf8)
    }
}
