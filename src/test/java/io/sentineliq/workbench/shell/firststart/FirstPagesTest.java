package io.sentineliq.workbench.shell.firststart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstPagesTest {

  private final List<String> given = new ArrayList<>();
  private final ProtectViewModel protect =
      new ProtectViewModel(
          text ->
              new PassphrasePolicy.Judgement(
                  text.length() / 4, text.length() > 11, Optional.empty()),
          letters -> given.add(new String(letters)),
          () -> given.add("not now"));
  private final UnlockViewModel unlock =
      new UnlockViewModel(
          "cases.mv.db",
          (letters, code) -> given.add("passphrase " + new String(letters) + code),
          (letters, code) -> given.add("key " + new String(letters) + code));

  @Test
  void protectsOnlyWithAGoodPassphraseTypedTwice() {
    protect.passphraseProperty().set("short");
    protect.repeatedProperty().set("short");
    assertThat(protect.protectableProperty().get()).isFalse();
    protect.passphraseProperty().set("long enough now");
    assertThat(protect.repeatErrorProperty().get()).isNotEmpty();
    protect.repeatedProperty().set("long en");
    assertThat(protect.repeatErrorProperty().get()).as("it may still become the same").isEmpty();
    protect.repeatedProperty().set("long enough now");
    protect.protect();
    protect.protect();
    assertThat(given).containsExactly("long enough now");
  }

  @Test
  void goesOnWithoutAPassphrase() {
    protect.skip();
    assertThat(given).containsExactly("not now");
  }

  @Test
  void unlocksWithEitherOfTheTwo() {
    unlock.unlock();
    assertThat(unlock.errorProperty().get()).isEqualTo("Type the passphrase.");
    unlock.passphraseProperty().set(" with spaces ");
    unlock.unlock();
    unlock.refused("No.");
    assertThat(unlock.passphraseProperty().get()).as("what was typed stays").isNotEmpty();
    unlock.switchWay();
    assertThat(unlock.errorProperty().get()).isEmpty();
    unlock.recoveryKeyProperty().set(" K7QF ");
    unlock.unlock();
    assertThat(given).containsExactly("passphrase  with spaces ", "key K7QF");
  }
}
