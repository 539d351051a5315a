package io.sentineliq.workbench.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * MITRE ATT&amp;CK Enterprise: tactics in the order of the published matrix, techniques by id. Its
 * licence stands beside the data as {@code LICENSE.txt}. Immutable.
 */
public final class AttackCatalogue {

  /** MITRE's copyright designation, shown wherever the catalogue is. */
  public static final String NOTICE =
      "© 2025 The MITRE Corporation. This work is reproduced and distributed with the permission of"
          + " The MITRE Corporation.";

  /** The columns of the matrix as MITRE publishes it; identifiers have another order. */
  private static final List<String> MATRIX_ORDER =
      List.of(
          "reconnaissance",
          "resource-development",
          "initial-access",
          "execution",
          "persistence",
          "privilege-escalation",
          "defense-evasion",
          "credential-access",
          "discovery",
          "lateral-movement",
          "collection",
          "command-and-control",
          "exfiltration",
          "impact");

  private final String version;
  private final LocalDate asOf;
  private final List<Tactic> tactics;
  private final TreeMap<String, Technique> techniques;
  private final TechniqueSearch search;

  AttackCatalogue(
      String version,
      LocalDate asOf,
      Map<String, Tactic> tactics,
      Map<String, Technique> techniques) {
    this.version = version;
    this.asOf = asOf;
    this.tactics =
        tactics.values().stream()
            .sorted(Comparator.comparingInt(tactic -> MATRIX_ORDER.indexOf(tactic.shortName())))
            .toList();
    this.techniques = new TreeMap<>(techniques);
    this.search = new TechniqueSearch(this);
  }

  /** The shipped catalogue. The first call reads it: not on the user-interface thread. */
  public static AttackCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  /** The version that MITRE gave it. */
  public String version() {
    return version;
  }

  /** The day of that version. */
  public LocalDate asOf() {
    return asOf;
  }

  /** All tactics, in the order of the matrix. */
  public List<Tactic> tactics() {
    return tactics;
  }

  /** All techniques and sub-techniques by id. */
  public List<Technique> techniques() {
    return List.copyOf(techniques.values());
  }

  /** The technique of an id. */
  public Optional<Technique> technique(String id) {
    return Optional.ofNullable(techniques.get(id));
  }

  /** The name with that of the parent: {@code Command and Scripting Interpreter: PowerShell}. */
  public String fullName(Technique technique) {
    return technique
        .parentId()
        .flatMap(this::technique)
        .map(parent -> parent.name() + ": " + technique.name())
        .orElse(technique.name());
  }

  /** The special kinds of a technique, by id. */
  public List<Technique> subTechniques(String id) {
    return List.copyOf(techniques.subMap(id + ".", id + "/").values());
  }

  /** The techniques that serve a tactic, by name, without their special kinds. */
  public List<Technique> techniquesOf(Tactic tactic) {
    var serving = new ArrayList<Technique>();
    for (var technique : techniques.values()) {
      if (technique.parentId().isEmpty() && technique.tactics().contains(tactic.shortName())) {
        serving.add(technique);
      }
    }
    serving.sort(Comparator.comparing(Technique::name));
    return serving;
  }

  /** At most {@code limit} techniques that fit what somebody typed, the best first. */
  public List<Technique> search(String typed, int limit) {
    return search.find(typed, limit);
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final AttackCatalogue CATALOGUE = CatalogueFile.read();
  }
}
