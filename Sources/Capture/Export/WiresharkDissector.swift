/// A dissector for Wireshark, in Lua: OCPP-J inside WebSocket, with columns and request times.
package enum WiresharkDissector {
    /// The script; Wireshark reads it with `-X lua_script:ocpp.lua` or from its plugin folder.
    package static let lua = #"""
        -- OCPP-J inside WebSocket, for Wireshark 3.6 and later.
        -- Fields: ocpp.type ocpp.id ocpp.action ocpp.error ocpp.request_in ocpp.response_in ocpp.time
        local ocpp = Proto("ocpp", "Open Charge Point Protocol (JSON)")
        local names = { [2] = "CALL", [3] = "CALLRESULT", [4] = "CALLERROR", [5] = "CALLRESULTERROR", [6] = "SEND" }
        local fields = {
          type = ProtoField.uint8("ocpp.type", "Message type", base.DEC, names),
          id = ProtoField.string("ocpp.id", "Message id"),
          action = ProtoField.string("ocpp.action", "Action"),
          error = ProtoField.string("ocpp.error", "Error code"),
          request = ProtoField.framenum("ocpp.request_in", "Request in", base.NONE, frametype.REQUEST),
          response = ProtoField.framenum("ocpp.response_in", "Response in", base.NONE, frametype.RESPONSE),
          time = ProtoField.double("ocpp.time", "Response time (s)"),
        }
        ocpp.fields = { fields.type, fields.id, fields.action, fields.error, fields.request, fields.response, fields.time }

        -- Calls wait under conversation and id; pairs are kept by frame so that a second pass finds them again.
        local waiting, answers, requests = {}, {}, {}
        function ocpp.init() waiting, answers, requests = {}, {}, {} end

        -- The string that opens at `at`, escapes left as they are, and the position behind it.
        local function text(raw, at)
          local open = raw:match('^%s*()"', at)
          if not open then return nil end
          local from = open + 1
          local to = from
          while true do
            to = raw:find('["\\]', to)
            if not to then return nil end
            if raw:sub(to, to) == '"' then return raw:sub(from, to - 1), to + 1 end
            to = to + 2
          end
        end

        local function comma(raw, at) return raw:match("^%s*,()", at) end

        local function conversation(pinfo, outgoing)
          local there = tostring(pinfo.src) .. ":" .. pinfo.src_port .. ">" .. tostring(pinfo.dst) .. ":" .. pinfo.dst_port
          local back = tostring(pinfo.dst) .. ":" .. pinfo.dst_port .. ">" .. tostring(pinfo.src) .. ":" .. pinfo.src_port
          return outgoing and there or back
        end

        function ocpp.dissector(tvb, pinfo, tree)
          local raw = tvb:raw()
          local digit, at = raw:match("^%s*%[%s*(%d)()")
          local kind = tonumber(digit)
          if not kind or not names[kind] then return 0 end
          at = comma(raw, at)
          if not at then return 0 end
          local id
          id, at = text(raw, at)
          if not id then return 0 end
          local third = comma(raw, at) and text(raw, comma(raw, at)) or nil

          pcall(function() Dissector.get("json"):call(tvb, pinfo, tree) end)
          local item = tree:add(ocpp, tvb())
          item:add(fields.type, kind)
          item:add(fields.id, id)

          local action = nil
          local number = pinfo.number
          if kind == 2 or kind == 6 then
            action = third
            if kind == 2 then
              if not pinfo.visited then
                waiting[conversation(pinfo, true) .. "|" .. id] = { number = number, action = action, at = pinfo.abs_ts }
              end
              if answers[number] then item:add(fields.response, answers[number]):set_generated() end
            end
            if action then item:add(fields.action, action) end
          else
            local key = conversation(pinfo, false) .. "|" .. id
            if not pinfo.visited and waiting[key] then
              requests[number] = waiting[key]
              answers[waiting[key].number] = number
              waiting[key] = nil
            end
            local call = requests[number]
            if call then
              action = call.action
              if action then item:add(fields.action, action):set_generated() end
              item:add(fields.request, call.number):set_generated()
              item:add(fields.time, pinfo.abs_ts - call.at):set_generated()
            end
            if kind ~= 3 and third then item:add(fields.error, third) end
          end

          pinfo.cols.protocol = "OCPP"
          pinfo.cols.info = string.format("%s %s id=%s", names[kind], action or "?", id)
          return tvb:len()
        end

        local protocols = DissectorTable.get("ws.protocol")
        for _, name in ipairs({ "ocpp1.6", "ocpp2.0", "ocpp2.0.1", "ocpp2.1" }) do protocols:add(name, ocpp) end

        """#
}
