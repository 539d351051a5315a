package io.sentineliq.workbench.brand.lookalike;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges domains by what they look like. The same domain, brands and circumstances give the same
 * verdict, always. Safe from every thread; each thread reads through a {@link Scan} of its own.
 *
 * <p>Score: 70 and more is HIGH, 45 and more MEDIUM. The strongest finding gives most of it: a
 * label that looks the same 92, the brand with its suffix inside a stranger's name 82, one slip of
 * the finger in a label of eight letters 70 to 78 and less in a shorter one, a brand with a word
 * that lures 50 to 72, two slips 48 to 60, the same label below another suffix 40. Circumstances
 * add 3 to 8 each and make no hit by themselves.
 *
 * <p>No hit: one edit in a label of less than five letters and two in less than eight; a number at
 * the end; another first letter; the brand as a bare part of a word.
 */
public final class LookalikeScorer {

  private final List<WatchedBrand> brands;
  private final Set<String> own;
  private final BrandIndex index;

  private LookalikeScorer(List<WatchedBrand> brands, List<String> assets) {
    this.brands = List.copyOf(brands);
    this.own = new LinkedHashSet<>();
    brands.forEach(brand -> own.addAll(brand.own()));
    assets.stream().map(DomainName::of).forEach(this::addAsset);
    this.index = new BrandIndex(this.brands);
  }

  private void addAsset(@Nullable DomainName asset) {
    if (asset != null) {
      own.add(asset.ascii());
    }
  }

  /** Looks for {@code brands}; {@code assets} are known to belong to one of them. */
  public static LookalikeScorer of(List<WatchedBrand> brands, List<String> assets) {
    return new LookalikeScorer(brands, assets);
  }

  /** A reader of names for one thread. */
  public Scan scan() {
    return new Scan();
  }

  /** Reads names, one thread at a time. */
  public final class Scan {
    private final Candidates candidates = new Candidates(index);

    /**
     * What {@code name} looks like, or null. It is a host name in lower or upper case, in Unicode
     * or A-labels; a URL goes through {@link #ofText}.
     */
    public @Nullable Verdict of(String name, boolean isYoung) {
      var count = candidates.find(name);
      if (count == 0) {
        return null;
      }
      var domain = DomainName.of(name);
      if (domain == null) {
        return null;
      }
      if (count < 0) {
        candidates.find("");
        domain.labels().forEach(this::read);
      }
      return best(domain, isYoung);
    }

    /** As {@link #of}, for a line of a list: a URL, a wildcard, a name with a port. */
    public @Nullable Verdict ofText(String line) {
      var host = DomainName.host(line);
      var verdict = of(host, false);
      return verdict == null && isOwned(host)
          ? new Verdict(host, "", 0, List.of(Step.circumstance(Clue.OWNED, 0)))
          : verdict;
    }

    private void read(String label) {
      Readings.of(label).forEach(candidates::read);
    }

    private @Nullable Verdict best(DomainName name, boolean isYoung) {
      Verdict best = null;
      for (var i = 0; i < candidates.count(); i++) {
        var verdict = Judge.judge(brands.get(candidates.brand(i)), name, isYoung);
        if (verdict != null && verdict.isOwned()) {
          return verdict;
        }
        best = stronger(best, verdict);
      }
      return best != null && isOwned(name.ascii())
          ? new Verdict(name.unicode(), "", 0, List.of(Step.circumstance(Clue.OWNED, 0)))
          : best;
    }
  }

  private static @Nullable Verdict stronger(@Nullable Verdict one, @Nullable Verdict other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    if (one.score() != other.score()) {
      return one.score() > other.score() ? one : other;
    }
    return one.brand().compareTo(other.brand()) <= 0 ? one : other;
  }

  private boolean isOwned(String name) {
    for (var from = 0; from >= 0; from = name.indexOf('.', from) + 1) {
      if (own.contains(name.substring(from))) {
        return true;
      }
      if (name.indexOf('.', from) < 0) {
        return false;
      }
    }
    return false;
  }

  /** The brand that {@code line}, which is no hit, comes nearest to; null for an empty line. */
  public @Nullable NearestMiss nearest(String line) {
    var name = DomainName.of(line);
    if (name == null) {
      return null;
    }
    var label = name.label(Math.max(0, name.identity()));
    NearestMiss nearest = null;
    for (var brand : brands) {
      var most = nearest == null ? Integer.MAX_VALUE : nearest.distance() - 1;
      var distance = EditDistance.of(brand.label(), label, most);
      if (distance <= most) {
        nearest = new NearestMiss(brand.domain(), distance);
      }
    }
    return nearest;
  }
}
