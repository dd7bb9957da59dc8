package import Traffic

/// When and where a step of a test happens: what its templates are filled from.
package struct RuleTestMoment: Sendable {
    /// The address from which stations of tests dial.
    package static let remote = "192.0.2.1"

    let scene: Scene

    /// A moment of a test; `repetition` counts from 1.
    package init(of test: RuleTest, at time: Timestamp, repetition: Int) {
        var scene = Scene(event: .message, station: test.station, remote: Self.remote, time: time)
        scene.version = test.version
        scene.repetition = repetition
        self.scene = scene
    }

    /// The JSON text of a value, in which `${uuid}` means nothing.
    package func json(_ value: RuleValue) -> [UInt8] { value.json(in: scene) }

    /// A template's text, in which `${uuid}` means nothing.
    package func text(_ template: Template) -> String { template.filled(in: scene) }
}
