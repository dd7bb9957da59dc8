// Parsers and a validator to compare with, in the same run: reads `name rounds` per line from standard input, goes
// through all messages once per round, and answers with nanoseconds per message (the best round) and a count.
//
//   competitors TRAFFIC.jsonl FOLDER_WITH_THE_PACKAGE_ocpp

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <rapidjson/document.h>
#include <rapidjson/reader.h>
#include <rapidjson/schema.h>
#include <simdjson.h>

namespace {

struct Message {
  size_t schema;
  size_t offset;
  size_t payload;
  size_t length;
};

std::vector<Message> messages;
std::vector<std::unique_ptr<rapidjson::SchemaDocument>> schemas;
// All messages one behind the other with what simdjson wants behind each; the zero byte there serves RapidJSON.
std::string buffer;

const char *text(const Message &message) { return buffer.data() + message.offset; }

std::string contents(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream stream;
  stream << file.rdbuf();
  std::string text = stream.str();
  if (text.compare(0, 3, "\xef\xbb\xbf") == 0) text.erase(0, 3);
  return text;
}

size_t schemaAt(const std::string &path) {
  static std::map<std::string, size_t> known;
  auto [entry, isNew] = known.emplace(path, schemas.size());
  if (isNew) {
    rapidjson::Document document;
    document.Parse(contents(path).c_str());
    if (document.HasParseError()) {
      std::fprintf(stderr, "%s: not JSON\n", path.c_str());
      std::exit(2);
    }
    schemas.push_back(std::make_unique<rapidjson::SchemaDocument>(document));
  }
  return entry->second;
}

void read(const char *path, const std::string &package) {
  const std::map<std::string, std::string> folders = {{"1.6", "v16"}, {"2.0.1", "v201"}, {"2.1", "v21"}};
  std::ifstream file(path, std::ios::binary);
  std::string line;
  while (std::getline(file, line)) {
    rapidjson::Document fields;
    fields.Parse(line.c_str());
    std::string frame = fields["frame"].GetString();
    std::string schema = package + "/ocpp/" + folders.at(fields["version"].GetString()) + "/schemas/" +
                         fields["schema"].GetString() + ".json";
    // No id and no action has a brace in it.
    messages.push_back({schemaAt(schema), buffer.size(), frame.find('{'), frame.size()});
    buffer += frame;
    buffer.append(simdjson::SIMDJSON_PADDING, '\0');
  }
}

size_t simdjsonDOM() {
  static simdjson::dom::parser parser;
  size_t good = 0;
  for (auto &message : messages) {
    simdjson::dom::element root;
    good += parser.parse(text(message), message.length, false).get(root) == simdjson::SUCCESS;
  }
  return good;
}

size_t rapidjsonSAX() {
  size_t good = 0;
  for (auto &message : messages) {
    rapidjson::Reader reader;
    rapidjson::StringStream stream(text(message));
    rapidjson::BaseReaderHandler<> handler;
    good += !reader.Parse<rapidjson::kParseValidateEncodingFlag>(stream, handler).IsError();
  }
  return good;
}

// Of the frame only the payload, which is handed over: a schema validator judges one value.
size_t rapidjsonSchema() {
  size_t good = 0;
  for (auto &message : messages) {
    rapidjson::SchemaValidator validator(*schemas[message.schema]);
    rapidjson::Reader reader;
    rapidjson::StringStream stream(text(message) + message.payload);
    constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseStopWhenDoneFlag;
    good += !reader.Parse<flags>(stream, validator).IsError() && validator.IsValid();
  }
  return good;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  read(argv[1], argv[2]);
  std::string name;
  size_t rounds;
  while (std::cin >> name >> rounds) {
    size_t (*run)() = name == "simdjson-dom" ? simdjsonDOM : name == "rapidjson-sax" ? rapidjsonSAX : rapidjsonSchema;
    double best = 1e18;
    size_t good = 0;
    for (size_t round = 0; round < rounds; round++) {
      auto start = std::chrono::steady_clock::now();
      good = run();
      std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - start;
      best = std::min(best, spent.count() / static_cast<double>(messages.size()));
    }
    std::printf("%.3f %zu\n", best, good);
    std::fflush(stdout);
  }
}
