package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.List;

/** The label that somebody chose is the brand's, below another suffix or written wrongly. */
final class Typos {

  private static final int OTHER_SUFFIX = 40;
  private static final int MISTYPED_SUFFIX = 55;
  private static final int ON_SHARED_HOST = 58;
  private static final int DOT_PUT_IN = 74;
  private static final int SHORTEST_DOTTED = 5;

  private Typos() {}

  static void find(WatchedBrand brand, DomainName name, List<Finding> findings) {
    if (name.identity() >= 0) {
      label(brand, name, name.identity(), findings);
      dotted(brand, name, findings);
    }
    if (name.isSharedHost()) {
      label(brand, name, name.tenant(), findings);
    }
  }

  private static void label(WatchedBrand brand, DomainName name, int at, List<Finding> findings) {
    var label = name.label(at);
    var from = name.before(at).length();
    var to = from + label.length();
    if (label.equals(brand.label())) {
      var isShared = at != name.identity();
      var clue = isShared ? Clue.EMBEDDED : Clue.TLD_SWAP;
      var points = isShared ? ON_SHARED_HOST : suffixPoints(brand, name.from(at + 1));
      findings.add(new Finding(points, from, to, List.of(), Clue.BEFORE, clue));
      return;
    }
    var likeness = Likeness.of(brand.label(), label);
    if (likeness != null) {
      findings.add(
          new Finding(likeness.points(), from, to, likeness.edits(), Clue.BEFORE, Clue.BEHIND));
    }
  }

  /** A slip of the finger: one edit away, and no registry's suffix or the brand's cut short. */
  private static int suffixPoints(WatchedBrand brand, String suffix) {
    var alignment = Alignment.of(brand.suffix(), suffix);
    var isSlip = alignment.edits().size() == 1 && !brand.suffix().isEmpty();
    var isCut = suffix.length() < brand.suffix().length();
    return isSlip && (isCut || !DomainName.isSuffix(suffix)) ? MISTYPED_SUFFIX : OTHER_SUFFIX;
  }

  /** {@code exam.ple.com}: the labels before the suffix make the brand's label. */
  private static void dotted(WatchedBrand brand, DomainName name, List<Finding> findings) {
    var labels = name.labels().subList(0, name.identity() + 1);
    if (labels.size() == 1
        || brand.label().length() < SHORTEST_DOTTED
        || !String.join("", labels).equals(brand.label())) {
      return;
    }
    var piece = String.join(".", labels);
    var edits = new ArrayList<Edit>();
    for (var at = piece.indexOf('.'); at >= 0; at = piece.indexOf('.', at + 1)) {
      edits.add(new Edit(List.of(Clue.SUBDOMAIN), at, "", ".", false));
    }
    findings.add(
        new Finding(DOT_PUT_IN, 0, piece.length(), List.copyOf(edits), Clue.BEFORE, Clue.BEHIND));
  }
}
