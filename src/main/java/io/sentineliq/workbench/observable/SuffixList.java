package io.sentineliq.workbench.observable;

import com.google.common.net.InternetDomainName;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Below what a name is registered, as the public suffix list (publicsuffix.org) says. All names are
 * normal forms: lower-case A-labels without a trailing dot. An answer is empty when the list does
 * not know the name's end.
 */
public interface SuffixList {

  /** The registry's suffix of {@code name}, from the list's ICANN section. */
  String registrySuffix(String name);

  /** The longest suffix of {@code name}, be it of a registry or of a private domain's owner. */
  String publicSuffix(String name);

  /** The list that comes with the program: the copy in Guava. */
  static SuffixList bundled() {
    return new Bundled();
  }

  /**
   * Reads a list in the form of publicsuffix.org.
   *
   * @throws IOException when {@code text} does, or is not such a list
   */
  static SuffixList read(BufferedReader text) throws IOException {
    return Rules.read(text);
  }

  /** Guava's tables. */
  final class Bundled implements SuffixList {

    @Override
    public String registrySuffix(String name) {
      var plain = plain(name);
      var suffix =
          InternetDomainName.isValid(plain)
              ? InternetDomainName.from(plain).registrySuffix()
              : null;
      return suffix == null ? "" : suffix.toString();
    }

    @Override
    public String publicSuffix(String name) {
      var plain = plain(name);
      var suffix =
          InternetDomainName.isValid(plain) ? InternetDomainName.from(plain).publicSuffix() : null;
      return suffix == null ? "" : suffix.toString();
    }

    /** Labels that only the library refuses say nothing about the suffix. */
    private static String plain(String name) {
      return Arrays.stream(name.split("\\.", -1))
          .map(label -> isPlain(label) ? label : "a")
          .collect(Collectors.joining("."));
    }

    private static boolean isPlain(String label) {
      return !label.startsWith("-")
          && !label.endsWith("-")
          && !label.startsWith("_")
          && !label.endsWith("_");
    }
  }

  /** The rules of a file: the longest that fits decides, an exception before all others. */
  final class Rules implements SuffixList {

    private static final int FEWEST = 1_000;
    private static final int MOST = 200_000;
    private static final String PRIVATE_SECTION = "===BEGIN PRIVATE DOMAINS===";

    /** Whether the registry made the rule. */
    private final Map<String, Boolean> rules = new HashMap<>();

    private Rules() {}

    static Rules read(BufferedReader text) throws IOException {
      var list = new Rules();
      var isRegistry = true;
      var line = text.readLine();
      while (line != null && list.rules.size() < MOST) {
        isRegistry &= !line.contains(PRIVATE_SECTION);
        list.add(line.strip(), isRegistry);
        line = text.readLine();
      }
      if (list.rules.size() < FEWEST || !list.rules.containsKey("com")) {
        throw new IOException("Not a public suffix list: " + list.rules.size() + " rules");
      }
      return list;
    }

    @Override
    public String registrySuffix(String name) {
      return suffix(name, true);
    }

    @Override
    public String publicSuffix(String name) {
      return suffix(name, false);
    }

    private void add(String line, boolean isRegistry) {
      if (line.isEmpty() || line.startsWith("//")) {
        return;
      }
      var mark = line.startsWith("*.") ? "*." : line.startsWith("!") ? "!" : "";
      DomainKey.ofHostName(line.substring(mark.length()))
          .ifPresent(name -> rules.put(mark + name, isRegistry));
    }

    private String suffix(String name, boolean ofRegistry) {
      for (var at = 0; at >= 0; at = after(name, at)) {
        var rest = name.substring(at);
        var parent = parent(rest);
        if (fits("!" + rest, ofRegistry)) {
          return parent;
        }
        if (fits(rest, ofRegistry) || (!parent.isEmpty() && fits("*." + parent, ofRegistry))) {
          return rest;
        }
      }
      return "";
    }

    private boolean fits(String rule, boolean ofRegistry) {
      var isRegistry = rules.get(rule);
      return isRegistry != null && (isRegistry || !ofRegistry);
    }

    private static int after(String name, int at) {
      var dot = name.indexOf('.', at);
      return dot < 0 ? -1 : dot + 1;
    }

    private static String parent(String name) {
      var dot = name.indexOf('.');
      return dot < 0 ? "" : name.substring(dot + 1);
    }
  }
}
