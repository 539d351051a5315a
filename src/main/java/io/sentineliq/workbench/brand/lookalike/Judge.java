package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs one name against one brand: the strongest finding explains, the others add. */
final class Judge {

  private static final int FURTHER_FINDING = 4;
  private static final int MOST_BELOW_A_NETWORK = 20;
  private static final int ABUSED = 8;
  private static final int YOUNG = 8;
  private static final int SHARED = 5;
  private static final int PUNYCODE = 4;
  private static final int HYPHENS = 3;
  private static final int DEPTH = 3;
  private static final int DEEP = 5;

  private Judge() {}

  static @Nullable Verdict judge(WatchedBrand brand, DomainName name, boolean isYoung) {
    if (isOwned(brand, name)) {
      return new Verdict(
          name.unicode(), brand.domain(), 0, List.of(Step.circumstance(Clue.OWNED, 0)));
    }
    var findings = new ArrayList<Finding>();
    Typos.find(brand, name, findings);
    Embeddings.find(brand, name, findings);
    if (findings.isEmpty()) {
      return null;
    }
    findings.sort(Comparator.comparingInt(Finding::points).reversed());
    var steps = findings.getFirst().steps(brand, name.unicode());
    var first = findings.getFirst().clue();
    findings.stream()
        .skip(1)
        .map(Finding::clue)
        .filter(clue -> clue != first)
        .distinct()
        .forEach(clue -> steps.add(Step.circumstance(clue, FURTHER_FINDING)));
    addCircumstances(name, isYoung, steps);
    var score = Math.min(100, steps.stream().mapToInt(Step::points).sum());
    return new Verdict(
        name.unicode(), brand.domain(), belowNetwork(name, score, steps), List.copyOf(steps));
  }

  static boolean isOwned(WatchedBrand brand, DomainName name) {
    return brand.own().stream()
        .anyMatch(own -> name.ascii().equals(own) || name.ascii().endsWith("." + own));
  }

  private static void addCircumstances(DomainName name, boolean isYoung, List<Step> steps) {
    var last = name.labels().size() - 1;
    add(steps, Lists.ABUSED_SUFFIXES.contains(name.label(last)), Clue.ABUSED_SUFFIX, ABUSED);
    add(steps, name.isPunycode(), Clue.PUNYCODE, PUNYCODE);
    add(steps, hyphens(name) >= 2, Clue.HYPHENS, HYPHENS);
    add(steps, last + 1 >= DEEP, Clue.DEPTH, DEPTH);
    add(steps, name.isSharedHost(), Clue.SHARED_HOST, SHARED);
    add(steps, isYoung, Clue.YOUNG, YOUNG);
  }

  private static long hyphens(DomainName name) {
    return name.unicode().chars().filter(c -> c == '-').count();
  }

  private static void add(List<Step> steps, boolean isSo, Clue clue, int points) {
    if (isSo) {
      steps.add(Step.circumstance(clue, points));
    }
  }

  /** The points of the steps stay what they are; the last one takes off what is too much. */
  private static int belowNetwork(DomainName name, int score, List<Step> steps) {
    var owner = name.from(Math.max(0, name.identity()));
    if (score <= MOST_BELOW_A_NETWORK || !Lists.DELIVERY_NETWORKS.contains(owner)) {
      return score;
    }
    steps.add(Step.circumstance(Clue.DELIVERY_NETWORK, MOST_BELOW_A_NETWORK - score));
    return MOST_BELOW_A_NETWORK;
  }
}
