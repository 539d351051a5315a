package io.sentineliq.workbench.attack.ui;

import io.sentineliq.workbench.attack.AttackCatalogue;
import io.sentineliq.workbench.attack.AttackMatrix;
import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.attack.Technique;
import io.sentineliq.workbench.attack.TechniqueRecord;
import io.sentineliq.workbench.attack.TechniqueRecords;
import io.sentineliq.workbench.attack.TtpRow;
import io.sentineliq.workbench.attack.Ttps;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The techniques of a record, and the matrix of it or of the workspace. */
final class TechniquesViewModel {

  private static final int MOST_FOUND = 50;

  /** Whose techniques the matrix counts. */
  enum Scope {
    RECORD,
    WORKSPACE
  }

  private final Ttps ttps;
  private final TechniqueRecords records;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final Latest reads;
  private final Latest searches;
  private final Latest places;
  private final ObservableList<TtpRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Technique> found = FXCollections.observableArrayList();
  private final ObservableList<TechniqueRecord> seenIn = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable AttackMatrix> matrix =
      new ReadOnlyObjectWrapper<>();
  private @Nullable TimelineSubjects about;
  private Scope scope = Scope.RECORD;

  TechniquesViewModel(
      Ttps ttps, TechniqueRecords records, Tasks tasks, Consumer<Throwable> failures) {
    this.ttps = ttps;
    this.records = records;
    this.tasks = tasks;
    this.failures = failures;
    this.reads = new Latest(tasks);
    this.searches = new Latest(tasks);
    this.places = new Latest(tasks);
  }

  // Properties

  /** The techniques of the record. */
  ObservableList<TtpRow> rows() {
    return rows;
  }

  /** What was found in the catalogue. */
  ObservableList<Technique> found() {
    return found;
  }

  /** The records of the technique that was asked for. */
  ObservableList<TechniqueRecord> seenIn() {
    return seenIn;
  }

  /** The matrix; null until it was read. */
  ReadOnlyObjectProperty<@Nullable AttackMatrix> matrixProperty() {
    return matrix.getReadOnlyProperty();
  }

  // Commands

  /** Shows another record, or the same one after a change. */
  void show(TimelineSubjects subjects) {
    about = subjects;
    read();
  }

  /** Counts in the matrix what this record or the whole workspace has seen. */
  void choose(Scope other) {
    scope = other;
    read();
  }

  /** Looks {@code typed} up in the catalogue; nothing typed finds nothing. */
  void search(String typed) {
    searches.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress ->
            typed.isBlank()
                ? List.<Technique>of()
                : AttackCatalogue.shipped().search(typed, MOST_FOUND),
        found::setAll,
        failures);
  }

  /** Asks where {@code technique} was seen. */
  void ask(String technique) {
    places.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> records.of(technique, progress),
        seenIn::setAll,
        failures);
  }

  /** Links a technique; linked already, its count grows. {@code refused} is told why it was not. */
  void link(Sighting sighting, Consumer<Throwable> refused) {
    var subjects = about;
    if (subjects != null) {
      act(() -> ttps.link(subjects, sighting), refused);
    }
  }

  /** Takes a technique away. */
  void unlink(TtpRow row) {
    act(() -> ttps.unlink(row.id(), row.version()), failures);
  }

  /** Stops reading. */
  void close() {
    reads.cancel();
    searches.cancel();
    places.cancel();
  }

  private void act(Runnable work, Consumer<Throwable> refused) {
    tasks.start(
        TaskTitle.quiet(Messages.text("attack.changing")),
        progress -> {
          work.run();
          return true;
        },
        done -> read(),
        error -> {
          read();
          refused.accept(error);
        });
  }

  private void read() {
    var subjects = about;
    if (subjects != null) {
      var counted = scope;
      reads.start(
          TaskTitle.quiet(Messages.text("list.reading")),
          progress -> read(subjects, counted, progress),
          this::arrived,
          failures);
    }
  }

  private Read read(TimelineSubjects subjects, Scope counted, Progress progress) {
    var own = ttps.of(subjects, progress);
    Map<String, Long> counts =
        counted == Scope.WORKSPACE
            ? ttps.counts(progress)
            : own.stream()
                .collect(
                    Collectors.groupingBy(
                        TtpRow::technique, Collectors.summingLong(TtpRow::count)));
    return new Read(own, AttackMatrix.of(AttackCatalogue.shipped(), counts));
  }

  private void arrived(Read read) {
    rows.setAll(read.rows());
    matrix.set(read.matrix());
  }

  /** What one reading brings. */
  private record Read(List<TtpRow> rows, AttackMatrix matrix) {}
}
