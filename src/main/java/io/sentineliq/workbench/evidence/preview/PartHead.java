package io.sentineliq.workbench.evidence.preview;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the head of a part of a message says of it.
 *
 * @param name of a file; may be empty
 */
record PartHead(String name, boolean isAttachment) {

  static final PartHead NONE = new PartHead("", false);

  private static final Pattern NAME =
      Pattern.compile(
          ";\\s*(?:file)?name\\*?=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

  PartHead with(String field, String value) {
    return switch (field.toLowerCase(Locale.ROOT)) {
      case "content-disposition" ->
          new PartHead(
              nameIn(value), value.toLowerCase(Locale.ROOT).strip().startsWith("attachment"));
      case "content-type" -> name.isEmpty() ? new PartHead(nameIn(value), isAttachment) : this;
      default -> this;
    };
  }

  private String nameIn(String value) {
    var found = NAME.matcher(value);
    if (!found.find()) {
      return name;
    }
    return found.group(1) == null ? found.group(2) : found.group(1);
  }
}
