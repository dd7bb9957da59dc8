/// A breach of HTTP/1.1 or of the WebSocket handshake in a request or response, with its place and the answer it deserves.
public struct HandshakeViolation: Hashable, Sendable {
    /// What is wrong.
    public let kind: Kind
    /// Where: counted from the first byte of the head.
    public let offset: Int
    /// The HTTP status to answer the client with, or nothing when it is worth reporting and no reason to refuse.
    ///
    /// For a response from upstream this is 502: the answer of a gateway to its own client.
    public let status: Int?

    package init(_ kind: Kind, at offset: Int, status: Int?) {
        self.kind = kind
        self.offset = offset
        self.status = status
    }

    /// Everything that can be wrong with a handshake.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        // Found while the head is read.

        /// The first bytes are a TLS ClientHello.
        case tlsOnPlainPort
        /// The request line is longer than the limit.
        case requestLineTooLong
        /// The status line is longer than the limit.
        case statusLineTooLong
        /// A field line is longer than the limit.
        case fieldLineTooLong
        /// More fields than the limit.
        case tooManyFields
        /// The head as a whole is larger than the limit.
        case headTooLong
        /// Not `METHOD target HTTP/1.1`.
        case malformedRequestLine
        /// Not `HTTP/1.1 101 reason`.
        case malformedStatusLine
        /// An HTTP version that cannot upgrade.
        case unsupportedHTTPVersion
        /// CR without LF.
        case bareCarriageReturn
        /// LF without CR.
        case bareLineFeed
        /// A NUL byte.
        case nulByte
        /// Another control character.
        case controlCharacter
        /// A line that begins with white space: an obsolete folded field, or a blank before the first.
        case foldedLine
        /// White space between a field's name and its colon.
        case spaceBeforeColon
        /// A colon with no name before it.
        case emptyFieldName
        /// A character that no field name may contain.
        case invalidFieldName
        /// A field line without a colon.
        case missingColon

        // Found in a whole head.

        /// Content-Length and Transfer-Encoding together.
        case lengthConflict
        /// A Content-Length that is no number, or several that differ.
        case malformedContentLength
        /// A request that asks for an upgrade and carries a body.
        case bodyInUpgrade
        /// A method other than GET.
        case methodNotGET
        /// A target that is no path.
        case malformedTarget
        /// A target with bytes above 0x7F that should have been percent-encoded.
        case targetNotASCII
        /// No Host.
        case missingHost
        /// More than one Host.
        case repeatedHost
        /// No `Upgrade: websocket`.
        case missingUpgrade
        /// No `Connection: Upgrade`.
        case missingConnectionUpgrade
        /// No Sec-WebSocket-Version.
        case missingVersion
        /// A Sec-WebSocket-Version other than 13.
        case unsupportedVersion
        /// No Sec-WebSocket-Key.
        case missingKey
        /// More than one Sec-WebSocket-Key.
        case repeatedKey
        /// A Sec-WebSocket-Key that is not the base64 form of 16 bytes.
        case malformedKey
        /// An empty place in the list of subprotocols, as in `,ocpp1.6`.
        case emptyProtocol
        /// A subprotocol that is no token.
        case malformedProtocol
        /// The same subprotocol offered twice.
        case repeatedProtocol
        /// A 101 without Sec-WebSocket-Accept.
        case missingAccept
        /// More than one Sec-WebSocket-Accept.
        case repeatedAccept
        /// A Sec-WebSocket-Accept that does not follow from the key.
        case wrongAccept
        /// More than one subprotocol chosen.
        case severalProtocols
        /// A chosen subprotocol that was not offered.
        case protocolNotOffered
        /// An extension that was not offered.
        case extensionNotOffered
        /// A 101 that announces a body.
        case bodyInSwitch
    }
}

extension HandshakeViolation: CustomStringConvertible {
    /// One lower-case phrase.
    public var description: String { kind.entry.text }

    /// Where the specification says so.
    public var clause: String { kind.entry.clause }
}

