package io.sentineliq.workbench.brand.lookalike;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name in labels, as people see it and as it is registered.
 *
 * @param labels in Unicode
 * @param ascii the whole name in A-labels
 * @param identity which label its owner chose: the one before the registry's suffix; -1 when the
 *     name is a suffix
 * @param tenant which label somebody chose below a host that everybody can use; {@code identity}
 *     when there is no such host
 */
record DomainName(List<String> labels, String ascii, int identity, int tenant) {

  private static final IDNA UTS46 =
      IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.NONTRANSITIONAL_TO_ASCII);
  private static final int LONGEST = 253;

  /** The name in {@code text}: a domain, a URL, a wildcard; null when there is none. */
  static @Nullable DomainName of(String text) {
    var host = host(text);
    if (host.isEmpty() || host.length() > LONGEST || host.contains("..") || host.startsWith(".")) {
      return null;
    }
    if (isPlainAscii(host)) {
      var labels = List.of(host.split("\\.", -1));
      return split(labels, host, labels);
    }
    var unicode = UTS46.nameToUnicode(host, new StringBuilder(), new IDNA.Info()).toString();
    var ascii = UTS46.nameToASCII(host, new StringBuilder(), new IDNA.Info()).toString();
    var labels = List.of(unicode.split("\\.", -1));
    var parts = List.of(ascii.split("\\.", -1));
    if (labels.size() != parts.size() || parts.stream().anyMatch(String::isEmpty)) {
      return null;
    }
    return split(labels, ascii, parts);
  }

  private static boolean isPlainAscii(String host) {
    for (var i = 0; i < host.length(); i++) {
      if (host.charAt(i) <= ' ' || host.charAt(i) >= 127) {
        return false;
      }
    }
    return !host.startsWith("xn--") && !host.contains(".xn--");
  }

  /** The host in {@code text}, lower case, without scheme, port, wildcard and trailing dot. */
  static String host(String text) {
    var host = text.strip();
    var scheme = host.indexOf("://");
    host = scheme < 0 ? host : host.substring(scheme + 3);
    host = before(before(before(host, '/'), '?'), '#');
    host = host.substring(host.lastIndexOf('@') + 1);
    host = before(host, ':');
    host = host.startsWith("*.") ? host.substring(2) : host;
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return host.toLowerCase(Locale.ROOT);
  }

  private static String before(String text, char mark) {
    var at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private static DomainName split(List<String> labels, String ascii, List<String> parts) {
    var count = labels.size();
    if (count == 1) {
      return new DomainName(labels, ascii, 0, 0);
    }
    try {
      var name = InternetDomainName.from(withoutStrangeLabels(labels, parts));
      var registry = name.registrySuffix();
      var open = name.publicSuffix();
      var identity = count - 1 - (registry == null ? 1 : registry.parts().size());
      var tenant = count - 1 - (open == null ? 1 : open.parts().size());
      return new DomainName(labels, ascii, identity, tenant < 0 ? identity : tenant);
    } catch (IllegalArgumentException e) {
      return new DomainName(labels, ascii, count - 2, count - 2);
    }
  }

  /** Labels that only the library refuses say nothing about the suffix. */
  private static String withoutStrangeLabels(List<String> labels, List<String> parts) {
    var name = new StringBuilder();
    for (var i = 0; i < labels.size(); i++) {
      name.append(i == 0 ? "" : ".").append(isPlain(parts.get(i)) ? labels.get(i) : "a");
    }
    return name.toString();
  }

  private static boolean isPlain(String label) {
    return label.length() <= 63
        && !label.startsWith("-")
        && !label.endsWith("-")
        && label.indexOf('_') < 0;
  }

  /** Whether its labels are made of what domains are made of. */
  boolean isWritten() {
    return labels.stream().allMatch(label -> label.codePoints().allMatch(DomainName::isPart));
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a registry is known to give out names below {@code suffix}. */
  static boolean isSuffix(String suffix) {
    return InternetDomainName.isValid(suffix) && InternetDomainName.from(suffix).isRegistrySuffix();
  }

  String label(int at) {
    return labels.get(at);
  }

  /** The labels from {@code at} on. */
  String from(int at) {
    return String.join(".", labels.subList(Math.min(at, labels.size()), labels.size()));
  }

  /** The labels before {@code at}, with the dot that follows them. */
  String before(int at) {
    return at == 0 ? "" : String.join(".", labels.subList(0, at)) + ".";
  }

  /** The whole name. */
  String unicode() {
    return isPunycode() ? String.join(".", labels) : ascii;
  }

  boolean isSharedHost() {
    return tenant != identity;
  }

  boolean isPunycode() {
    return ascii.startsWith("xn--") || ascii.contains(".xn--");
  }
}
