package io.sentineliq.workbench.shell.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.support.FakePassword;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class PasswordViewModelTest {

  private final FakePassword own = new FakePassword();
  private final PasswordViewModel model =
      new PasswordViewModel(
          own,
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
  void isChangedAndNothingTypedStays() {
    type(FakePassword.FIRST, "birch-cedar-alder-9", "birch-cedar-alder-9");
    assertThat(model.changeableProperty().get()).isTrue();
    model.change();
    assertThat(own.password()).isEqualTo("birch-cedar-alder-9");
    assertThat(model.doneProperty().get()).startsWith("Your password is another one");
    assertThat(model.typed()).containsOnly("");
  }

  @Test
  void aWrongCurrentOneIsToldAndTheNextOneStays() {
    type("wrong", "birch-cedar-alder-9", "birch-cedar-alder-9");
    model.change();
    assertThat(model.errorProperty().get()).contains("refused the sign-in");
    assertThat(model.nextProperty().get()).isEqualTo("birch-cedar-alder-9");
    assertThat(own.password()).isEqualTo(FakePassword.FIRST);
  }

  @Test
  void aWeakOneADifferentOneAndNoneOfNowCannotBeTried() {
    type(FakePassword.FIRST, "short", "short");
    assertThat(model.changeableProperty().get()).isFalse();
    assertThat(model.adviceProperty().get()).contains("8 characters");
    type(FakePassword.FIRST, "birch-cedar-alder-9", "birch-cedar-x");
    assertThat(model.changeableProperty().get()).isFalse();
    assertThat(model.repeatErrorProperty().get()).isNotEmpty();
    type("", "birch-cedar-alder-9", "birch-cedar-alder-9");
    assertThat(model.changeableProperty().get()).isFalse();
    model.change();
    assertThat(own.password()).isEqualTo(FakePassword.FIRST);
  }

  @Test
  void nothingSecretStaysWhenThePageIsLeft() {
    type("a", "b", "c");
    model.leave();
    assertThat(model.typed()).containsOnly("");
  }

  private void type(String current, String next, String repeated) {
    model.currentProperty().set(current);
    model.nextProperty().set(next);
    model.repeatedProperty().set(repeated);
  }
}
