/// What a single call may have otherwise than usual.
struct CallOptions: Sendable {
    var timeout: Duration?
    var validation: Validation?
    var id: String?
    var priority = CallPriority.normal
}
