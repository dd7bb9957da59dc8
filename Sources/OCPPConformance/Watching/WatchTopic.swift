import OCPP

/// What a watch can listen to: a kind of message, or that something did not come.
enum WatchTopic: UInt8, CaseIterable, Sendable {
    case none
    // What the station says.
    case boot, status, start, stop, meterValues, event, authorize, heartbeat
    case firmwareStatus, uploadStatus, report, cost
    // What the CSMS asks.
    case trigger, remoteStart, remoteStop, reset, availability, firmware, upload, profile, clearProfile, reserve, cancel
    case localList, variables, keys, reportRequest, configuration
    // The answers, that of the CSMS first.
    case bootAnswer, startAnswer, stopAnswer, eventAnswer, authorizeAnswer, timeAnswer
    case triggerAnswer, remoteStartAnswer, remoteStopAnswer, resetAnswer, availabilityAnswer, firmwareAnswer,
        uploadAnswer
    case reserveAnswer, cancelAnswer, profileAnswer, variablesAnswer, keysAnswer, reportRequestAnswer, streamAnswer
    case stream, openStream
    /// Any CALL, while the memory is on its guard.
    case stationCall, csmsCall
    /// A CALLERROR to a CALL of either side.
    case refusal
    // What did not come in time.
    case statusDue, stopDue, triggerDue, sequenceDue, bootDue, transactionDue, firmwareDue, uploadDue, reportDue
    case chargingDue, availabilityDue
}

extension WatchTopic {
    /// What a message of an action is to the watches.
    private static let requests: [String: WatchTopic] = [
        "BootNotification": .boot, "StatusNotification": .status, "StartTransaction": .start, "StopTransaction": .stop,
        "MeterValues": .meterValues, "TransactionEvent": .event, "Authorize": .authorize,
        "FirmwareStatusNotification": .firmwareStatus, "SignedFirmwareStatusNotification": .firmwareStatus,
        "DiagnosticsStatusNotification": .uploadStatus, "LogStatusNotification": .uploadStatus,
        "NotifyReport": .report, "NotifyMonitoringReport": .report, "NotifyCustomerInformation": .report,
        "TriggerMessage": .trigger, "ExtendedTriggerMessage": .trigger,
        "RemoteStartTransaction": .remoteStart, "RequestStartTransaction": .remoteStart,
        "RemoteStopTransaction": .remoteStop, "RequestStopTransaction": .remoteStop, "Reset": .reset,
        "ChangeAvailability": .availability, "UpdateFirmware": .firmware, "SignedUpdateFirmware": .firmware,
        "GetDiagnostics": .upload, "GetLog": .upload, "SetChargingProfile": .profile,
        "ClearChargingProfile": .clearProfile, "ReserveNow": .reserve, "CancelReservation": .cancel,
        "SendLocalList": .localList,
        "SetVariables": .variables, "GetVariables": .variables, "SetVariableMonitoring": .variables,
        "GetConfiguration": .keys, "GetBaseReport": .reportRequest, "GetReport": .reportRequest,
        "GetMonitoringReport": .reportRequest, "CustomerInformation": .reportRequest,
        "NotifyChargingLimit": .cost, "OpenPeriodicEventStream": .openStream, "NotifyPeriodicEventStream": .stream,
    ]

    private static let answers: [String: WatchTopic] = [
        "BootNotification": .bootAnswer, "StartTransaction": .startAnswer, "StopTransaction": .stopAnswer,
        "TransactionEvent": .eventAnswer, "Authorize": .authorizeAnswer, "Heartbeat": .timeAnswer,
        "TriggerMessage": .triggerAnswer, "ExtendedTriggerMessage": .triggerAnswer,
        "RemoteStartTransaction": .remoteStartAnswer, "RequestStartTransaction": .remoteStartAnswer,
        "RemoteStopTransaction": .remoteStopAnswer, "RequestStopTransaction": .remoteStopAnswer, "Reset": .resetAnswer,
        "ChangeAvailability": .availabilityAnswer, "UpdateFirmware": .firmwareAnswer,
        "SignedUpdateFirmware": .firmwareAnswer, "GetDiagnostics": .uploadAnswer, "GetLog": .uploadAnswer,
        "ReserveNow": .reserveAnswer, "CancelReservation": .cancelAnswer, "SetChargingProfile": .profileAnswer,
        "SetVariables": .variablesAnswer,
        "GetVariables": .variablesAnswer,
        "SetVariableMonitoring": .variablesAnswer, "GetConfiguration": .keysAnswer,
        "GetBaseReport": .reportRequestAnswer,
        "GetReport": .reportRequestAnswer, "GetMonitoringReport": .reportRequestAnswer,
        "CustomerInformation": .reportRequestAnswer, "OpenPeriodicEventStream": .streamAnswer,
    ]

    fileprivate static func of(_ action: String, _ kind: MessageKind) -> WatchTopic {
        switch kind {
        case .call, .send: requests[action] ?? .none
        case .result: answers[action] ?? .none
        case .error, .resultError: .refusal
        }
    }
}

/// Which messages are watched: one look into a table for each message.
struct Attention: Sendable {
    private let topics: Immortal<WatchTopic>

    private init(_ version: OCPPVersion) {
        let catalogue = Catalogue.of(version)
        topics = Immortal(
            catalogue.actions.flatMap { action in
                let name = catalogue.name(of: action)
                return [WatchTopic.of(name, .call), WatchTopic.of(name, .result)]
            }
        )
    }

    private static let v16 = Attention(.v16)
    private static let v201 = Attention(.v201)
    private static let v21 = Attention(.v21)

    static func of(_ version: OCPPVersion) -> Attention {
        switch version {
        case .v16: v16
        case .v201: v201
        case .v21: v21
        }
    }

    /// What a message is to the watches; vendors' own actions are nothing.
    @inline(__always)
    func topic(_ action: ActionID, _ kind: MessageKind) -> WatchTopic {
        let place = Int(action.rawValue) &* 2
        switch kind {
        case .call, .send: return place < topics.count ? topics[place] : .none
        case .result: return place < topics.count ? topics[place + 1] : .none
        case .error: return .refusal
        case .resultError: return .none
        }
    }
}

extension WatchTopic {
    /// Whether messages of this topic are compared as a whole.
    var isCompared: Bool { self == .start || self == .stop || self == .report }

    /// Whether the station must keep a message of this topic until the CSMS has taken it.
    var isTransactionMessage: Bool { self == .start || self == .stop || self == .meterValues || self == .event }
}
