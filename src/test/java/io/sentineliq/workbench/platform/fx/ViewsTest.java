package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ViewsTest {

  private static final class LonelyController {}

  @Test
  void namesTheControllerThatHasNoFile() {
    assertThatThrownBy(() -> new Views().load(LonelyController.class))
        .hasMessageContaining("Lonely.fxml")
        .hasMessageContaining(LonelyController.class.getName());
  }

  @Test
  void refusesWhatIsNotNamedLikeAController() {
    assertThatThrownBy(() -> new Views().load(String.class))
        .hasMessageContaining("java.lang.String");
  }
}
