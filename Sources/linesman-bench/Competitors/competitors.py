"""Python contenders: reads `name rounds` per line, goes through all messages, answers with ns per message and a count.

competitors.py TRAFFIC.jsonl
"""

import json
import os
import sys
import time

import jsonschema_rs
import ocpp
import orjson
from ocpp import messages as ocpp_messages

FOLDERS = {"1.6": "v16", "2.0.1": "v201", "2.1": "v21"}


class Message:
    def __init__(self, line):
        fields = json.loads(line)
        self.text = fields["frame"]
        self.bytes = self.text.encode()
        self.version = fields["version"]
        self.action = fields["action"]
        self.is_request = fields["kind"] == "request"
        folder = os.path.join(os.path.dirname(ocpp.__file__), FOLDERS[self.version], "schemas")
        self.schema = os.path.join(folder, fields["schema"] + ".json")


def read(path):
    validators = {}
    messages = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            message = Message(line)
            if message.schema not in validators:
                with open(message.schema, encoding="utf-8-sig") as schema:
                    validators[message.schema] = jsonschema_rs.validator_for(json.load(schema), validate_formats=True)
            message.validator = validators[message.schema]
            messages.append(message)
    return messages


def run_orjson(messages):
    return sum(orjson.loads(message.bytes) is not None for message in messages)


def run_jsonschema_rs(messages):
    good = 0
    for message in messages:
        good += message.validator.is_valid(orjson.loads(message.bytes)[3 if message.is_request else 2])
    return good


def run_ocpp(messages):
    good = 0
    for message in messages:
        try:
            unpacked = ocpp_messages.unpack(message.text)
            unpacked.action = message.action
            ocpp_messages._validate_payload(unpacked, message.version)
            good += 1
        except Exception:
            pass
    return good


CONTENDERS = {"orjson": run_orjson, "jsonschema-rs": run_jsonschema_rs, "python-ocpp": run_ocpp}


def main():
    messages = read(sys.argv[1])
    for line in sys.stdin:
        name, rounds = line.split()
        best, good = float("inf"), 0
        for _ in range(int(rounds)):
            start = time.perf_counter_ns()
            good = CONTENDERS[name](messages)
            best = min(best, (time.perf_counter_ns() - start) / len(messages))
        print("%.1f %d" % (best, good), flush=True)


main()
