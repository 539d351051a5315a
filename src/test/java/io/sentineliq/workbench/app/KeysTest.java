package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Toolkit;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys are looked up and changed by a person at the keyboard. */
class KeysTest {

  private final FakeWorkplace workplace = new FakeWorkplace(60, Protection.ENCRYPTED);
  private @Nullable DeskWindow open;

  @AfterEach
  void close() {
    if (open != null) {
      open.close();
    }
  }

  @Test
  void aChangedKeyWorksAtOnceAndEveryHintShowsIt() {
    var desk = enter(ViewMemory.forThisRun());
    openKeys(desk);
    desk.keep("settings-keys");
    find(desk, "Acknowledge");
    desk.keep("settings-keys-waiting");
    desk.press(KeyCode.J);
    desk.awaitText(".key-bar .label", "“J” already does “Next alert”");
    desk.keep("settings-keys-conflict");
    desk.robot.clickOn("Keep as it was");
    desk.settle();
    find(desk, "Acknowledge");
    desk.press(KeyCode.CONTROL, KeyCode.L);
    desk.awaitText(".key-bar .label", "“Acknowledge” has the key Ctrl+L now.");

    desk.go("navigation.alerts");
    var before = workplace.alerts().openCount();
    desk.awaitText(".primary .key-hint", "Ctrl+L");
    desk.press(KeyCode.A);
    assertThat(desk.texts(".list-tools .label")).noneMatch(text -> text.startsWith("Acknow"));
    desk.press(KeyCode.CONTROL, KeyCode.L);
    desk.awaitText(".list-tools .label", "Acknowledged 1");
    assertThat(workplace.alerts().openCount()).isEqualTo(before);
  }

  @Test
  void thePersonIsToldWhichKeysCannotBeChanged() {
    var desk = enter(ViewMemory.forThisRun());
    openKeys(desk);
    find(desk, "Acknowledge");
    desk.press(KeyCode.DOWN);
    desk.awaitText(".key-bar .label", "is needed by lists");
    find(desk, "Acknowledge");
    desk.press(KeyCode.ESCAPE);
    desk.awaitText(".key-bar .label", "Nothing was changed.");
  }

  @Test
  void aQuestionMarkShowsAllKeysThoseOfTheOpenPlaceFirst() {
    var desk = enter(ViewMemory.forThisRun());
    desk.go("navigation.alerts");
    desk.press(KeyCode.SHIFT, KeyCode.SLASH);
    var titles = desk.texts(".keys-column > .heading-section");
    assertThat(titles).startsWith("Alerts", "Everywhere").contains("Audit");
    assertThat(desk.texts(".keys-line .label")).contains("Acknowledge", "Find a command", "Ctrl+K");
    desk.keep("keys");
    var current = workplace.alerts().openCount();
    desk.press(KeyCode.A);
    assertThat(workplace.alerts().openCount()).isEqualTo(current);
    assertThat(desk.texts(".list-tools .label")).noneMatch(text -> text.startsWith("Acknow"));
    desk.press(KeyCode.ESCAPE);
    assertThat(desk.texts(".keys-column > .heading-section")).isEmpty();
  }

  @Test
  void aFileThatCannotBeUnderstoodIsSaidAndTheFirstKeysWork() {
    var memory = ViewMemory.forThisRun();
    memory.remember("keys", Map.of("alert.next", "Hyper+🦊", "alert.verb.acknowledge", "Ctrl+Q"));
    var desk = enter(memory);
    desk.awaitText(".banner .label", "One changed key could not be understood");
    desk.go("navigation.alerts");
    desk.press(KeyCode.J);
    desk.press(KeyCode.CONTROL, KeyCode.Q);
    desk.awaitText(".list-tools .label", "Acknowledged 1");
  }

  @Test
  void anUnreadableFileIsNamed() {
    var desk =
        enter(
            new ViewMemory() {
              @Override
              public Map<String, String> recall(String view) {
                return Map.of();
              }

              @Override
              public void remember(String view, Map<String, String> values) {}

              @Override
              public Optional<Path> unreadable() {
                return Optional.of(Path.of("looks.json.unreadable"));
              }
            });
    desk.awaitText(".banner .label", "looks.json.unreadable");
  }

  private DeskWindow enter(ViewMemory memory) {
    var desk = new DeskWindow(workplace, memory);
    open = desk;
    return desk;
  }

  private static void openKeys(DeskWindow desk) {
    desk.go("navigation.settings");
    desk.robot.clickOn("Keys");
    desk.settle();
  }

  /** Filters for the command, chooses it and asks for another key. */
  private static void find(DeskWindow desk, String text) {
    Toolkit.run(() -> desk.find(".shortcuts-form .text-field", TextField.class).setText(text));
    Toolkit.run(
        () -> {
          var list = desk.find(".shortcut-list", ListView.class);
          list.getSelectionModel().select(1);
          list.requestFocus();
        });
    desk.press(KeyCode.ENTER);
    desk.awaitText(".key-bar .label", "Press the new key");
  }
}
