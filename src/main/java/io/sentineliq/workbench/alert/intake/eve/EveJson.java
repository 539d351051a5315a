package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sentineliq.workbench.alert.intake.SourceText;
import io.sentineliq.workbench.alert.intake.record.RecordBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reading JSON from strangers: bounded depth, bounded numbers, no surprise about types. */
final class EveJson {

  private static final int DEEPEST = 64;

  /** Raw control characters in strings are let through: some shippers do not escape them. */
  static final JsonFactory FACTORY =
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

  static final ObjectMapper MAPPER =
      JsonMapper.builder(FACTORY).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private EveJson() {}

  /** The text of a field, cleaned; nothing when it is missing, empty or not a single value. */
  static Optional<String> text(JsonNode object, String field) {
    return text(object.path(field));
  }

  /** The cleaned text of a value. */
  static Optional<String> text(JsonNode value) {
    return value.isValueNode() && !value.isNull()
        ? Optional.of(SourceText.clean(value.asText()).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** The texts of a field that holds one value or a list of them. */
  static List<String> texts(JsonNode object, String field) {
    var value = object.path(field);
    var texts = new ArrayList<String>();
    if (value.isArray()) {
      value.forEach(element -> text(element).ifPresent(texts::add));
    } else {
      text(value).ifPresent(texts::add);
    }
    return texts;
  }

  /** The elements of a field that holds one object or a list of them. */
  static List<JsonNode> objects(JsonNode object, String field) {
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
