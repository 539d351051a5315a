package io.sentineliq.workbench.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.brand.lookalike.LookalikeScorer;
import io.sentineliq.workbench.brand.lookalike.WatchedBrand;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeTileTest {

  private static final String BRAND = "alderlume.com";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1derlume.com",
        "alderlurne.com",
        "alderlume-login.com",
        "aldrelume.com",
        "alderlumes.com",
        "alderlme.com",
        "alder-lume.net",
        "secure-alderlume.com.evil.net",
        "alderlúme.com"
      })
  void theTilesReadAsTheBrandAboveAndAsTheLookalikeBelow(String domain) {
    var scan = LookalikeScorer.of(List.of(WatchedBrand.of(BRAND, List.of())), List.of()).scan();
    var verdict = scan.ofText(domain);
    assertThat(verdict).as(domain).isNotNull();
    var tiles = LookalikeTile.of(verdict.brand(), verdict.steps());
    assertThat(tiles.stream().map(LookalikeTile::brand).collect(Collectors.joining()))
        .isEqualTo(BRAND);
    assertThat(tiles.stream().map(LookalikeTile::found).collect(Collectors.joining()))
        .isEqualTo(verdict.domain());
    assertThat(tiles).anyMatch(LookalikeTile::isChanged);
  }

  @Test
  void lettersThatStandForThemselvesAreNotChanged() {
    var tiles = LookalikeTile.of("abc", List.of());
    assertThat(tiles).hasSize(3).noneMatch(LookalikeTile::isChanged);
  }
}
