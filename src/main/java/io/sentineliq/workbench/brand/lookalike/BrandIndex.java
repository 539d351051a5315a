package io.sentineliq.workbench.brand.lookalike;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The brands, filed so that one look finds those that a piece of a name may stand for. */
final class BrandIndex {

  /** Characters at the beginning of a brand by which it is found inside longer labels. */
  static final int GRAM = 4;

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int SHORTEST_FOR_ONE = 5;
  private static final int SHORTEST_FOR_TWO = 8;

  private final List<byte[]> spellings = new ArrayList<>();
  private final int[] brandOf;
  private final Postings shortenings;
  private final Postings grams;
  private final int shortestBeginning;
  private final @Nullable Ends[] ends = new Ends[Shortenings.LONGEST + 1];

  BrandIndex(List<WatchedBrand> brands) {
    var owners = new ArrayList<Integer>();
    var edits = new Postings.Builder();
    var beginnings = new Postings.Builder();
    var sums = new Shortenings();
    var shortest = Integer.MAX_VALUE;
    for (var brand = 0; brand < brands.size(); brand++) {
      for (var spelling : spellings(brands.get(brand).label())) {
        var number = spellings.size();
        edits.number(number);
        beginnings.number(number);
        spellings.add(spelling);
        owners.add(brand);
        sums.all(spelling, lost(spelling.length), edits);
        addEnds(spelling);
        if (spelling.length >= GRAM) {
          beginnings.accept(gram(spelling, 0));
          shortest = Math.min(shortest, spelling.length);
        }
      }
    }
    this.brandOf = owners.stream().mapToInt(Integer::intValue).toArray();
    this.shortenings = edits.build();
    this.grams = beginnings.build();
    this.shortestBeginning = shortest;
    Arrays.stream(ends).filter(Objects::nonNull).forEach(Ends::build);
  }

  private static List<byte[]> spellings(String label) {
    var spellings = new ArrayList<byte[]>();
    for (var reading : Readings.of(label)) {
      add(spellings, Codes.of(Folding.singles(reading)));
      add(spellings, Codes.of(Folding.pairs(reading)));
    }
    return spellings;
  }

  private static void add(List<byte[]> spellings, byte[] spelling) {
    if (spelling.length > 0
        && spelling.length <= Shortenings.LONGEST
        && spellings.stream().noneMatch(known -> Arrays.equals(known, spelling))) {
      spellings.add(spelling);
    }
  }

  /** How many of its characters may be missing in what is meant for a brand of this length. */
  private static int lost(int length) {
    if (length < SHORTEST_FOR_ONE) {
      return length == SHORTEST_FOR_ONE - 1 ? 1 : 0;
    }
    return length < SHORTEST_FOR_TWO - 1 ? 1 : 2;
  }

  /** How many of another name's characters may be too much; a letter may be shown as two. */
  private static int taken(int length) {
    return length < SHORTEST_FOR_ONE ? lost(length) : 2;
  }

  /** Files a spelling for the lengths of all words that may be near it. */
  private void addEnds(byte[] spelling) {
    var lost = lost(spelling.length);
    var taken = taken(spelling.length);
    for (var more = -lost; more <= taken; more++) {
      var length = spelling.length + more;
      if (length <= Shortenings.LONGEST) {
        var both = Math.min(lost, taken - more);
        ends(ends, length).add(spelling, both, both + more);
      }
    }
  }

  private static Ends ends(@Nullable Ends[] ends, int length) {
    var some = ends[length];
    if (some == null) {
      some = new Ends(length);
      ends[length] = some;
    }
    return some;
  }

  /** The sum under which a beginning is filed: that of the four bytes at {@code at}. */
  static long gram(byte[] text, int at) {
    return (int) FOUR.get(text, at) * MIX;
  }

  Postings shortenings() {
    return shortenings;
  }

  /** The ends of words of this length that are near a brand; null when no brand is. */
  @Nullable Ends ends(int length) {
    return length > Shortenings.LONGEST ? null : ends[length];
  }

  /** The shortest spelling that is found inside longer labels. */
  int shortestBeginning() {
    return shortestBeginning;
  }

  Postings grams() {
    return grams;
  }

  int brandOf(int spelling) {
    return brandOf[spelling];
  }

  byte[] spelling(int number) {
    return spellings.get(number);
  }
}
