package io.sentineliq.workbench.detection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Trackers and sources that a colleague changed while somebody was typing. */
@OnEachDatabase
class StaleDetectionWordsTest {

  private static final Progress QUIET = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private final List<String> saved = new ArrayList<>();
  private WorkspaceFixture fixture;
  private WorkspaceSession alder;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aTrackerKeepsWhatBothWrote() {
    var id = alder.trackers().add(tracker("Gifts", "gift cards", null), QUIET);
    var editor = editor(id, List.of());
    alder.trackers().change(id, 0, tracker("Gifts and cards", "gift cards", null), QUIET);

    editor.patternProperty().set("gift codes");
    editor.save();

    assertThat(alder.trackers().details(id, QUIET).said())
        .isEqualTo(tracker("Gifts and cards", "gift codes", null));
    assertThat(saved).containsExactly("saved");
    assertThat(told.notices()).hasSize(1);
  }

  @Test
  void twoPatternsAreAskedAboutAndTheEditorStaysUntilOneIsChosen() {
    alder
        .brands()
        .add(
            new NewBrand(
                "Larkspur",
                null,
                null,
                null,
                List.of(),
                List.of("larkspur.example"),
                List.of(),
                3));
    var brand = alder.brands().rows(alder.brands().firstIds(new BrandQuery(true), 9, QUIET), QUIET);
    var id = alder.trackers().add(tracker("Gifts", "gift cards", null), QUIET);
    var editor = editor(id, brand);
    alder.trackers().change(id, 0, tracker("Gifts", "vouchers", null), QUIET);
    editor.patternProperty().set("gift codes");
    editor.brandIdProperty().set(brand.getFirst().id());

    Answering.with(person -> person.press("Cancel"), editor::save);
    assertThat(saved).isEmpty();
    assertThat(editor.problemProperty().get()).isNotEmpty();

    Answering.with(
        person -> {
          person.choose("Of");
          person.press("Save");
        },
        editor::save);
    assertThat(saved).containsExactly("saved");
    assertThat(alder.trackers().details(id, QUIET).said())
        .isEqualTo(tracker("Gifts", "vouchers", brand.getFirst().id()));
    assertThat(alder.trackers().details(id, QUIET).row().brand()).isEqualTo("Larkspur");
  }

  @Test
  void partsOfASourceAreOneByOneOfWhoeverChangedThem() {
    var base = new NewSource("Pastes", SourceType.PASTE_SITE, null, 24);
    var mine = new NewSource("Pastes of mine", SourceType.PASTE_SITE, null, 12);
    var theirs = new NewSource("Pastes of theirs", SourceType.PASTE_SITE, "https://p.example", 24);

    var merge = SourcePart.merge(base, mine, theirs);

    assertThat(merge.questions())
        .extracting(field -> field.title() + ": " + field.mine() + " | " + field.theirs())
        .containsExactly("Name: Pastes of mine | Pastes of theirs");
    assertThat(merge.settled(List.of(Choice.THEIRS)))
        .isEqualTo(
            new NewSource("Pastes of theirs", SourceType.PASTE_SITE, "https://p.example", 12));
  }

  private TrackerEditorViewModel editor(UUID id, List<BrandRow> brands) {
    return new TrackerEditorViewModel(
        alder.trackers(),
        Optional.of(alder.trackers().details(id, QUIET)),
        brands,
        told.window(),
        () -> saved.add("saved"));
  }

  private static NewTracker tracker(String name, String pattern, @Nullable UUID brand) {
    return new NewTracker(
        name, TrackerType.KEYWORD, pattern, brand, false, false, 60, Severity.MEDIUM, null, null);
  }
}
