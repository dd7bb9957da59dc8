/// An action of one OCPP version, such as `BootNotification`: its place in that version's ``Catalogue``.
///
/// The same number means different actions in different versions. Numbers behind those of the actions stand for the
/// variants of an action whose content a vendor has described; see ``Catalogue/base(of:)``.
public struct ActionID: Hashable, Sendable, BitwiseCopyable {
    /// The index into ``Catalogue/actions``.
    public let rawValue: UInt16

    /// Names the action with this index; the catalogue's methods trap when there is none.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
}
