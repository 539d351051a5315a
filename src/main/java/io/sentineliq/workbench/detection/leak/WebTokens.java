package io.sentineliq.workbench.detection.leak;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Base64;

/** JSON web tokens (RFC 7519): the header names an algorithm, the claims are an object. */
final class WebTokens {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String HEAD = "eyJ";
  private static final int LONGEST = 8_192;
  private static final int SIGNED = 3;
  private static final int ENCRYPTED = 5;

  private final LeakText text;
  private final Findings findings;

  /** Up to here what begins like a token was found to be none. */
  private long readTo;

  WebTokens(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    if (text.at(from) != 'e'
        || text.offset(from) < readTo
        || !text.text(from, from + HEAD.length()).equals(HEAD)) {
      return from;
    }
    var end = from;
    while (end - from <= LONGEST && (Chars.isKey(text.at(end)) || text.at(end) == '.')) {
      end++;
    }
    readTo = text.offset(end);
    var token = text.text(from, end);
    var parts = token.split("\\.", -1);
    if (parts.length > SIGNED && token.endsWith(".")) {
      token = token.substring(0, token.length() - 1);
      parts = token.split("\\.", -1);
    }
    return isToken(parts) && token.length() <= LONGEST
        ? findings.found(LeakKind.JWT_TOKEN, from, from + token.length(), token)
        : from;
  }

  private static boolean isToken(String[] parts) {
    if (parts.length == ENCRYPTED) {
      return isObject(parts[0], "enc");
    }
    return parts.length == SIGNED && isObject(parts[0], "alg") && isObject(parts[1], "");
  }

  /** Whether an object with the field {@code wanted} is encoded; any object when it is empty. */
  private static boolean isObject(String part, String wanted) {
    try (var json = JSON.createParser(Base64.getUrlDecoder().decode(part))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      var hasField = wanted.isEmpty();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        hasField |= wanted.equals(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
      return hasField && json.currentToken() == JsonToken.END_OBJECT;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
