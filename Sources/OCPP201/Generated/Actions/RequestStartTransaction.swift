// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to start a transaction for an id token.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block F).
public enum RequestStartTransaction: DownAction {
    /// The name in the specification.
    public static let name = "RequestStartTransaction"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 17)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = RequestStartTransaction

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which EVSE; the station chooses when it is missing.
        ///
        /// An integer.
        public var evseId: Int?
        /// The group that the idToken belongs to.
        ///
        /// The ``IdTokenType``.
        public var groupIdToken: IdTokenType?
        /// Who wants to charge.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType
        /// The number that the station shall tell with the transaction.
        ///
        /// An integer.
        public var remoteStartId: Int
        /// Limits for this transaction.
        ///
        /// The ``ChargingProfileType``.
        @Indirect public var chargingProfile: ChargingProfileType?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            evseId: Int? = nil,
            groupIdToken: IdTokenType? = nil,
            idToken: IdTokenType,
            remoteStartId: Int,
            chargingProfile: ChargingProfileType? = nil
        ) {
            self.customData = customData
            self.evseId = evseId
            self.groupIdToken = groupIdToken
            self.idToken = idToken
            self.remoteStartId = remoteStartId
            self.chargingProfile = chargingProfile
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData evseId groupIdToken idToken remoteStartId chargingProfile", required: 0b11000)

        /// What reading begins with.
        public static var blank: Self {
            Self(idToken: .blank, remoteStartId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.evseId = try Int(reading: &reader)
            case 2: self.groupIdToken = try IdTokenType(reading: &reader)
            case 3: self.idToken = try IdTokenType(reading: &reader)
            case 4: self.remoteStartId = try Int(reading: &reader)
            case 5: self.chargingProfile = try ChargingProfileType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.evseId)
            writer.put(2, self.groupIdToken)
            writer.put(3, self.idToken)
            writer.put(4, self.remoteStartId)
            writer.put(5, self.chargingProfile)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the station will try.
        ///
        /// One of ``RequestStartStopStatusEnumType``.
        public var status: RequestStartStopStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// The transaction that it went to, if one was going on.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var transactionId: String?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: RequestStartStopStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            transactionId: String? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
            self.transactionId = transactionId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo transactionId", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try RequestStartStopStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            case 3: self.transactionId = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.transactionId)
        }
    }
}
