package io.sentineliq.workbench.brand.lookalike;

import java.util.List;

/** The brand, as it is or as it looks, is part of a longer name. */
final class Embeddings {

  private static final int WITH_SUFFIX = 82;
  private static final int BEHIND_WWW = 74;
  private static final int AS_LABEL = 55;
  private static final int AS_SHORT_LABEL = 30;
  private static final int SHORT = 4;
  private static final int SHORTEST_MISTYPED = 6;
  private static final String WWW = "www";

  private Embeddings() {}

  static void find(WatchedBrand brand, DomainName name, List<Finding> findings) {
    for (var at = 0; at <= name.identity(); at++) {
      new Label(brand, name, at, findings).find();
    }
  }

  /** One label of the name that is looked through. */
  private record Label(WatchedBrand brand, DomainName name, int at, List<Finding> findings) {

    void find() {
      var label = name.label(at);
      var isChosen = at == name.identity() || at == name.tenant();
      if (!isChosen && isBrand(label)) {
        var points = brand.label().length() <= SHORT ? AS_SHORT_LABEL : AS_LABEL;
        add(0, label.length(), points, Clue.EMBEDDED);
      }
      for (var reading : Readings.of(label)) {
        if (reading.length() == label.length()) {
          occurrences(label, Folding.singles(reading));
        }
      }
      mistypedWords(label);
    }

    private boolean isBrand(String label) {
      return label.equals(brand.label()) || Glyphs.pass(label, brand.label());
    }

    private void occurrences(String label, String folded) {
      var wanted = Folding.singles(brand.label());
      for (var from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + 1)) {
        occurrence(label, from, from + wanted.length());
      }
    }

    private void occurrence(String label, int from, int to) {
      var before = label.substring(0, from);
      var isBegun = from == 0 || before.endsWith("-");
      var isEnded = to == label.length() || label.charAt(to) == '-';
      var isWww = before.equals(WWW) || before.equals(WWW + "-");
      var isLong = brand.label().length() >= SHORT;
      var isWhole = from == 0 && to == label.length();
      if ((isBegun || isWww) && (isLong || isWhole) && hasSuffix(label, to)) {
        add(from, to, WITH_SUFFIX, Clue.EMBEDDED);
      } else if (isWww && to == label.length() && isLong) {
        add(from, to, BEHIND_WWW, Clue.EMBEDDED);
      }
      var isWord = isBegun && isEnded;
      if (isWord || brand.label().length() > SHORT) {
        combination(before + "-" + label.substring(to), from, to, isWord);
      }
    }

    /** Whether the brand's suffix follows, though the name's own suffix is not meant. */
    private boolean hasSuffix(String label, int to) {
      if (brand.suffix().isEmpty()) {
        return false;
      }
      var rest = label.substring(to);
      var glued = brand.suffix().replace(".", "");
      if (isHead(rest, glued) || isHead(rest, "-" + brand.suffix().replace('.', '-'))) {
        return true;
      }
      return at < name.identity() && rest.isEmpty() && isHead(name.from(at + 1), brand.suffix());
    }

    private static boolean isHead(String text, String head) {
      return text.startsWith(head)
          && (text.length() == head.length()
              || text.charAt(head.length()) == '-'
              || text.charAt(head.length()) == '.');
    }

    private void combination(String rest, int from, int to, boolean isWord) {
      var points =
          switch (Lists.lure(rest)) {
            case STRONG -> isWord ? 72 : 64;
            case WEAK -> isWord ? 56 : 50;
            case NONE -> 0;
          };
      if (points > 0) {
        add(from, to, points, Clue.COMBO);
      }
    }

    /** A word between hyphens that is the brand but for one slip. */
    private void mistypedWords(String label) {
      if (brand.label().length() < SHORTEST_MISTYPED || label.indexOf('-') < 0) {
        return;
      }
      var from = 0;
      for (var word : label.split("-", -1)) {
        var to = from + word.length();
        var likeness = Likeness.of(brand.label(), word);
        if (likeness != null && likeness.edits().size() <= 2) {
          combination(label.substring(0, from) + "-" + label.substring(to), from, to, true);
        }
        from = to + 1;
      }
    }

    private void add(int from, int to, int points, Clue clue) {
      var start = name.before(at).length();
      var piece = name.label(at).substring(from, to);
      var edits = Alignment.of(brand.label(), piece).edits();
      findings.add(new Finding(points, start + from, start + to, edits, clue, clue));
    }
  }
}
