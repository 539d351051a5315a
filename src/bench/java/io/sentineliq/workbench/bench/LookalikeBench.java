package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.brand.lookalike.LookalikeScorer;
import io.sentineliq.workbench.brand.lookalike.WatchedBrand;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A list of domains judged by what they look like, against only reading every character of it. */
final class LookalikeBench {

  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
  private static final String VOWELS = "aeiou";
  private static final String[] SUFFIXES = {"com", "net", "org", "de", "co.uk", "xyz", "shop"};
  private static final int ONE_HIT_IN = 200;

  private final Random random = new Random(11);
  private final int count;
  private final int rounds;
  private final List<String> labels;
  private final List<String> domains = new ArrayList<>();

  LookalikeBench(int count, int rounds) {
    this.count = count;
    this.rounds = rounds;
    this.labels = IntStream.range(0, 500).mapToObj(i -> label(3 + i % 3)).distinct().toList();
  }

  void run(Report report) throws Exception {
    for (var i = 0; i < count; i++) {
      domains.add(i % ONE_HIT_IN == 0 ? planted() : label(2 + random.nextInt(4)) + "." + suffix());
    }
    var few = scorer(5);
    var some = scorer(50);
    var many = scorer(labels.size());
    var bare = new Times();
    var times = List.of(new Times(), new Times(), new Times());
    var both = new Times();
    for (var i = -1; i < rounds; i++) {
      var isWarm = i >= 0;
      Report.time(isWarm ? bare : new Times(), this::read);
      Report.time(isWarm ? times.get(0) : new Times(), () -> judge(few, 0, count));
      Report.time(isWarm ? times.get(1) : new Times(), () -> judge(some, 0, count));
      Report.time(isWarm ? times.get(2) : new Times(), () -> judge(many, 0, count));
      Report.time(isWarm ? both : new Times(), () -> judgeByTwo(some));
    }
    var what = count + " domains, 50 brands, one thread";
    report.speed(what, "reading every character", times.get(1), bare, 0.2);
    report.time(labels.size() + " brands", "5 brands", times.get(2), times.get(0), 2.0);
    report.fact(
        "domains a second, 50 brands, two threads",
        Long.toString(Math.round(count / (both.median() / 1e9))));
  }

  private LookalikeScorer scorer(int brands) {
    return LookalikeScorer.of(
        labels.stream()
            .limit(brands)
            .map(label -> WatchedBrand.of(label + ".com", List.of()))
            .toList(),
        List.of());
  }

  private String label(int syllables) {
    var label = new StringBuilder();
    for (var i = 0; i < syllables; i++) {
      label.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      label.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      if (random.nextInt(3) == 0) {
        label.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      }
    }
    return label.toString();
  }

  private String planted() {
    var brand = labels.get(random.nextInt(50));
    var at = random.nextInt(brand.length());
    return brand.substring(0, at) + "x" + brand.substring(at) + "." + suffix();
  }

  private String suffix() {
    return SUFFIXES[random.nextInt(SUFFIXES.length)];
  }

  private void read() {
    var sum = 0L;
    for (var domain : domains) {
      for (var i = 0; i < domain.length(); i++) {
        sum += domain.charAt(i);
      }
    }
    if (sum == 0) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private void judge(LookalikeScorer scorer, int from, int to) {
    var scan = scorer.scan();
    var hits = 0;
    for (var domain : domains.subList(from, to)) {
      hits += scan.of(domain, false) == null ? 0 : 1;
    }
    if (hits < (to - from) / ONE_HIT_IN / 20) {
      throw new IllegalStateException("planted lookalikes were missed: " + hits);
    }
  }

  private void judgeByTwo(LookalikeScorer scorer) throws InterruptedException {
    var other = Thread.ofPlatform().start(() -> judge(scorer, count / 2, count));
    judge(scorer, 0, count / 2);
    other.join();
  }
}
