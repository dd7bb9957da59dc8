// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Delivers one part of a report about a customer.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block N).
public enum NotifyCustomerInformation: UpAction {
    /// The name in the specification.
    public static let name = "NotifyCustomerInformation"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 53)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyCustomerInformation

        /// What a vendor adds.
        public var customData: CustomData?
        /// A part of what is stored about the customer.
        ///
        /// A text of at most 512 characters.
        public var data: String
        /// Whether another part follows.
        ///
        /// True or false. Missing means `false`.
        public var tbc: Bool?
        /// Counts the parts, beginning with 0.
        ///
        /// An integer.
        public var seqNo: Int
        /// When this part was made.
        ///
        /// A date and time.
        public var generatedAt: DateTime
        /// The number of the request that asked for it.
        ///
        /// An integer.
        public var requestId: Int

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            data: String,
            tbc: Bool? = nil,
            seqNo: Int,
            generatedAt: DateTime,
            requestId: Int
        ) {
            self.customData = customData
            self.data = data
            self.tbc = tbc
            self.seqNo = seqNo
            self.generatedAt = generatedAt
            self.requestId = requestId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData data tbc seqNo generatedAt requestId", required: 0b111010)

        /// What reading begins with.
        public static var blank: Self {
            Self(data: "", seqNo: 0, generatedAt: .epoch, requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.data = try String(reading: &reader)
            case 2: self.tbc = try Bool(reading: &reader)
            case 3: self.seqNo = try Int(reading: &reader)
            case 4: self.generatedAt = try DateTime(reading: &reader)
            case 5: self.requestId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.data)
            writer.put(2, self.tbc)
            writer.put(3, self.seqNo)
            writer.put(4, self.generatedAt)
            writer.put(5, self.requestId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil) {
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
        }
    }
}
