package io.sentineliq.workbench.detection.feed;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.platform.record.RecordBytes;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Walks over the texts and numbers of a JSON record, whatever they lie in. */
final class JsonFields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFields() {}

  /** The fields of the record itself, by their names as they are compared. */
  static Map<String, String> flat(RecordBytes record) throws IOException {
    var fields = new LinkedHashMap<String, String>();
    walk(record, (name, value) -> fields.putIfAbsent(FeedFields.name(name), value));
    return fields;
  }

  /** Hands on every value with the name of the field it lies in, however deep. */
  static void walk(RecordBytes record, BiConsumer<String, String> sink) throws IOException {
    try (var parser = JSON.getFactory().createParser(record.bytes())) {
      var names = new ArrayDeque<String>();
      var name = "";
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token.isStructStart()) {
          names.push(name);
        } else if (token.isStructEnd()) {
          name = names.pop();
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          sink.accept(name, parser.getText());
        }
      }
    }
  }
}
