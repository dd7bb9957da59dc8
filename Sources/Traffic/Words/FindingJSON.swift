import JSONScanning
import OCPP

/// A finding as one line of JSON.
public enum FindingJSON {
    /// One object without line breaks.
    ///
    /// `pointer` starts from what `scope` says; `range` counts bytes of the raw frame.
    ///
    /// `file` and `row` say where the frame was read from.
    public static func line(_ finding: Finding, file: String? = nil, row: Int? = nil) -> String {
        var line = JSONLine()
        line.add("event", "finding")
        line.add("file", file)
        line.add("line", row)
        line.add("code", finding.code.description)
        line.add("name", finding.name)
        line.add("level", finding.level.rawValue)
        if finding.time.wall != 0 { line.add("time", WallClock.stamp(finding.time.wall)) }
        line.add("station", finding.station)
        line.add("number", finding.number)
        line.add("direction", finding.direction.map { "\($0)" })
        line.add("version", finding.version?.subprotocol)
        line.add("kind", finding.kind?.name)
        line.add("action", finding.action)
        line.add("id", finding.messageID)
        line.add("message", finding.message)
        line.add("scope", finding.scope.rawValue)
        line.add("pointer", finding.pointer)
        line.add("range", json: finding.range.map { "[\($0.lowerBound),\($0.upperBound)]" })
        line.add("seen", finding.seen)
        if finding.isHidden { line.add("hidden", json: "true") }
        line.add("specification", finding.specification)
        if let related = finding.related {
            var part = JSONLine()
            part.add("number", related.number)
            part.add("relation", related.relation)
            line.add("related", json: part.finished())
        }
        line.add("help", finding.help)
        if let equipment = finding.equipment {
            var part = JSONLine()
            part.add("vendor", equipment.vendor)
            part.add("model", equipment.model)
            part.add("firmware", equipment.firmware)
            line.add("equipment", json: part.finished())
        }
        line.add("fingerprint", finding.fingerprint)
        return line.finished()
    }
}

extension FindingJSON {
    /// Reads what ``line(_:file:row:)`` wrote; nil when it is no finding.
    ///
    /// The excerpt is not written, so it is not read. `monotonic` is its moment by the clock that it does not tell.
    package static func finding(_ bytes: [UInt8], monotonic: UInt64 = 0) -> Finding? {
        guard case .success(let tape) = JSONTape.scan(bytes),
            let code = tape.root["code"]?.string.flatMap(FindingCode.init)
        else { return nil }
        let root = tape.root
        func text(_ name: String) -> String? { root[name]?.string }
        let time = Timestamp(monotonic: monotonic, wall: text("time").flatMap { WallClock.nanoseconds(of: $0) } ?? 0)
        var finding = Finding(code, name: text("name") ?? "", message: text("message") ?? "", at: time)
        finding.level = text("level").flatMap(FindingLevel.init) ?? .note
        finding.station = text("station") ?? ""
        finding.number = UInt64(clamping: root["number"]?.int ?? 0)
        finding.direction = text("direction").flatMap { word in Direction.allCases.first { "\($0)" == word } }
        finding.version = text("version").flatMap { OCPPVersion(subprotocol: $0) }
        finding.kind = text("kind").flatMap { word in MessageKind.allCases.first { $0.name == word } }
        finding.action = text("action")
        finding.messageID = text("id")
        finding.scope = text("scope").flatMap(Finding.PointerScope.init) ?? .frame
        finding.pointer = text("pointer") ?? ""
        if let from = root["range"]?[0]?.int, let to = root["range"]?[1]?.int, from <= to { finding.range = from..<to }
        finding.seen = text("seen") ?? ""
        finding.isHidden = root["hidden"]?.bool ?? false
        finding.specification = text("specification") ?? ""
        if let number = root["related"]?["number"]?.int, let relation = root["related"]?["relation"]?.string {
            finding.related = Finding.RelatedMessage(number: UInt64(clamping: number), relation: relation)
        }
        finding.help = text("help")
        if let equipment = root["equipment"] {
            finding.equipment = Equipment(
                vendor: equipment["vendor"]?.string ?? "",
                model: equipment["model"]?.string ?? "",
                firmware: equipment["firmware"]?.string ?? ""
            )
        }
        return finding
    }
}
