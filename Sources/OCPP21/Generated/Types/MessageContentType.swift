// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `MessageContentType` of OCPP 2.1.
///
/// Part of ``TransactionEvent``, ``IdTokenInfoType``, ``MessageInfoType`` and ``TariffType``.
public struct MessageContentType: WireObject {
    /// How the text is written.
    ///
    /// One of ``MessageFormatEnumType``.
    public var format: MessageFormatEnumType
    /// Language of the text, by RFC 5646.
    ///
    /// A text of at most 8 characters.
    public var language: String?
    /// The text.
    ///
    /// A text of at most 1024 characters.
    public var content: String
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        format: MessageFormatEnumType,
        language: String? = nil,
        content: String,
        customData: CustomData? = nil
    ) {
        self.format = format
        self.language = language
        self.content = content
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("format language content customData", required: 0b101)

    /// What reading begins with.
    public static var blank: Self {
        Self(format: .unrecognized(""), content: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.format = try MessageFormatEnumType(reading: &reader)
        case 1: self.language = try String(reading: &reader)
        case 2: self.content = try String(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.format)
        writer.put(1, self.language)
        writer.put(2, self.content)
        writer.put(3, self.customData)
    }
}
