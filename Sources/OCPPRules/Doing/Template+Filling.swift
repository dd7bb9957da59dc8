import JSONScanning
import OCPP
import Traffic

extension Template {
    /// The text with its places filled in; what is not there leaves nothing.
    ///
    /// - Parameters:
    ///   - scene: The message and its connection.
    ///   - uuids: Where `${uuid}` comes from.
    /// - Returns: The text as it goes out.
    func filled(in scene: Scene, uuids: inout UUIDStream) -> String {
        if parts.count == 1, case .text(let text) = parts[0] { return text }
        var filled = ""
        for part in parts { filled += part.text(in: scene, uuids: &uuids) }
        return filled
    }

    /// The same for a condition, in which `${uuid}` means nothing.
    func filled(in scene: Scene) -> String {
        var uuids = UUIDStream(random: RandomStream(seed: 0), countsUp: true)
        return filled(in: scene, uuids: &uuids)
    }

    /// The JSON value of a template that is nothing but one place: a number that is copied stays a number.
    func value(in scene: Scene) -> [UInt8]? {
        guard parts.count == 1 else { return nil }
        return parts[0].json(in: scene)
    }
}

extension Template.Part {
    fileprivate func text(in scene: Scene, uuids: inout UUIDStream) -> String {
        switch self {
        case .text(let text): return text
        case .station: return scene.station
        case .now: return scene.time.stamp
        case .id: return scene.id ?? ""
        case .action: return scene.actionName ?? ""
        case .version: return scene.version?.subprotocol ?? ""
        case .uuid: return uuids.next()
        case .repetition: return String(scene.repetition)
        case .payload, .request, .state:
            guard let json = json(in: scene) else { return "" }
            return RawValue(in: json).map { $0.string ?? $0.text } ?? ""
        }
    }

    fileprivate func json(in scene: Scene) -> [UInt8]? {
        switch self {
        case .payload(let pointer): scene.parts.payload.flatMap { Self.json(at: pointer, in: scene.frame, from: $0) }
        case .request(let pointer): scene.request.flatMap { Self.json(at: pointer, in: $0, from: 0) }
        case .state(let name): scene.memory[name]
        default: nil
        }
    }

    private static func json(at pointer: RulePointer, in text: [UInt8], from offset: Int) -> [UInt8]? {
        pointer.path.find(in: text.span.bytes, at: offset).map { Array(text[$0]) }
    }
}

extension RuleValue {
    /// The value as JSON text when it is the same for every message; nil when something has to be filled in.
    var constantJSON: [UInt8]? {
        guard templates.allSatisfy({ $0.constant != nil }) else { return nil }
        var uuids = FiringState.none.uuids
        let nothing = Scene(event: .message, station: "", remote: "", time: Timestamp(monotonic: 0, wall: 0))
        return json(in: nothing, uuids: &uuids)
    }

    /// The value as JSON text, without white space.
    func json(in scene: Scene, uuids: inout UUIDStream) -> [UInt8] {
        var output: [UInt8] = []
        append(to: &output, in: scene, uuids: &uuids)
        return output
    }

    private func append(to output: inout [UInt8], in scene: Scene, uuids: inout UUIDStream) {
        switch self {
        case .null: output += "null".utf8
        case .flag(let flag): output += (flag ? "true" : "false").utf8
        case .number(_, let spelling): output += spelling.utf8
        case .text(let template):
            if let value = template.value(in: scene) {
                output += value
            } else {
                JSONText.append(quoting: template.filled(in: scene, uuids: &uuids), to: &output)
            }
        case .array(let values):
            output.append(UInt8(ascii: "["))
            for (at, value) in values.enumerated() {
                if at > 0 { output.append(UInt8(ascii: ",")) }
                value.append(to: &output, in: scene, uuids: &uuids)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (at, member) in members.enumerated() {
                if at > 0 { output.append(UInt8(ascii: ",")) }
                JSONText.append(quoting: member.name, to: &output)
                output.append(UInt8(ascii: ":"))
                member.value.append(to: &output, in: scene, uuids: &uuids)
            }
            output.append(UInt8(ascii: "}"))
        }
    }
}

extension Timestamp {
    /// RFC 3339 in UTC, with milliseconds where there are any: OCPP 2.x allows no more (OCPP 2.0.1 Part 2 §2.1.3).
    var stamp: String {
        let stamp = WallClock.stamp(wall)
        let seconds = stamp.prefix { $0 != "." }
        let milliseconds = stamp.dropFirst(seconds.count).prefix(4)
        return seconds + (milliseconds.allSatisfy { $0 == "0" || $0 == "." } ? "" : milliseconds) + "Z"
    }
}
