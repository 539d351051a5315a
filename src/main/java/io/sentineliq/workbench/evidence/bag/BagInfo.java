package io.sentineliq.workbench.evidence.bag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What {@code bag-info.txt} says, one element a line (RFC 8493, section 2.2.2). */
public final class BagInfo {
  static final String KEY = "Signing-Key";
  static final String OXUM = "Payload-Oxum";
  private static final Pattern LINE = Pattern.compile("([A-Za-z-]{1,60}): (.*)");

  private final Map<String, String> elements = new LinkedHashMap<>();

  /** Adds an element; line breaks in its value become spaces. */
  public BagInfo with(String name, String value) {
    elements.put(name, value.replaceAll("\\R+", " ").strip());
    return this;
  }

  static BagInfo parse(String text) throws DamagedBagException {
    var info = new BagInfo();
    for (var line : text.lines().toList()) {
      var match = LINE.matcher(line);
      if (!match.matches() || info.elements.put(match.group(1), match.group(2)) != null) {
        throw new DamagedBagException(BagPath.INFO, BagFault.FORM);
      }
    }
    if (!info.text().equals(text)) {
      throw new DamagedBagException(BagPath.INFO, BagFault.FORM);
    }
    return info;
  }

  /** Values by name. */
  public Map<String, String> elements() {
    return Collections.unmodifiableMap(elements);
  }

  String get(String name) throws DamagedBagException {
    var value = elements.get(name);
    if (value == null) {
      throw new DamagedBagException(BagPath.INFO, BagFault.FORM);
    }
    return value;
  }

  String text() {
    var text = new StringBuilder();
    elements.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }
}
