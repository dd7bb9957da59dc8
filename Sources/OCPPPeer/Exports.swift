// What the public face of this module mentions, so that a program imports this module and that of its version only.
@_exported public import OCPP
@_exported public import OCPPTypes
@_exported public import struct Traffic.Finding
@_exported public import struct WebSocketFraming.CloseCode
@_exported public import struct WebSocketFraming.WebSocketClosure
