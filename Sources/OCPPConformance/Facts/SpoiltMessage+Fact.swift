import Traffic

extension SpoiltMessage: Fact {
    enum Topic: CaseIterable { case notApplied }

    var topic: Topic { .notApplied }
}
