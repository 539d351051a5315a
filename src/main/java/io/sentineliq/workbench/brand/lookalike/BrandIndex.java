package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The brands, filed so that one look finds those that a piece of a name may stand for. */
final class BrandIndex {

  /** Characters at the beginning of a brand by which it is found inside longer labels. */
  static final int GRAM = 4;

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int SHORTEST_FOR_ONE = 5;
  private static final int SHORTEST_FOR_TWO = 8;

  private final List<byte[]> spellings = new ArrayList<>();
  private final int[] brandOf;
  private final Postings shortenings;
  private final Postings grams;
  private final Ends shortEnds = new Ends(3);
  private final Ends longEnds = new Ends(4);
  private final byte[] depths = new byte[Shortenings.LONGEST + 1];

  BrandIndex(List<WatchedBrand> brands) {
    var owners = new ArrayList<Integer>();
    var edits = new Postings.Builder();
    var beginnings = new Postings.Builder();
    var sums = new Shortenings();
    Arrays.fill(depths, (byte) -1);
    for (var brand = 0; brand < brands.size(); brand++) {
      for (var spelling : spellings(brands.get(brand).label())) {
        var number = spellings.size();
        edits.number(number);
        beginnings.number(number);
        spellings.add(spelling);
        owners.add(brand);
        sums.all(spelling, 0, spelling.length, depth(spelling.length), edits);
        shortEnds.add(spelling, depth(spelling.length));
        longEnds.add(spelling, depth(spelling.length));
        note(spelling.length);
        if (spelling.length >= GRAM) {
          beginnings.accept(gram(spelling));
        }
      }
    }
    this.brandOf = owners.stream().mapToInt(Integer::intValue).toArray();
    this.shortenings = edits.build();
    this.grams = beginnings.build();
    shortEnds.build();
    longEnds.build();
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

  /** By how many characters a brand of this length may be missed. */
  private static int depth(int length) {
    if (length < SHORTEST_FOR_ONE) {
      return length == SHORTEST_FOR_ONE - 1 ? 1 : 0;
    }
    return length < SHORTEST_FOR_TWO - 1 ? 1 : 2;
  }

  private void note(int length) {
    var depth = depth(length);
    for (var near = length - depth; near <= length + depth; near++) {
      if (near > 0 && near < depths.length) {
        depths[near] = (byte) Math.max(depths[near], depth);
      }
    }
  }

  private static long gram(byte[] spelling) {
    var gram = 0;
    for (var i = 0; i < GRAM; i++) {
      gram = (gram << 6) | spelling[i];
    }
    return sum(gram);
  }

  /** The sum under which a beginning is filed. */
  static long sum(int gram) {
    return gram * MIX;
  }

  /** How many characters to take out of a piece of this length; negative: no brand is near. */
  int reach(int length) {
    return length > Shortenings.LONGEST ? -1 : depths[length];
  }

  Postings shortenings() {
    return shortenings;
  }

  Ends ends(int length) {
    return length < longEnds.shortest() ? shortEnds : longEnds;
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
