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
        line.add("direction", finding.direction.map { $0 == .up ? "up" : "down" })
        line.add("version", finding.version?.subprotocol)
        line.add("kind", finding.kind?.name)
        line.add("action", finding.action)
        line.add("id", finding.messageID)
        line.add("message", finding.message)
        line.add("scope", finding.scope.rawValue)
        line.add("pointer", finding.pointer)
        line.add("range", json: finding.range.map { "[\($0.lowerBound),\($0.upperBound)]" })
        line.add("seen", finding.seen)
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
