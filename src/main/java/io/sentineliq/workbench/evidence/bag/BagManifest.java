package io.sentineliq.workbench.evidence.bag;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names with their SHA-256, as {@code sha256sum} writes and checks them: digest, two spaces, name.
 * One order and one form, so that the same content is always the same text.
 */
public final class BagManifest {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

  private final SortedMap<String, String> digests = new TreeMap<>();

  /** Reads what {@link #text} wrote; {@link DamagedBagException} naming the line otherwise. */
  static BagManifest parse(String name, String text) throws DamagedBagException {
    var manifest = new BagManifest();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      var match = LINE.matcher(line);
      if (!match.matches() || !BagPath.isSafe(match.group(2))) {
        throw new DamagedBagException(name + ":" + number, BagFault.FORM);
      }
      if (manifest.digests.put(match.group(2), match.group(1)) != null) {
        throw new DamagedBagException(name + ":" + number, BagFault.TWICE);
      }
    }
    if (!manifest.text().equals(text)) {
      throw new DamagedBagException(name, BagFault.FORM);
    }
    return manifest;
  }

  /** Adds a file. */
  public void add(String name, String sha256) {
    digests.put(name, sha256);
  }

  /** Digests by name. */
  public Map<String, String> digests() {
    return Collections.unmodifiableMap(digests);
  }

  /** The digest of a file that was added. */
  String digest(String name) {
    return Objects.requireNonNull(digests.get(name), name);
  }

  /** What the file says. */
  public String text() {
    var text = new StringBuilder();
    digests.forEach((name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
    return text.toString();
  }

  /** SHA-256 of {@link #text}. */
  public String digest() {
    return Sha256.of(text());
  }
}
