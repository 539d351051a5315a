package io.sentineliq.workbench.platform.persistence.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A JSON object that carries the SHA-256 of its other members, in the order they are written. */
final class DigestedJson {

  private static final String DIGEST = "sha256";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DigestedJson() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The object in {@code bytes}; throws {@link IllegalArgumentException} when it is none. */
  static ObjectNode parse(byte[] bytes) throws IOException {
    JsonNode json = MAPPER.readTree(bytes);
    if (json instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("not an object");
  }

  /** Throws {@link IllegalArgumentException} when the digest does not fit the content. */
  static void check(ObjectNode json) throws JsonProcessingException {
    var content = json.deepCopy();
    var claimed = content.remove(DIGEST);
    if (claimed == null || !claimed.asText().equals(digest(content))) {
      throw new IllegalArgumentException("the digest does not fit");
    }
  }

  /** {@code json} with its digest, ready to be written. */
  static byte[] sealed(ObjectNode json) throws JsonProcessingException {
    var sealed = json.deepCopy().put(DIGEST, digest(json));
    return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(sealed);
  }

  private static String digest(ObjectNode content) throws JsonProcessingException {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(MAPPER.writeValueAsBytes(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java offers no SHA-256", e);
    }
  }
}
