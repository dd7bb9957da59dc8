// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `MessageInfoType` of OCPP 2.1.
///
/// Part of ``NotifyDisplayMessages`` and ``SetDisplayMessage``.
public struct MessageInfoType: WireObject {
    /// The display to show it on.
    ///
    /// The ``ComponentType``.
    public var display: ComponentType?
    /// Number of the message.
    ///
    /// An integer, 0 or more.
    public var id: Int
    /// How it stands to other messages.
    ///
    /// One of ``MessagePriorityEnumType``.
    public var priority: MessagePriorityEnumType
    /// In which state of the station it is shown; in any when it is missing.
    ///
    /// One of ``MessageStateEnumType``.
    public var state: MessageStateEnumType?
    /// From when on.
    ///
    /// A date and time.
    public var startDateTime: DateTime?
    /// Until when.
    ///
    /// A date and time.
    public var endDateTime: DateTime?
    /// During which transaction.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var transactionId: String?
    /// What to show.
    ///
    /// The ``MessageContentType``.
    public var message: MessageContentType
    /// The same in other languages.
    ///
    /// A list, 1 to 4 of them, each the ``MessageContentType``.
    public var messageExtra: [MessageContentType]?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        display: ComponentType? = nil,
        id: Int,
        priority: MessagePriorityEnumType,
        state: MessageStateEnumType? = nil,
        startDateTime: DateTime? = nil,
        endDateTime: DateTime? = nil,
        transactionId: String? = nil,
        message: MessageContentType,
        messageExtra: [MessageContentType]? = nil,
        customData: CustomData? = nil
    ) {
        self.display = display
        self.id = id
        self.priority = priority
        self.state = state
        self.startDateTime = startDateTime
        self.endDateTime = endDateTime
        self.transactionId = transactionId
        self.message = message
        self.messageExtra = messageExtra
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("display id priority state startDateTime endDateTime transactionId message messageExtra customData", required: 0b10000110)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0, priority: .unrecognized(""), message: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.display = try ComponentType(reading: &reader)
        case 1: self.id = try Int(reading: &reader)
        case 2: self.priority = try MessagePriorityEnumType(reading: &reader)
        case 3: self.state = try MessageStateEnumType(reading: &reader)
        case 4: self.startDateTime = try DateTime(reading: &reader)
        case 5: self.endDateTime = try DateTime(reading: &reader)
        case 6: self.transactionId = try String(reading: &reader)
        case 7: self.message = try MessageContentType(reading: &reader)
        case 8: self.messageExtra = try [MessageContentType](reading: &reader)
        case 9: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.display)
        writer.put(1, self.id)
        writer.put(2, self.priority)
        writer.put(3, self.state)
        writer.put(4, self.startDateTime)
        writer.put(5, self.endDateTime)
        writer.put(6, self.transactionId)
        writer.put(7, self.message)
        writer.put(8, self.messageExtra)
        writer.put(9, self.customData)
    }
}
