package io.sentineliq.workbench.detection.tracker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aho and Corasick's automaton over folded literals: one pass tells which of them a text contains.
 * Own code, because the libraries make an object for every occurrence, which is most of their time;
 * here an occurrence is one bit.
 */
final class Atoms {

  private static final int ROOT = 0;
  private static final int ASCII = 128;

  private final List<Map<Character, Integer>> edges = new ArrayList<>();
  private final List<List<Integer>> owners = new ArrayList<>();
  private int[] fallback = {};

  /**
   * For each node and character where it leads, times {@value #ASCII}; inverted where atoms end.
   */
  private int[] ascii = {};

  private int[][] found = {};

  Atoms() {
    node();
  }

  private int node() {
    edges.add(new HashMap<>());
    owners.add(new ArrayList<>());
    return edges.size() - 1;
  }

  /** {@code atom} belongs to {@code owner}. */
  void add(String atom, int owner) {
    var at = ROOT;
    for (var i = 0; i < atom.length(); i++) {
      at = edges.get(at).computeIfAbsent(atom.charAt(i), c -> node());
    }
    owners.get(at).add(owner);
  }

  /** After the last {@link #add}. */
  void build() {
    fallback = new int[edges.size()];
    ascii = new int[edges.size() * ASCII];
    found = new int[edges.size()][];
    var queue = new ArrayDeque<Integer>();
    queue.add(ROOT);
    while (!queue.isEmpty()) {
      var node = queue.remove();
      for (var edge : edges.get(node).entrySet()) {
        var next = edge.getValue();
        fallback[next] = node == ROOT ? ROOT : follow(fallback[node], edge.getKey());
        owners.get(next).addAll(owners.get(fallback[next]));
        queue.add(next);
      }
      found[node] = owners.get(node).stream().distinct().mapToInt(Integer::intValue).toArray();
    }
    for (var node = 0; node < edges.size(); node++) {
      for (char c = 0; c < ASCII; c++) {
        var next = follow(node, Folded.of(c));
        ascii[node * ASCII + c] = found[next].length > 0 ? ~(next * ASCII) : next * ASCII;
      }
    }
  }

  private int follow(int from, char c) {
    var node = from;
    while (true) {
      var next = edges.get(node).get(c);
      if (next != null) {
        return next;
      }
      if (node == ROOT) {
        return ROOT;
      }
      node = fallback[node];
    }
  }

  /** Sets the bit of every owner of an atom that is in {@code text}. */
  void find(String text, BitSet hits) {
    var table = ascii;
    var state = ROOT;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      state = c < ASCII ? table[state + c] : beyondAscii(state, c);
      if (state < 0) {
        state = ~state;
        for (var owner : found[state / ASCII]) {
          hits.set(owner);
        }
      }
    }
  }

  private int beyondAscii(int state, char c) {
    var next = follow(state / ASCII, Folded.of(c));
    return found[next].length > 0 ? ~(next * ASCII) : next * ASCII;
  }
}
