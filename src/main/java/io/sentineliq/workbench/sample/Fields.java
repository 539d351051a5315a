package io.sentineliq.workbench.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds JSON objects in the order in which it is told. */
final class Fields {

  private Fields() {}

  /** An object of names and values in turn. */
  static Map<String, Object> of(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  static String json(Map<String, Object> object) {
    try {
      return RecordJson.MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
