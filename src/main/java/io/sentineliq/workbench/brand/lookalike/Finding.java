package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.List;

/**
 * One reason why a name is a hit: a piece of it stands for the brand's label.
 *
 * @param from where the piece begins in the whole name
 * @param to where it ends
 * @param edits from the brand's label to the piece
 * @param before what to call that which stands before the piece
 * @param behind what to call that which stands behind it and is not the brand's suffix
 */
record Finding(int points, int from, int to, List<Edit> edits, Clue before, Clue behind) {

  /** The way from the brand's domain to {@code name}; the first technique has the points. */
  List<Step> steps(WatchedBrand brand, String name) {
    var steps = new ArrayList<Step>();
    for (var edit : edits) {
      var clues = edit.clues();
      steps.add(new Step(clues.getFirst(), edit.at(), edit.from(), edit.to(), 0));
      for (var clue : clues.subList(1, clues.size())) {
        steps.add(new Step(clue, edit.at(), edit.to(), edit.to(), 0));
      }
    }
    var suffix = brand.suffix().isEmpty() ? "" : "." + brand.suffix();
    var rest = name.substring(to);
    if (!rest.equals(suffix)) {
      steps.add(new Step(behind, to - from, suffix, rest, 0));
    }
    if (from > 0) {
      steps.add(new Step(before, 0, "", name.substring(0, from), 0));
    }
    return withPoints(steps);
  }

  private List<Step> withPoints(List<Step> steps) {
    for (var i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      if (step.clue().isTechnique()) {
        steps.set(i, new Step(step.clue(), step.at(), step.from(), step.to(), points));
        return steps;
      }
    }
    throw new IllegalStateException("a finding without a technique");
  }

  /** What it is called first. */
  Clue clue() {
    if (!edits.isEmpty()) {
      return edits.getFirst().clues().getFirst();
    }
    return behind.isTechnique() ? behind : before;
  }
}
