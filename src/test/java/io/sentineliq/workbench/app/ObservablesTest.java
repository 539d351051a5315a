package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All observables, by the keyboard: found, marked, copied, followed to where they were seen. */
class ObservablesTest {

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private Map<Class<?>, Object> stored;
  private DeskWindow desk;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    stored = Specimens.store(fixture.alder());
    desk = new DeskWindow(SessionWorkplace.of(fixture.alder(), folder.resolve("ledger")));
  }

  @AfterEach
  void close() {
    desk.close();
    fixture.close();
  }

  @Test
  void anObservableIsFoundMarkedAndFollowedToItsCase() {
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT6);
    desk.awaitText(".heading-record", "203[.]0[.]113[.]77");
    desk.awaitText(".heading-section", "Alerts 1");
    desk.keep("observables");

    desk.press(KeyCode.I);
    desk.awaitText(".chip-danger", "IOC");
    desk.press(KeyCode.S);
    desk.awaitText(".muted", "Sighted 1 time");

    desk.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied()).isEqualTo("203[.]0[.]113[.]77");
    desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertThat(copied()).isEqualTo("203.0.113.77");

    Toolkit.run(() -> desk.find(".link", Button.class).fire());
    desk.awaitText("#title", "Beaconing host");
  }

  @Test
  void aLinkToAnObservableShowsIt() {
    var id = (UUID) Objects.requireNonNull(stored.get(CyberObservable.class));
    Toolkit.run(() -> desk.window().records().show(new SubjectRef(CyberObservable.KIND, id)));
    desk.awaitText(".heading-record", "203[.]0[.]113[.]77");
  }

  private static String copied() {
    return Toolkit.call(() -> Clipboard.getSystemClipboard().getString());
  }
}
