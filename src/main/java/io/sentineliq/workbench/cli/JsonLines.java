package io.sentineliq.workbench.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a line. Everything outside ASCII is escaped: the line means the same in every
 * terminal and file, and no text in it can act on a terminal.
 */
final class JsonLines {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  /** Writes {@code fields} in their order. */
  void write(Map<String, ? extends @Nullable Object> fields) {
    var line = new StringWriter();
    try (var json = JSON.createGenerator(line)) {
      object(json, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(line);
  }

  private static void object(JsonGenerator json, Map<?, ?> fields) throws IOException {
    json.writeStartObject();
    for (var field : fields.entrySet()) {
      json.writeFieldName(String.valueOf(field.getKey()));
      value(json, field.getValue());
    }
    json.writeEndObject();
  }

  private static void array(JsonGenerator json, Collection<?> values) throws IOException {
    json.writeStartArray();
    for (var value : values) {
      value(json, value);
    }
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> fields -> object(json, fields);
      case Collection<?> values -> array(json, values);
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Instant moment -> json.writeString(moment.toString());
      default -> json.writeString(value.toString());
    }
  }
}
