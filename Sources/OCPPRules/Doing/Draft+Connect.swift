/// The actions about a station that dials.
extension Draft {
    mutating func dial(_ action: RuleAction, in scene: Scene) {
        switch action {
        case .reject(let status, let headers):
            let filled = headers.map { header in change(header, in: scene) }
            connect?.verdict = .reject(status: status, headers: filled)
            effects.append("reject \(status)")
            isOver = true
        case .route(let upstream):
            let url = fill(upstream, in: scene)
            connect?.upstream = url
            effects.append("route \(url)")
        case .setHeader(let header):
            let change = change(header, in: scene)
            connect?.headers.append(change)
            effects.append(header.value == nil ? "remove header \(header.name)" : "set header \(header.name)")
        default: break
        }
    }

    private mutating func change(
        _ header: RuleAction.Header,
        in scene: Scene
    ) -> ConnectDecision.HeaderChange {
        // A line break would begin another field.
        let value = header.value.map { String(fill($0, in: scene).unicodeScalars.filter { $0.value >= 0x20 }) }
        return ConnectDecision.HeaderChange(name: header.name, value: value)
    }
}
