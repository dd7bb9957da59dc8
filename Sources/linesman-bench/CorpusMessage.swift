import Foundation
import JSONScanning
import OCPP

/// One line of a corpus file as `gen_corpus.py` writes it.
struct CorpusMessage {
    var version: OCPPVersion
    var action: String
    var isRequest: Bool
    var frame: [UInt8]
    var valid: Bool
    var validFormat: Bool
    var isAmbiguous: Bool
    var variant: String

    /// Reads all lines of a file.
    static func read(_ path: String) throws -> [CorpusMessage] {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        return try bytes.split(separator: UInt8(ascii: "\n")).map { line in
            let root = try JSONTape.scan(line).get().root
            let version = OCPPVersion(subprotocol: "ocpp" + (root["version"]?.string ?? ""))
            guard let version, let action = root["action"]?.string, let frame = root["frame"]?.generalizedUTF8 else {
                throw BenchError("\(path): a line without version, action and frame")
            }
            return CorpusMessage(
                version: version,
                action: action,
                isRequest: root["kind"]?.string == "request",
                frame: root["frame_hex"]?.string.map(bytes(fromHex:)) ?? frame,
                valid: root["valid"]?.bool ?? true,
                validFormat: root["valid_format"]?.bool ?? true,
                isAmbiguous: root["ambiguous"]?.bool ?? false,
                variant: root["variant"]?.string ?? ""
            )
        }
    }

    private static func bytes(fromHex text: String) -> [UInt8] {
        let digits = Array(text)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }
}
