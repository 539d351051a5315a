package io.sentineliq.workbench.shell.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.support.FakeSecondFactor;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SecondFactorViewModelTest {

  private final FakeSecondFactor factor = new FakeSecondFactor();
  private final SecondFactorViewModel model =
      new SecondFactorViewModel(
          factor,
          new Window(
              new ImmediateTasks(),
              new Shortcuts(),
              ViewMemory.forThisRun(),
              new Dialogs(() -> null),
              notice -> {},
              failure -> {
                throw new AssertionError(failure);
              },
              place -> {},
              file -> {},
              InstantSource.system()));

  @Test
  void theSecretIsShownAsLettersAndAsAnAddress() {
    model.look();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.OFF);
    model.begin();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.ADDING);
    assertThat(model.lettersProperty().get()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    assertThat(model.addressProperty().get())
        .startsWith("otpauth://totp/SentinelIQ%20Workbench:Marina%20Okafor%2C%20pg.example")
        .contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  }

  @Test
  void aWrongCodeIsToldAndTheSecretStays() {
    model.begin();
    model.confirm();
    assertThat(model.errorProperty().get()).startsWith("Type the six digits");
    model.codeProperty().set("000000");
    model.confirm();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.ADDING);
    assertThat(model.errorProperty().get()).startsWith("This is not the code of now");
    assertThat(model.lettersProperty().get()).isNotEmpty();
  }

  @Test
  void backupCodesAreShownOnceAndTheSecretIsForgotten() {
    model.begin();
    model.codeProperty().set("287 082");
    model.confirm();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.BACKUP);
    assertThat(model.backupProperty().get()).contains("3F9A61C0D27E").hasLineCount(4);
    assertThat(model.lettersProperty().get()).isEmpty();
    model.finish();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.ON);
    assertThat(model.backupProperty().get()).isEmpty();
  }

  @Test
  void nothingSecretStaysWhenThePageIsLeft() {
    model.begin();
    model.leave();
    assertThat(model.lettersProperty().get()).isEmpty();
    assertThat(model.addressProperty().get()).isEmpty();
    model.look();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.OFF);
  }

  @Test
  void isEndedWithACodeOnly() {
    model.begin();
    model.codeProperty().set(FakeSecondFactor.CODE);
    model.confirm();
    model.finish();
    model.end();
    assertThat(model.errorProperty().get()).startsWith("Type the six digits");
    model.codeProperty().set("000000");
    model.endAtOnce();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.ON);
    assertThat(model.errorProperty().get()).isNotEmpty();
    assertThat(factor.isOn()).isTrue();
    model.codeProperty().set(FakeSecondFactor.CODE);
    model.endAtOnce();
    assertThat(stage()).isEqualTo(SecondFactorViewModel.Stage.OFF);
    assertThat(factor.isOn()).isFalse();
  }

  private SecondFactorViewModel.Stage stage() {
    return model.stageProperty().get();
  }
}
