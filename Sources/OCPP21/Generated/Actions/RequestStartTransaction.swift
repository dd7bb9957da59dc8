// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to start a transaction for an id token.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block F).
public enum RequestStartTransaction: DownAction {
    /// The name in the specification.
    public static let name = "RequestStartTransaction"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 20)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = RequestStartTransaction

        /// Which EVSE; the station chooses when it is missing.
        ///
        /// An integer, 1 or more.
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
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            evseId: Int? = nil,
            groupIdToken: IdTokenType? = nil,
            idToken: IdTokenType,
            remoteStartId: Int,
            chargingProfile: ChargingProfileType? = nil,
            customData: CustomData? = nil
        ) {
            self.evseId = evseId
            self.groupIdToken = groupIdToken
            self.idToken = idToken
            self.remoteStartId = remoteStartId
            self.chargingProfile = chargingProfile
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("evseId groupIdToken idToken remoteStartId chargingProfile customData", required: 0b1100)

        /// What reading begins with.
        public static var blank: Self {
            Self(idToken: .blank, remoteStartId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.evseId = try Int(reading: &reader)
            case 1: self.groupIdToken = try IdTokenType(reading: &reader)
            case 2: self.idToken = try IdTokenType(reading: &reader)
            case 3: self.remoteStartId = try Int(reading: &reader)
            case 4: self.chargingProfile = try ChargingProfileType(reading: &reader)
            case 5: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.evseId)
            writer.put(1, self.groupIdToken)
            writer.put(2, self.idToken)
            writer.put(3, self.remoteStartId)
            writer.put(4, self.chargingProfile)
            writer.put(5, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
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
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: RequestStartStopStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            transactionId: String? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.transactionId = transactionId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo transactionId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try RequestStartStopStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.transactionId = try String(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.transactionId)
            writer.put(3, self.customData)
        }
    }
}
