import JSONScanning
package import JSONSchema

/// A vendor's content of `DataTransfer`: a message of its own, told from others by its ids.
package struct PayloadVariant: Sendable {
    /// The vendor's id, which OCPP 1.6 compares without regard to letter case.
    package var vendorID: String
    /// The message's id; nil stands for all that no other variant of the vendor names.
    package var messageID: String?
    /// What the whole request must be; nil where the action's own schema says enough.
    package var request: NamedSchema?
    /// What the whole response must be.
    package var response: NamedSchema?

    /// Describes a content; one of request and response is there.
    package init(vendorID: String, messageID: String?, request: NamedSchema?, response: NamedSchema?) {
        self.vendorID = vendorID
        self.messageID = messageID
        self.request = request
        self.response = response
    }

    /// The one action whose content belongs to vendors.
    package static let action = "DataTransfer"
}

/// Finds the variant that a request is.
struct PayloadVariants: Sendable {
    private let ignoresCase: Bool
    private let exact: [Key: ActionID]
    private let byVendor: [[UInt8]: ActionID]

    private struct Key: Hashable {
        var vendor: [UInt8]
        var message: [UInt8]
    }

    /// The variants' actions follow each other from `first` on.
    init(_ variants: [PayloadVariant], version: OCPPVersion, first: Int) {
        ignoresCase = version == .v16
        var exact: [Key: ActionID] = [:]
        var byVendor: [[UInt8]: ActionID] = [:]
        for (index, variant) in variants.enumerated() {
            let action = ActionID(rawValue: UInt16(first + index))
            let vendor = Self.folded(Array(variant.vendorID.utf8), ignoresCase)
            if let message = variant.messageID {
                exact[Key(vendor: vendor, message: Self.folded(Array(message.utf8), ignoresCase))] = action
            } else {
                byVendor[vendor] = action
            }
        }
        self.exact = exact
        self.byVendor = byVendor
    }

    /// The variant of the request whose payload begins at or behind `offset`.
    func variant(of bytes: PaddedBytes, from offset: Int) -> ActionID? {
        guard case .success(let tape) = JSONTape.scan(prefixOf: bytes, from: offset),
            let vendor = tape.root["vendorId"], vendor.kind == .string
        else { return nil }
        let id = Self.folded(vendor.generalizedUTF8, ignoresCase)
        if let message = tape.root["messageId"], message.kind == .string {
            let key = Key(vendor: id, message: Self.folded(message.generalizedUTF8, ignoresCase))
            if let action = exact[key] { return action }
        }
        return byVendor[id]
    }

    private static func folded(_ text: [UInt8], _ ignoresCase: Bool) -> [UInt8] {
        guard ignoresCase else { return text }
        return text.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
    }
}
