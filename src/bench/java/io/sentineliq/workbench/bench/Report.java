package io.sentineliq.workbench.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The table of results, in Markdown. */
final class Report {

  private final List<String> lines = new ArrayList<>();
  private final PrintStream out;
  private int misses;

  Report(PrintStream out) {
    this.out = out;
  }

  /** Something that was measured several times; nanoseconds, in the order of the rounds. */
  record Times(List<Long> nanos) {
    Times() {
      this(new ArrayList<>());
    }

    double median() {
      return middle(nanos.stream().map(Long::doubleValue).sorted().toList());
    }
  }

  /** What runs is timed. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  static void time(Times times, Work work) throws Exception {
    var start = System.nanoTime();
    work.run();
    times.nanos().add(System.nanoTime() - start);
  }

  /** The subject's speed over the anchor's; {@code aim} is the least that is wished for. */
  void speed(String what, String anchor, Times subject, Times bare, double aim) {
    ratio(what, anchor, subject, bare, ratios(bare, subject), aim, true);
  }

  /** The subject's time over the anchor's; {@code aim} is the most that is wished for. */
  void time(String what, String anchor, Times subject, Times bare, double aim) {
    ratio(what, anchor, subject, bare, ratios(subject, bare), aim, false);
  }

  /** The subject's time over the anchor's, where no aim was set. */
  void compare(String what, String anchor, Times subject, Times bare) {
    var ratios = ratios(subject, bare);
    add("| " + String.join(" | ", what, anchor, measured(subject, bare, ratios), "", "") + " |");
  }

  /** A figure of its own; {@code aim} is the most that is wished for. */
  void figure(String what, String anchor, double value, String unit, double aim) {
    line(what, anchor, text("%.1f %s", value, unit), text("≤ %.1f %s", aim, unit), value <= aim);
  }

  /** A figure of its own; {@code aim} is the least that is wished for. */
  void least(String what, double value, String unit, double aim) {
    line(what, "", text("%.0f %s", value, unit), text("≥ %.0f %s", aim, unit), value >= aim);
  }

  /** A figure without an aim. */
  void fact(String what, String value) {
    add("| " + what + " | | " + value + " | | |");
  }

  /** Writes the table; how many aims were missed. */
  int print() {
    out.println("| what | against | measured (median; range of rounds) | aim | |");
    out.println("|---|---|---|---|---|");
    lines.forEach(out::println);
    return misses;
  }

  private void ratio(
      String what,
      String anchor,
      Times subject,
      Times bare,
      List<Double> ratios,
      double aim,
      boolean isLeast) {
    var median = middle(ratios);
    var measured = measured(subject, bare, ratios);
    var wish = (isLeast ? "≥ " : "≤ ") + text("%.2f", aim);
    line(what, anchor, measured, wish, isLeast ? median >= aim : median <= aim);
  }

  private static String measured(Times subject, Times bare, List<Double> ratios) {
    return text(
        "**%.2f** (%.2f..%.2f); %s to %s",
        middle(ratios), ratios.getFirst(), ratios.getLast(), shown(subject), shown(bare));
  }

  private void line(String what, String anchor, String measured, String aim, boolean isMet) {
    misses += isMet ? 0 : 1;
    var met = isMet ? "met" : "missed";
    add("| " + String.join(" | ", what, anchor, measured, aim, met) + " |");
  }

  private void add(String line) {
    lines.add(line);
    System.err.println(line);
  }

  /** The median of sorted numbers. */
  private static double middle(List<Double> sorted) {
    var half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** Round by round, sorted. */
  private static List<Double> ratios(Times over, Times under) {
    var ratios = new ArrayList<Double>();
    for (var i = 0; i < over.nanos().size(); i++) {
      ratios.add((double) over.nanos().get(i) / under.nanos().get(i));
    }
    Collections.sort(ratios);
    return ratios;
  }

  private static String shown(Times times) {
    var millis = times.median() / 1e6;
    return millis > 2_000 ? text("%.1f s", millis / 1e3) : text("%.2f ms", millis);
  }

  @FormatMethod
  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
