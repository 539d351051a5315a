package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.alert.NewAlert.TypedObservable;
import io.sentineliq.workbench.alert.NewAlertInput;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.extract.Hit;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.observable.extract.ObservableExtractor;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/**
 * An alert while it is typed. What was typed stays until it is stored or thrown away, however often
 * the form is closed.
 */
public final class NewAlertViewModel {

  /**
   * A value found in the text, and whether it goes along.
   *
   * @param note why it does not by itself; empty when it does
   */
  public record Candidate(ObservableKey key, String written, String note, BooleanProperty wanted) {}

  private static final int MOST_FOUND = 200;
  private static final int MOST_READ = 21_000;

  private final ManualAlerts alerts;
  private final Tasks tasks;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Consumer<UUID> onStored;
  private final Latest finding;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final StringProperty source = new SimpleStringProperty("");
  private final StringProperty detected = new SimpleStringProperty("");
  private final StringProperty assets = new SimpleStringProperty("");
  private final StringProperty tags = new SimpleStringProperty("");
  private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.MEDIUM);
  private final ObjectProperty<AlertCategory> category =
      new SimpleObjectProperty<>(AlertCategory.OTHER);
  private final ObservableList<Candidate> found = FXCollections.observableArrayList();
  private final ObservableMap<String, String> errors = FXCollections.observableHashMap();
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper storing = new ReadOnlyBooleanWrapper();

  /** A form over {@code alerts}; {@code onStored} is told the id of what was stored. */
  public NewAlertViewModel(
      ManualAlerts alerts, Tasks tasks, InstantSource clock, ZoneId zone, Consumer<UUID> onStored) {
    this.alerts = alerts;
    this.tasks = tasks;
    this.clock = clock;
    this.zone = zone;
    this.onStored = onStored;
    this.finding = new Latest(tasks);
    title.subscribe((before, after) -> find());
    description.subscribe((before, after) -> find());
  }

  // Properties

  /** Whether the form is open. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** What happened, in one line. */
  public StringProperty titleProperty() {
    return title;
  }

  /** More about it. */
  public StringProperty descriptionProperty() {
    return description;
  }

  /** Who or what told of it. */
  public StringProperty sourceProperty() {
    return source;
  }

  /** When it was seen, as typed. */
  public StringProperty detectedProperty() {
    return detected;
  }

  /** Affected machines and people, divided by commas. */
  public StringProperty assetsProperty() {
    return assets;
  }

  /** Labels, divided by commas. */
  public StringProperty tagsProperty() {
    return tags;
  }

  /** How bad it is. */
  public ObjectProperty<Severity> severityProperty() {
    return severity;
  }

  /** What kind it is. */
  public ObjectProperty<AlertCategory> categoryProperty() {
    return category;
  }

  /** What the text holds. */
  public ObservableList<Candidate> found() {
    return found;
  }

  /** What is typed wrong, by the name of the part. */
  public ObservableMap<String, String> errors() {
    return errors;
  }

  /** Why it could not be stored; empty when nothing went wrong. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether it is being stored. */
  public ReadOnlyBooleanProperty storingProperty() {
    return storing.getReadOnlyProperty();
  }

  /** The zone in which times are typed, as {@code UTC+02:00 Europe/Berlin}. */
  public String zoneWords() {
    var offset = zone.getRules().getOffset(clock.instant());
    return Messages.text("alert.new.zone", "Z".equals(offset.getId()) ? "" : offset.getId(), zone);
  }

  /** Whether anything was typed. */
  public boolean isBlank() {
    return List.of(title, description, assets, tags).stream()
        .allMatch(text -> text.get().isBlank());
  }

  // Commands

  /** Opens the form with what was typed before. */
  public void show() {
    if (isBlank()) {
      clear();
    }
    open.set(true);
  }

  /** Closes the form; what was typed stays. */
  public void close() {
    open.set(false);
  }

  /** Throws away what was typed and closes the form. */
  public void discard() {
    clear();
    close();
  }

  /** Says that it was seen now. */
  public void now() {
    detected.set(NewAlertInput.shown(clock.instant(), zone));
  }

  /** Stores the alert, or says what is wrong with it. */
  public void store() {
    if (storing.get()) {
      return;
    }
    failure.set("");
    errors.clear();
    var checked = check();
    if (checked.isPresent()) {
      storing.set(true);
      tasks.start(
          TaskTitle.quiet(Messages.text("alert.new.storing")),
          progress -> alerts.record(checked.get(), progress),
          this::stored,
          this::failed);
    }
  }

  /** Every part is looked at, so that all that is wrong is said at once. */
  private Optional<NewAlert> check() {
    var line = part(() -> NewAlertInput.title(title.get()));
    var text = part(() -> NewAlertInput.description(description.get()));
    var origin = part(() -> NewAlertInput.source(source.get()));
    Optional<Instant> moment =
        part(() -> NewAlertInput.detectedAt(detected.get(), zone, clock.instant()));
    Optional<Set<String>> machines =
        part(() -> NewAlertInput.assets(NewAlertInput.words(assets.get())));
    Optional<Set<String>> labels = part(() -> NewAlertInput.tags(NewAlertInput.words(tags.get())));
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewAlert(
            line.orElseThrow(),
            text.orElseThrow(),
            severity.get(),
            origin.orElseThrow(),
            category.get(),
            moment.orElseThrow(),
            machines.orElseThrow(),
            labels.orElseThrow(),
            ticked()));
  }

  private <T> Optional<T> part(Supplier<T> input) {
    try {
      return Optional.of(input.get());
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.InvalidField wrong) {
        errors.put(wrong.field(), wrong.sentence());
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<TypedObservable> ticked() {
    return found.stream()
        .filter(candidate -> candidate.wanted().get())
        .map(candidate -> new TypedObservable(candidate.key(), candidate.written()))
        .toList();
  }

  private void stored(UUID alertId) {
    storing.set(false);
    discard();
    onStored.accept(alertId);
  }

  private void failed(Throwable error) {
    storing.set(false);
    var words = ProblemWords.of(error);
    failure.set((words.sentence() + " " + words.advice()).strip());
  }

  private void clear() {
    title.set("");
    description.set("");
    source.set(Messages.text("alert.new.source.first"));
    assets.set("");
    tags.set("");
    severity.set(Severity.MEDIUM);
    category.set(AlertCategory.OTHER);
    found.clear();
    errors.clear();
    failure.set("");
    now();
  }

  private void find() {
    var whole = title.get() + "\n" + description.get();
    // More than can be stored is not looked through either.
    var text = whole.substring(0, Math.min(whole.length(), MOST_READ));
    finding.start(
        TaskTitle.quiet(Messages.text("alert.new.finding")),
        progress -> ObservableExtractor.extract(text),
        this::arrived,
        this::failed);
  }

  /** A value that was there before keeps its tick. */
  private void arrived(List<Hit> hits) {
    Map<ObservableKey, Candidate> before = new LinkedHashMap<>();
    found.forEach(candidate -> before.put(candidate.key(), candidate));
    Map<ObservableKey, Candidate> now = new LinkedHashMap<>();
    for (var hit : hits) {
      var key = new ObservableKey(hit.type(), hit.normalised());
      if (now.size() < MOST_FOUND) {
        now.computeIfAbsent(
            key, any -> before.containsKey(any) ? before.get(any) : candidate(any, hit));
      }
    }
    if (!List.copyOf(now.values()).equals(found)) {
      found.setAll(now.values());
    }
  }

  /** What everybody knows is context, and what may be two things is a question. */
  private static Candidate candidate(ObservableKey key, Hit hit) {
    var note =
        hit.lists().isEmpty()
            ? ""
            : Messages.text(
                hit.lists().stream().anyMatch(KnownList::isDoubt)
                    ? "alert.new.found.ambiguous"
                    : "alert.new.found.known");
    return new Candidate(key, hit.value(), note, new SimpleBooleanProperty(note.isEmpty()));
  }
}
