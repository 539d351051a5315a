package io.sentineliq.workbench.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObservableIdTest {

  private static final UUID WORKSPACE = new UUID(1, 2);

  @Test
  void followsFromTheValueAlone() {
    var id = ObservableId.of(WORKSPACE, ObservableType.DOMAIN, "evil.example");

    assertThat(id).isEqualTo(ObservableId.of(WORKSPACE, ObservableType.DOMAIN, "evil.example"));
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void differsByWorkspaceTypeAndValue() {
    var id = ObservableId.of(WORKSPACE, ObservableType.DOMAIN, "evil.example");

    assertThat(id)
        .isNotEqualTo(ObservableId.of(new UUID(1, 3), ObservableType.DOMAIN, "evil.example"))
        .isNotEqualTo(ObservableId.of(WORKSPACE, ObservableType.OTHER, "evil.example"))
        .isNotEqualTo(ObservableId.of(WORKSPACE, ObservableType.DOMAIN, "evil2.example"));
  }

  @Test
  void digestsTheCanonicalForm() {
    assertThat(HexFormat.of().formatHex(ObservableId.digest("")))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }
}
