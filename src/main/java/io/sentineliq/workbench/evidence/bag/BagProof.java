package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.ledger.InclusionProof;
import io.sentineliq.workbench.ledger.TreeHash;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proofs as lines of canonical JSON; sizes and places are texts, as in entries. */
final class BagProof {
  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"path\":\\[((?:\"[0-9a-f]{64}\",?)*)],\"(seq|old_size)\":\"(\\d{1,18})\","
              + "\"size\":\"(\\d{1,18})\"}");

  private BagProof() {}

  /** What a line says. */
  record Proof(long place, long size, List<TreeHash> path) {
    Proof {
      path = List.copyOf(path);
    }
  }

  static String inclusion(InclusionProof proof) {
    return line(proof.path(), "seq", proof.index(), proof.size());
  }

  static String growth(long oldSize, long size, List<TreeHash> path) {
    return line(path, "old_size", oldSize, size);
  }

  /** Reads a line about {@code place}; {@link IllegalArgumentException} for any other. */
  static Proof parse(String line, String place) {
    var match = LINE.matcher(line);
    if (!match.matches() || !match.group(2).equals(place)) {
      throw new IllegalArgumentException("not a proof");
    }
    var path = new ArrayList<TreeHash>();
    for (var digits : match.group(1).split(",", -1)) {
      if (!digits.isEmpty()) {
        path.add(TreeHash.ofHex(digits.substring(1, digits.length() - 1)));
      }
    }
    var proof = new Proof(Long.parseLong(match.group(3)), Long.parseLong(match.group(4)), path);
    if (!line(path, place, proof.place(), proof.size()).equals(line)) {
      throw new IllegalArgumentException("not in its one form");
    }
    return proof;
  }

  private static String line(List<TreeHash> path, String name, long place, long size) {
    var hashes = path.stream().map(hash -> '"' + hash.hex() + '"').collect(Collectors.joining(","));
    return "{\"path\":["
        + hashes
        + "],\""
        + name
        + "\":\""
        + place
        + "\",\"size\":\""
        + size
        + "\"}";
  }
}
