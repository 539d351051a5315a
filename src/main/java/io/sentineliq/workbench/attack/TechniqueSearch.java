package io.sentineliq.workbench.attack;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds techniques by id, by words of their name and by words of their tactics and platforms. */
final class TechniqueSearch {

  private static final int NO_FIT = Integer.MAX_VALUE;

  /** What is compared, in small letters. */
  private record Entry(Technique technique, String id, String name, String fullName, String rest) {}

  private record Hit(Technique technique, int distance) {}

  private final List<Entry> entries;

  TechniqueSearch(AttackCatalogue catalogue) {
    var tactics =
        catalogue.tactics().stream().collect(Collectors.toMap(Tactic::shortName, Tactic::name));
    this.entries =
        catalogue.techniques().stream()
            .map(technique -> entry(catalogue, tactics, technique))
            .toList();
  }

  List<Technique> find(String typed, int limit) {
    var words = small(typed).strip().split("\\s+");
    return entries.stream()
        .map(entry -> new Hit(entry.technique(), distance(entry, words)))
        .filter(hit -> hit.distance() < NO_FIT)
        .sorted(
            Comparator.comparingInt(Hit::distance)
                .thenComparing(hit -> hit.technique().id().length())
                .thenComparing(hit -> hit.technique().id()))
        .limit(limit)
        .map(Hit::technique)
        .toList();
  }

  /** The sum over the words; every word must fit somewhere. */
  private static int distance(Entry entry, String[] words) {
    var sum = 0;
    for (var word : words) {
      var one = distance(entry, word);
      if (one == NO_FIT) {
        return NO_FIT;
      }
      sum += one;
    }
    return sum;
  }

  private static int distance(Entry entry, String word) {
    if (entry.id().equals(word)) {
      return 0;
    }
    if (entry.id().startsWith(word) || startsAWord(entry.name(), word)) {
      return 1;
    }
    if (entry.fullName().contains(word)) {
      return 2;
    }
    return entry.rest().contains(word) || entry.id().contains(word) ? 3 : NO_FIT;
  }

  private static boolean startsAWord(String text, String word) {
    return text.startsWith(word) || text.contains(" " + word);
  }

  private static Entry entry(
      AttackCatalogue catalogue, Map<String, String> tactics, Technique technique) {
    var tacticNames =
        technique.tactics().stream().map(tactics::get).collect(Collectors.joining(" "));
    return new Entry(
        technique,
        small(technique.id()),
        small(technique.name()),
        small(catalogue.fullName(technique)),
        small(tacticNames + " " + String.join(" ", technique.platforms())));
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
