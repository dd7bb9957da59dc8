// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `MessageContentType` of OCPP 2.0.1.
///
/// Part of ``TransactionEvent``, ``IdTokenInfoType`` and ``MessageInfoType``.
public struct MessageContentType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
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
    /// A text of at most 512 characters.
    public var content: String

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        format: MessageFormatEnumType,
        language: String? = nil,
        content: String
    ) {
        self.customData = customData
        self.format = format
        self.language = language
        self.content = content
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData format language content", required: 0b1010)

    /// What reading begins with.
    public static var blank: Self {
        Self(format: .unrecognized(""), content: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.format = try MessageFormatEnumType(reading: &reader)
        case 2: self.language = try String(reading: &reader)
        case 3: self.content = try String(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.format)
        writer.put(2, self.language)
        writer.put(3, self.content)
    }
}
