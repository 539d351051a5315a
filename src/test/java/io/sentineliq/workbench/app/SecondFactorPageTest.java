package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.support.FakeSecondFactor;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Toolkit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second factor is added on its page of the settings, step by step. */
class SecondFactorPageTest {

  private DeskWindow desk;

  @BeforeEach
  void open() {
    desk = new DeskWindow(new FakeWorkplace(0, Protection.ENCRYPTED));
    desk.go("navigation.settings");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aWrongCodeIsToldAndARightOneLeadsToTheBackupCodes() {
    press("Second factor");
    desk.keep("second-factor-off");
    press("Add a second factor");
    type("000000");
    press("Ask for codes from now on");
    assertThat(isSeen("#adding")).isTrue();
    desk.keep("second-factor-adding");
    type(FakeSecondFactor.CODE);
    press("Ask for codes from now on");
    assertThat(isSeen("#backup")).isTrue();
    desk.keep("second-factor-backup");
    Toolkit.run(() -> desk.find("#kept", CheckBox.class).setSelected(true));
    press("Done");
    assertThat(isSeen("#on")).isTrue();
    desk.keep("second-factor-on");
  }

  private void press(String words) {
    desk.robot.clickOn(words);
    desk.settle();
  }

  private void type(String code) {
    Toolkit.run(() -> desk.find("#code", TextField.class).setText(code));
  }

  private boolean isSeen(String id) {
    return Toolkit.call(() -> desk.find(id, Node.class).isVisible());
  }
}
