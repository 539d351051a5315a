package io.sentineliq.workbench.evidence.custody;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.sentineliq.workbench.ledger.CanonicalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON objects of texts with ASCII names, in canonical form (RFC 8785): names in order, no white
 * space, nothing but strings. What is empty is left out.
 */
final class FlatJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private FlatJson() {}

  static String write(Map<String, String> fields) {
    var json = new StringBuilder(512).append('{');
    new TreeMap<>(fields)
        .forEach(
            (name, value) -> {
              if (!value.isEmpty()) {
                CanonicalJson.quote(json.length() == 1 ? json : json.append(','), name);
                CanonicalJson.quote(json.append(':'), value);
              }
            });
    return json.append('}').toString();
  }

  /** Reads what {@link #write} wrote; {@link IllegalArgumentException} for any other text. */
  static SortedMap<String, String> read(String text) {
    var fields = new TreeMap<String, String>();
    try (var parser = JSON.createParser(text)) {
      expect(parser.nextToken() == JsonToken.START_OBJECT);
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        expect(parser.nextToken() == JsonToken.VALUE_STRING);
        fields.put(name, parser.getText());
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
    expect(write(fields).equals(text));
    return fields;
  }

  /** SHA-256 of {@code text} in UTF-8, in hexadecimal digits. */
  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void expect(boolean isSo) {
    if (!isSo) {
      throw new IllegalArgumentException("not in canonical form");
    }
  }
}
