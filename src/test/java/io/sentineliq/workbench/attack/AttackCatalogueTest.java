package io.sentineliq.workbench.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttackCatalogueTest {
  private final AttackCatalogue catalogue = AttackCatalogue.shipped();

  @Test
  void isWholeAndNamesItsVersion() {
    assertThat(catalogue.version()).isEqualTo("18");
    assertThat(catalogue.asOf()).isEqualTo("2025-11-13");
    assertThat(catalogue.tactics()).hasSize(14);
    assertThat(catalogue.techniques()).hasSize(691);
    assertThat(catalogue.tactics().getFirst().name()).isEqualTo("Reconnaissance");
    assertThat(catalogue.tactics().getLast().name()).isEqualTo("Impact");
  }

  @Test
  void everySubTechniqueHasItsParentAndServesOneOfItsTactics() {
    assertThat(catalogue.techniques())
        .allSatisfy(
            technique ->
                technique
                    .parentId()
                    .ifPresent(
                        id ->
                            assertThat(catalogue.technique(id).orElseThrow().tactics())
                                .as(technique.id())
                                .containsAnyElementsOf(technique.tactics())));
  }

  @Test
  void carriesTheLicence() throws IOException {
    try (var licence =
        Objects.requireNonNull(AttackCatalogue.class.getResourceAsStream("LICENSE.txt"))) {
      assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
          .contains(AttackCatalogue.NOTICE, "non-exclusive, royalty-free license");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "T1059.001, T1059.001",
    "t1490, T1490",
    "powershell, T1059.001",
    "lsass, T1003.001",
    "run keys, T1547.001",
    "spearphishing attachment, T1566.001",
    "credential dumping, T1003"
  })
  void findsByIdAndByName(String typed, String id) {
    assertThat(catalogue.search(typed, 5)).first().extracting(Technique::id).isEqualTo(id);
  }

  @Test
  void findsByTacticAndPlatformTogether() {
    assertThat(catalogue.search("exfiltration iaas", 50))
        .extracting(Technique::id)
        .contains("T1537");
    assertThat(catalogue.search("no such thing", 50)).isEmpty();
    assertThat(catalogue.search("", 7)).hasSize(7);
  }

  @Test
  void listsSpecialKindsOfOneTechniqueOnly() {
    assertThat(catalogue.subTechniques("T1003")).hasSize(8);
    assertThat(catalogue.subTechniques("T1490")).isEmpty();
    assertThat(catalogue.fullName(catalogue.technique("T1003.001").orElseThrow()))
        .isEqualTo("OS Credential Dumping: LSASS Memory");
  }

  @Test
  void aMatrixShowsATechniqueInEachOfItsTactics() {
    var matrix =
        AttackMatrix.of(catalogue, Map.of("T1053", 1L, "T1053.005", 2L, "T1490", 1L, "T0", 9L));

    assertThat(matrix.most()).isEqualTo(3);
    assertThat(seenIn(matrix))
        .containsExactly("Execution", "Persistence", "Privilege Escalation", "Impact");
  }

  private static List<String> seenIn(AttackMatrix matrix) {
    return matrix.columns().stream()
        .filter(column -> column.seen() > 0)
        .map(column -> column.tactic().name())
        .toList();
  }
}
