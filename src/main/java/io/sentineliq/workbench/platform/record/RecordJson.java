package io.sentineliq.workbench.platform.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reading JSON from strangers: bounded depth, bounded numbers, no surprise about types. */
public final class RecordJson {

  private static final int DEEPEST = 64;

  /** Raw control characters in strings are let through: some shippers do not escape them. */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(400)
                  .maxNameLength(4_096)
                  .maxStringLength(RecordBytes.LONGEST)
                  .build())
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  /** Reads and writes trees under the same bounds. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private RecordJson() {}

  /** The key of the sentence that says why {@code record} is not one sound JSON value. */
  public static Optional<String> fault(byte[] record) {
    try (var json = FACTORY.createParser(record)) {
      var first = json.nextToken();
      json.skipChildren();
      return first == null || json.nextToken() != null
          ? Optional.of("intake.reject.notJson")
          : Optional.empty();
    } catch (StreamConstraintsException e) {
      return Optional.of("intake.reject.tooComplex");
    } catch (JsonEOFException e) {
      return Optional.of("intake.reject.truncated");
    } catch (IOException e) {
      return Optional.of("intake.reject.notJson");
    }
  }

  /**
   * The object that {@code record} is, or nothing. The whole record is read, so that a cut one is
   * never taken for a sound one.
   */
  public static Optional<ObjectNode> object(byte[] record) throws IOException {
    try {
      return MAPPER.readTree(record) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The objects in the array {@code field} of {@code record}, with their exact bytes. */
  public static List<RecordBytes> parts(RecordBytes record, String field) throws IOException {
    var parts = new ArrayList<RecordBytes>();
    try (var json = FACTORY.createParser(record.bytes())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var isWanted = json.currentName().equals(field);
        if (json.nextToken() == JsonToken.START_ARRAY && isWanted) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            var from = (int) json.currentTokenLocation().getByteOffset();
            var isObject = json.currentToken() == JsonToken.START_OBJECT;
            json.skipChildren();
            if (isObject) {
              parts.add(record.part(from, (int) json.currentLocation().getByteOffset()));
            }
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return parts;
  }

  /** The JSON that a text holds, or the value itself. */
  public static JsonNode unwrapped(JsonNode value) {
    if (!value.isTextual()) {
      return value;
    }
    try {
      return MAPPER.readTree(value.asText());
    } catch (JsonProcessingException e) {
      return value;
    }
  }

  /** The text of the first of {@code fields} that has one. */
  public static Optional<String> firstText(JsonNode object, String... fields) {
    return Stream.of(fields).flatMap(field -> text(object, field).stream()).findFirst();
  }

  /** The text of a field, cleaned; nothing when it is missing, empty or not a single value. */
  public static Optional<String> text(JsonNode object, String field) {
    return text(object.path(field));
  }

  /** The cleaned text of a value. */
  public static Optional<String> text(JsonNode value) {
    return value.isValueNode() && !value.isNull()
        ? Optional.of(SourceText.clean(value.asText()).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /**
   * The value at a path with dots, whether the document nests its objects, writes the whole path as
   * one name, or both; missing when there is none.
   */
  public static JsonNode at(JsonNode object, String path) {
    var whole = object.path(path);
    if (!whole.isMissingNode()) {
      return whole;
    }
    for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
      var inner = object.path(path.substring(0, dot));
      if (inner.isObject()) {
        var found = at(inner, path.substring(dot + 1));
        if (!found.isMissingNode()) {
          return found;
        }
      }
    }
    return MissingNode.getInstance();
  }

  /** The texts of a field that holds one value or a list of them. */
  public static List<String> texts(JsonNode object, String field) {
    return texts(object.path(field));
  }

  /** The texts of one value or of a list of them. */
  public static List<String> texts(JsonNode value) {
    var texts = new ArrayList<String>();
    if (value.isArray()) {
      value.forEach(element -> text(element).ifPresent(texts::add));
    } else {
      text(value).ifPresent(texts::add);
    }
    return texts;
  }

  /** The elements of a field that holds one object or a list of them. */
  public static List<JsonNode> objects(JsonNode object, String field) {
    var value = object.path(field);
    var objects = new ArrayList<JsonNode>();
    if (value.isObject()) {
      objects.add(value);
    } else {
      value.forEach(
          element -> {
            if (element.isObject()) {
              objects.add(element);
            }
          });
    }
    return objects;
  }
}
