// Parsers and a validator to compare with, in the same run: reads a contender's name per line from standard input, goes
// through all messages once per round, and answers with nanoseconds per message, the best of the rounds.
//
//   competitors MESSAGES SCHEMAS
//
// MESSAGES: per message `schema-index payload-offset length\n` and then the bytes and `\n`; SCHEMAS: one file name a line.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
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
  int schema;
  size_t payload;
  size_t length;
  simdjson::padded_string padded;
  std::string text;
};

std::vector<Message> messages;
std::vector<std::unique_ptr<rapidjson::SchemaDocument>> schemas;

std::string contents(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream buffer;
  buffer << file.rdbuf();
  std::string text = buffer.str();
  if (text.compare(0, 3, "\xef\xbb\xbf") == 0) text.erase(0, 3);
  return text;
}

void read(const char *messagesPath, const char *schemasPath) {
  std::ifstream file(messagesPath, std::ios::binary);
  int schema;
  size_t payload, length;
  while (file >> schema >> payload >> length) {
    file.get();
    std::string text(length, '\0');
    file.read(&text[0], static_cast<std::streamsize>(length));
    messages.push_back(Message{schema, payload, length, simdjson::padded_string(text), text});
  }
  std::ifstream list(schemasPath);
  std::string name;
  while (std::getline(list, name)) {
    rapidjson::Document document;
    document.Parse(contents(name).c_str());
    if (document.HasParseError()) {
      std::fprintf(stderr, "%s: not JSON\n", name.c_str());
      std::exit(2);
    }
    schemas.push_back(std::make_unique<rapidjson::SchemaDocument>(document));
  }
}

size_t simdjsonDOM() {
  static simdjson::dom::parser parser;
  size_t good = 0;
  for (auto &message : messages) {
    simdjson::dom::element root;
    good += parser.parse(message.padded).get(root) == simdjson::SUCCESS;
  }
  return good;
}

size_t rapidjsonSAX() {
  size_t good = 0;
  for (auto &message : messages) {
    rapidjson::Reader reader;
    rapidjson::StringStream stream(message.text.c_str());
    rapidjson::BaseReaderHandler<> handler;
    good += !reader.Parse<rapidjson::kParseValidateEncodingFlag>(stream, handler).IsError();
  }
  return good;
}

// Of the frame only the payload, which is handed over: a schema validator judges one value.
size_t rapidjsonSchema() {
  size_t good = 0;
  for (auto &message : messages) {
    rapidjson::SchemaValidator validator(*schemas[static_cast<size_t>(message.schema)]);
    rapidjson::Reader reader;
    rapidjson::StringStream stream(message.text.c_str() + message.payload);
    constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseStopWhenDoneFlag;
    good += !reader.Parse<flags>(stream, validator).IsError() && validator.IsValid();
  }
  return good;
}

size_t touchBytes() {
  size_t sum = 0;
  for (auto &message : messages)
    for (char byte : message.text) {
      sum += static_cast<unsigned char>(byte);
      asm volatile("" : "+r"(sum));
    }
  return sum != 0 ? messages.size() : 0;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  read(argv[1], argv[2]);
  std::string name;
  size_t rounds;
  while (std::cin >> name >> rounds) {
    size_t (*run)() = name == "simdjson-dom"       ? simdjsonDOM
                      : name == "rapidjson-sax"    ? rapidjsonSAX
                      : name == "rapidjson-schema" ? rapidjsonSchema
                                                   : touchBytes;
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
