package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewAlertViewModelTest {

  private final List<NewAlert> stored = new ArrayList<>();
  private final List<UUID> told = new ArrayList<>();
  private boolean isBroken;
  private final NewAlertViewModel form =
      new NewAlertViewModel(
          (alert, progress) -> {
            if (isBroken) {
              throw new Problem.Busy().asException();
            }
            stored.add(alert);
            return new UUID(0, stored.size());
          },
          new ImmediateTasks(),
          InstantSource.fixed(FakeWorkplace.NOW),
          ZoneId.of("America/Sao_Paulo"),
          told::add);

  @BeforeEach
  void show() {
    form.show();
  }

  @Test
  void beginsNowInTheZoneThatIsShown() {
    assertThat(form.detectedProperty().get()).isEqualTo("2026-11-21 11:07:31");
    assertThat(form.zoneWords()).isEqualTo("in UTC-03:00 (America/Sao_Paulo)");
    assertThat(form.sourceProperty().get()).isEqualTo("manual");
  }

  @Test
  void storesWhatWasTypedAndBeginsAfresh() {
    form.titleProperty().set("Caller asked for the VPN code");
    form.severityProperty().set(Severity.HIGH);
    form.categoryProperty().set(AlertCategory.PHISHING);
    form.detectedProperty().set("2026-11-20 9:05");
    form.assetsProperty().set("WS-1, p.venkat,, WS-1");
    form.tagsProperty().set("vishing");
    form.store();
    assertThat(told).containsExactly(new UUID(0, 1));
    var alert = stored.getFirst();
    assertThat(alert.detectedAt()).isEqualTo("2026-11-20T12:05:00Z");
    assertThat(alert.assets()).containsExactly("WS-1", "p.venkat");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(form.openProperty().get()).isFalse();
    assertThat(form.isBlank()).isTrue();
  }

  @Test
  void observablesAreFoundWhileTypingAndTickedUnlessEverybodyKnowsThem() {
    form.descriptionProperty().set("From 45.155.205.233 to hxxp://cdn-invoice[.]com/a via 8.8.8.8");
    assertThat(form.found())
        .extracting(c -> c.key().type() + " " + c.wanted().get())
        .containsExactly("IP true", "URL true", "IP false");
    form.found().getFirst().wanted().set(false);
    form.descriptionProperty().set(form.descriptionProperty().get() + " and evil.com");
    assertThat(form.found())
        .as("a tick taken away stays away")
        .extracting(c -> c.wanted().get())
        .containsExactly(false, true, false, true);
    form.titleProperty().set("Beacon");
    form.store();
    assertThat(stored.getFirst().observables())
        .extracting(o -> o.key().type() + " " + o.written())
        .containsExactly("URL http://cdn-invoice.com/a", "DOMAIN evil.com");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceAndNothingIsLost() {
    form.sourceProperty().set(" ");
    form.detectedProperty().set("yesterday");
    form.tagsProperty().set("x".repeat(101));
    form.store();
    assertThat(form.errors().keySet())
        .containsExactlyInAnyOrder("title", "source", "detectedAt", "tags");
    assertThat(form.errors()).containsEntry("title", "Say in one line what happened.");
    form.detectedProperty().set("2026-11-23 10:00");
    form.store();
    assertThat(form.errors().get("detectedAt")).startsWith("This lies in the future");
    assertThat(stored).isEmpty();
    assertThat(form.tagsProperty().get()).hasSize(101);
  }

  @Test
  void whatWasTypedSurvivesAFailureAndAClosedForm() {
    form.titleProperty().set("Lost badge");
    isBroken = true;
    form.store();
    assertThat(form.failureProperty().get()).contains("busy");
    assertThat(form.openProperty().get()).isTrue();
    form.close();
    form.show();
    assertThat(form.titleProperty().get()).isEqualTo("Lost badge");
    isBroken = false;
    form.store();
    assertThat(stored).hasSize(1);
  }

  @Test
  void onlyDiscardThrowsAway() {
    form.titleProperty().set("Lost badge");
    form.discard();
    assertThat(form.openProperty().get()).isFalse();
    form.show();
    assertThat(form.titleProperty().get()).isEmpty();
  }
}
