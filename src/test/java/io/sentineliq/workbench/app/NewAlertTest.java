package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Toolkit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An alert recorded by a person at the keyboard. */
class NewAlertTest {

  private static final String STORY =
      """
      A caller named the CEO and asked for the VPN code. He sent a link to
      hxxps://vpn-alderlume[.]com/login and wrote from helpdesk@vpn-alderlume[.]com.
      Seen from 45.155.205.233, resolver 8.8.8.8.\
      """;

  private final FakeWorkplace workplace = new FakeWorkplace(60, Protection.ENCRYPTED);
  private final DeskWindow desk = new DeskWindow(workplace);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void isRecordedByKeyAndShownInTheQueue() {
    desk.go("navigation.alerts");
    desk.press(KeyCode.N);
    desk.write("Caller asked for a VPN code");
    Toolkit.run(() -> desk.find(".form-card .text-area", TextArea.class).setText(STORY));
    desk.settle();
    assertThat(desk.texts(".form-found .check-box"))
        .anyMatch(text -> text.contains("hxxps://vpn-alderlume[.]com/login"))
        .anyMatch(text -> text.contains("8[.]8[.]8[.]8") && text.contains("well known"));
    Toolkit.run(() -> desk.find(".form-found .check-box", CheckBox.class).setSelected(false));
    desk.keep("new-alert");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.awaitText(".banner .label", "The alert is recorded.");
    desk.awaitText(".heading-record", "Caller asked for a VPN code");
    desk.awaitText(".list-count", "53 alerts");
    var typed = workplace.alerts().recorded().getFirst();
    assertThat(typed.description()).startsWith("A caller named the CEO");
    assertThat(typed.observables())
        .as("without the unticked one and the well known one")
        .extracting(observable -> observable.written())
        .containsExactly("helpdesk@vpn-alderlume.com", "45.155.205.233");
    desk.keep("new-alert-stored");
  }

  @Test
  void lettersTypedInTheFormReachNothingUnderIt() {
    desk.go("navigation.alerts");
    var open = workplace.alerts().openCount();
    desk.press(KeyCode.N);
    desk.type(KeyCode.A, KeyCode.J);
    Toolkit.run(() -> desk.find(".form-foot .button", Button.class).requestFocus());
    desk.type(KeyCode.A, KeyCode.J);
    assertThat(workplace.alerts().openCount()).isEqualTo(open);
    assertThat(desk.texts(".list-tools .label")).noneMatch(text -> text.startsWith("Acknow"));
  }

  @Test
  void whatIsMissingIsSaidAndAClosedFormKeepsItsDraft() {
    desk.press(KeyCode.N);
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.awaitText(".form-card .field-error", "Say in one line what happened.");
    desk.keep("new-alert-errors");
    desk.write("Lost badge");
    desk.press(KeyCode.ESCAPE);
    assertThat(desk.texts(".form-card .heading-record")).isEmpty();
    desk.press(KeyCode.N);
    workplace.alerts().breakReads(true);
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.awaitText(".form-card .note", "busy");
    workplace.alerts().breakReads(false);
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.awaitText(".banner .label", "The alert is recorded.");
    assertThat(workplace.alerts().recorded()).hasSize(1);
    assertThat(workplace.alerts().recorded().getFirst().title()).isEqualTo("Lost badge");
  }
}
