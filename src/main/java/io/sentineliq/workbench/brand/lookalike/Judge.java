package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
    addFurther(findings, steps);
    addCircumstances(name, isYoung, steps);
    var points = 0;
    for (var step : steps) {
      points += step.points();
    }
    var score = Math.min(100, points);
    return new Verdict(
        name.unicode(), brand.domain(), belowNetwork(name, score, steps), List.copyOf(steps));
  }

  /** What else was found, each by its name and once. */
  private static void addFurther(List<Finding> findings, List<Step> steps) {
    var named = EnumSet.of(findings.getFirst().clue());
    for (var finding : findings.subList(1, findings.size())) {
      if (named.add(finding.clue())) {
        steps.add(Step.circumstance(finding.clue(), FURTHER_FINDING));
      }
    }
  }

  static boolean isOwned(WatchedBrand brand, DomainName name) {
    for (var own : brand.own()) {
      if (isBelow(name.ascii(), own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBelow(String name, String own) {
    var more = name.length() - own.length();
    return name.endsWith(own) && (more == 0 || name.charAt(more - 1) == '.');
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

  private static int hyphens(DomainName name) {
    var text = name.unicode();
    var count = 0;
    for (var at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      count++;
    }
    return count;
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
