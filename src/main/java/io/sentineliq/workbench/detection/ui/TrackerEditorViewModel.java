package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerDetails;
import io.sentineliq.workbench.detection.tracking.TrackerInput;
import io.sentineliq.workbench.detection.tracking.TrackerPreview;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.detection.tracking.Trackers;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A tracker that is written, and what it would find in the stored texts. */
final class TrackerEditorViewModel {

  private static final int USUAL_THRESHOLD = 60;

  private final Trackers trackers;
  private final Optional<TrackerDetails> existing;
  private final List<BrandRow> brands;
  private final Window window;
  private final Latest previews;
  private final Runnable saved;

  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<TrackerType> type = new SimpleObjectProperty<>(TrackerType.KEYWORD);
  private final StringProperty pattern = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable UUID> brandId = new SimpleObjectProperty<>();
  private final BooleanProperty caseSensitive = new SimpleBooleanProperty();
  private final BooleanProperty fuzzy = new SimpleBooleanProperty();
  private final IntegerProperty threshold = new SimpleIntegerProperty(USUAL_THRESHOLD);
  private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.MEDIUM);
  private final StringProperty tag = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Severity> notifyOn = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable TrackerPreview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper state =
      new ReadOnlyStringWrapper(Messages.text("tracker.preview.none"));
  private Trackers.@Nullable Trial trial;

  /**
   * For {@code existing}, or for a new one.
   *
   * @param brands which can be chosen
   * @param saved is run when it is stored
   */
  TrackerEditorViewModel(
      Trackers trackers,
      Optional<TrackerDetails> existing,
      List<BrandRow> brands,
      Window window,
      Runnable saved) {
    this.trackers = trackers;
    this.existing = existing;
    this.brands = brands;
    this.window = window;
    this.previews = new Latest(window.tasks());
    this.saved = saved;
    existing.ifPresent(one -> fill(one.said()));
  }

  private void fill(NewTracker said) {
    name.set(said.name());
    type.set(said.type());
    pattern.set(said.pattern());
    brandId.set(said.brandId());
    caseSensitive.set(said.isCaseSensitive());
    fuzzy.set(said.isFuzzy());
    threshold.set(said.threshold());
    severity.set(said.severity());
    tag.set(said.autoTag() == null ? "" : said.autoTag());
    notifyOn.set(said.notifyOn());
  }

  // Properties

  StringProperty nameProperty() {
    return name;
  }

  ObjectProperty<TrackerType> typeProperty() {
    return type;
  }

  StringProperty patternProperty() {
    return pattern;
  }

  ObjectProperty<@Nullable UUID> brandIdProperty() {
    return brandId;
  }

  BooleanProperty caseSensitiveProperty() {
    return caseSensitive;
  }

  BooleanProperty fuzzyProperty() {
    return fuzzy;
  }

  IntegerProperty thresholdProperty() {
    return threshold;
  }

  ObjectProperty<Severity> severityProperty() {
    return severity;
  }

  StringProperty tagProperty() {
    return tag;
  }

  ObjectProperty<@Nullable Severity> notifyOnProperty() {
    return notifyOn;
  }

  /** What it would find and lose; null while nothing was tried. */
  ReadOnlyObjectProperty<@Nullable TrackerPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** What is wrong with what is typed; empty when nothing is. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What the preview says, in one line. */
  ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether it is a new one. */
  boolean isNew() {
    return existing.isEmpty();
  }

  // Commands

  /** Tries what is typed over the stored texts. */
  void tryIt() {
    if (pattern.get().isBlank()) {
      previews.cancel();
      preview.set(null);
      state.set(Messages.text("tracker.preview.none"));
      return;
    }
    var typed = typed(Messages.text("tracker.unnamed"));
    state.set(Messages.text("tracker.preview.running"));
    previews.start(
        TaskTitle.quiet(Messages.text("tracker.preview.running")),
        progress -> trial(typed.name()).of(typed, progress),
        this::tried,
        this::refused);
  }

  /** Stores it. */
  void save() {
    try {
      TrackerInput.name(name.get());
      TrackerInput.pattern(pattern.get());
      TrackerInput.tag(tag.get());
    } catch (ProblemException e) {
      problem.set(e.problem().sentence());
      return;
    }
    var typed = typed(name.get());
    previews.cancel();
    var title = TaskTitle.listed(Messages.text("tracker.saving"));
    if (existing.isPresent()) {
      change(title, existing.get(), typed);
    } else {
      window
          .tasks()
          .start(
              title,
              progress -> trackers.add(typed, progress),
              added -> saved.run(),
              this::refused);
    }
  }

  /** Nothing is tried any more. */
  void close() {
    previews.cancel();
  }

  private void change(TaskTitle title, TrackerDetails began, NewTracker typed) {
    var id = began.row().id();
    var keeper =
        new Rewriting.Keeper<TrackerPart.Words>(
            progress -> kept(trackers.details(id, progress)),
            (version, words, progress) -> trackers.change(id, version, words.said(), progress));
    new Rewriting<>(window, title, keeper, TrackerPart::merge, ending())
        .save(kept(began), new TrackerPart.Words(typed, brandName(typed.brandId())));
  }

  private Rewriting.Ending ending() {
    return new Rewriting.Ending() {
      @Override
      public void saved() {
        saved.run();
      }

      @Override
      public void failed(Throwable failure) {
        refused(failure);
      }

      @Override
      public void putOff() {
        problem.set(Messages.text("stale.open"));
      }
    };
  }

  private static Rewriting.Kept<TrackerPart.Words> kept(TrackerDetails details) {
    return new Rewriting.Kept<>(details.row().version(), TrackerPart.Words.of(details));
  }

  private String brandName(@Nullable UUID id) {
    return brands.stream()
        .filter(brand -> brand.id().equals(id))
        .findFirst()
        .map(BrandRow::name)
        .orElse("");
  }

  /** Begun once, in the background, when first something is tried. */
  private synchronized Trackers.Trial trial(String called) {
    var begun = trial;
    if (begun == null) {
      begun = trackers.beginTrial(existing.map(one -> one.row().id()), called);
      trial = begun;
    }
    return begun;
  }

  private void tried(TrackerPreview found) {
    problem.set("");
    preview.set(found);
    state.set(
        Messages.text(
            "tracker.preview", found.added(), found.lost(), found.found(), found.texts()));
  }

  private void refused(Throwable error) {
    if (error instanceof ProblemException e && isTyped(e.problem())) {
      problem.set(e.problem().sentence());
      preview.set(null);
      state.set(Messages.text("tracker.preview.none"));
    } else {
      window.failures().accept(error);
    }
  }

  private static boolean isTyped(Problem wrong) {
    return wrong instanceof Problem.BadPattern || wrong instanceof Problem.InvalidField;
  }

  private NewTracker typed(String unnamed) {
    var called = name.get().isBlank() ? unnamed : TrackerInput.name(name.get());
    return new NewTracker(
        called,
        type.get(),
        TrackerInput.pattern(pattern.get()),
        brandId.get(),
        caseSensitive.get(),
        fuzzy.get(),
        threshold.get(),
        severity.get(),
        TrackerInput.tag(tag.get()),
        notifyOn.get());
  }
}