extension HandshakeViolation.Kind {
    fileprivate var entry: (text: String, clause: String) {
        switch self {
        case .tlsOnPlainPort: ("TLS on a plain port: the first bytes are a ClientHello", "RFC 8446 §4.1.2")
        case .requestLineTooLong: ("request line longer than the limit", "RFC 9112 §3")
        case .statusLineTooLong: ("status line longer than the limit", "RFC 9112 §4")
        case .fieldLineTooLong: ("header field longer than the limit", "RFC 6585 §5")
        case .tooManyFields: ("more header fields than the limit", "RFC 6585 §5")
        case .headTooLong: ("head larger than the limit", "RFC 6585 §5")
        case .malformedRequestLine: ("malformed request line", "RFC 9112 §3")
        case .malformedStatusLine: ("malformed status line", "RFC 9112 §4")
        case .unsupportedHTTPVersion: ("the HTTP version is not 1.1", "RFC 6455 §4.1")
        case .bareCarriageReturn: ("carriage return without a line feed", "RFC 9112 §2.2")
        case .bareLineFeed: ("line feed without a carriage return", "RFC 9112 §2.2")
        case .nulByte: ("NUL byte in the head", "RFC 9110 §5.5")
        case .controlCharacter: ("control character in the head", "RFC 9110 §5.5")
        case .foldedLine: ("line begins with white space (obsolete line folding)", "RFC 9112 §5.2")
        case .spaceBeforeColon: ("white space between field name and colon", "RFC 9112 §5.1")
        case .emptyFieldName: ("empty field name", "RFC 9110 §5.1")
        case .invalidFieldName: ("character that no field name may contain", "RFC 9110 §5.1")
        case .missingColon: ("field line without a colon", "RFC 9112 §5")
        case .lengthConflict: ("both Content-Length and Transfer-Encoding", "RFC 9112 §6.3")
        case .malformedContentLength: ("Content-Length is not one number", "RFC 9112 §6.3")
        case .bodyInUpgrade: ("upgrade request with a body", "RFC 6455 §4.1")
        case .methodNotGET: ("the method is not GET", "RFC 6455 §4.1")
        case .malformedTarget: ("the request target is not a path", "RFC 9112 §3.2")
        case .targetNotASCII: ("request target with bytes that should be percent-encoded", "RFC 3986 §2.1")
        case .missingHost: ("no Host field", "RFC 9112 §3.2")
        case .repeatedHost: ("more than one Host field", "RFC 9112 §3.2")
        case .missingUpgrade: ("no \"Upgrade: websocket\"", "RFC 6455 §4.1")
        case .missingConnectionUpgrade: ("no \"Connection: Upgrade\"", "RFC 6455 §4.1")
        case .missingVersion: ("no Sec-WebSocket-Version", "RFC 6455 §4.1")
        case .unsupportedVersion: ("the Sec-WebSocket-Version is not 13", "RFC 6455 §4.4")
        case .missingKey: ("no Sec-WebSocket-Key", "RFC 6455 §4.1")
        case .repeatedKey: ("more than one Sec-WebSocket-Key", "RFC 6455 §11.3.1")
        case .malformedKey: ("the Sec-WebSocket-Key is not 16 bytes in base64", "RFC 6455 §4.1")
        case .emptyProtocol: ("empty element in the list of subprotocols", "RFC 6455 §4.1")
        case .malformedProtocol: ("subprotocol that is no token", "RFC 6455 §4.1")
        case .repeatedProtocol: ("the same subprotocol offered twice", "RFC 6455 §4.1")
        case .missingAccept: ("no Sec-WebSocket-Accept", "RFC 6455 §4.1")
        case .repeatedAccept: ("more than one Sec-WebSocket-Accept", "RFC 6455 §11.3.3")
        case .wrongAccept: ("the Sec-WebSocket-Accept does not follow from the key", "RFC 6455 §4.1")
        case .severalProtocols: ("more than one subprotocol chosen", "RFC 6455 §4.2.2")
        case .protocolNotOffered: ("the chosen subprotocol was not offered", "RFC 6455 §4.1")
        case .extensionNotOffered: ("the chosen extension was not offered", "RFC 6455 §4.1")
        case .bodyInSwitch: ("101 response that announces a body", "RFC 9110 §8.6")
        }
    }
}
