package io.sentineliq.workbench.evidence.preview.ui;

import io.sentineliq.workbench.evidence.preview.ByteRows;
import io.sentineliq.workbench.evidence.preview.ByteSearch;
import io.sentineliq.workbench.evidence.preview.ContentKind;
import io.sentineliq.workbench.evidence.preview.Heads;
import io.sentineliq.workbench.evidence.preview.Mail;
import io.sentineliq.workbench.evidence.preview.MailReader;
import io.sentineliq.workbench.evidence.preview.SearchedBytes;
import io.sentineliq.workbench.evidence.preview.TextPart;
import io.sentineliq.workbench.evidence.preview.TurnContent;
import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** Looks into content of any size. Everything is read in the background. */
public final class PreviewViewModel implements ViewLifecycle {

  private static final int HEAD = 8_192;

  private final TurnContent content;
  private final Tasks tasks;
  private final Latest rowReads;
  private final Latest textReads;
  private final Latest searches;
  private final ReadOnlyObjectWrapper<@Nullable ContentKind> kind = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ByteRows> rows = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ByteSearch.@Nullable Hit> hit = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable TextPart> text = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Mail> mail = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isSearching = new ReadOnlyBooleanWrapper();
  private long top;
  private int height = 1;

  /** Looks into {@code opened} and closes it in the end. */
  public PreviewViewModel(RandomContent opened, Tasks tasks) {
    this.content = new TurnContent(opened);
    this.tasks = tasks;
    this.rowReads = new Latest(tasks);
    this.textReads = new Latest(tasks);
    this.searches = new Latest(tasks);
  }

  // Properties

  /** How many bytes there are. */
  public long size() {
    return content.size();
  }

  /** What the content is; null until its beginning was read. */
  public ReadOnlyObjectProperty<@Nullable ContentKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** The rows in view. */
  public ReadOnlyObjectProperty<@Nullable ByteRows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** What the last search found; null when nothing. */
  public ReadOnlyObjectProperty<ByteSearch.@Nullable Hit> hitProperty() {
    return hit.getReadOnlyProperty();
  }

  /** The stretch of text in view; null until it was asked for. */
  public ReadOnlyObjectProperty<@Nullable TextPart> textProperty() {
    return text.getReadOnlyProperty();
  }

  /** The message; null until it was asked for. */
  public ReadOnlyObjectProperty<@Nullable Mail> mailProperty() {
    return mail.getReadOnlyProperty();
  }

  /** Why it cannot be read; null when it can. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** What came of the last search or jump. */
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Whether a search runs. */
  public ObservableBooleanValue searchingProperty() {
    return isSearching.getReadOnlyProperty();
  }

  /** The first row in view. */
  public long top() {
    return top;
  }

  /** The last row that can be the first in view. */
  public long lastTop() {
    return Math.max(0, ByteRows.count(size()) - height);
  }

  // Commands

  @Override
  public void activate() {
    tasks.start(
        reading(), progress -> ContentKind.of(Heads.of(content, HEAD)), kind::set, failure::set);
    show(top);
  }

  @Override
  public void deactivate() {
    rowReads.cancel();
    textReads.cancel();
    stopSearching();
    tasks.start(
        reading(),
        progress -> {
          content.close();
          return true;
        },
        closed -> {},
        failure::set);
  }

  /** How many rows fit. */
  public void fit(int visibleRows) {
    if (visibleRows > 0 && visibleRows != height) {
      height = visibleRows;
      show(top);
    }
  }

  /** Shows rows from {@code row} on, as far as there are any. */
  public void show(long row) {
    top = Math.max(0, Math.min(row, lastTop()));
    var first = top;
    var count = height;
    rowReads.start(
        reading(), progress -> ByteRows.read(content, first, count), rows::set, failure::set);
  }

  /** Goes to an offset: {@code 4096}, {@code 0x1000} or {@code 1000h}. */
  public void goTo(String typed) {
    var offset = offset(typed.strip().toLowerCase(Locale.ROOT).replaceAll("[,. _]", ""));
    if (offset.filter(at -> at < size()).isPresent()) {
      said.set("");
      hit.set(new ByteSearch.Hit(offset.get(), 1));
      reveal(offset.get());
    } else {
      said.set(Messages.text("preview.goTo.outside", Numbers.grouped(Math.max(0, size() - 1))));
    }
  }

  /** Searches for {@code typed} behind the last hit. */
  public void search(String typed) {
    try {
      var searched = SearchedBytes.of(typed);
      var last = hit.get();
      var from = last == null ? 0 : last.offset() + 1;
      isSearching.set(true);
      said.set("");
      searches.start(
          TaskTitle.listed(Messages.text("preview.searching")),
          progress -> new ByteSearch(content, searched).next(from, progress),
          found -> found(found, from),
          this::searchFailed);
    } catch (ProblemException e) {
      said.set(e.problem().sentence());
    }
  }

  /** Ends a search. */
  public void stopSearching() {
    searches.cancel();
    isSearching.set(false);
  }

  /** Reads the stretch of text that begins at byte {@code from}. */
  public void readText(long from) {
    textReads.start(
        reading(), progress -> harmless(TextPart.read(content, from)), text::set, failure::set);
  }

  /** Reads the message. */
  public void readMail() {
    tasks.start(
        reading(),
        progress -> harmless(MailReader.read(content, progress)),
        mail::set,
        failure::set);
  }

  private static TextPart harmless(TextPart part) {
    return new TextPart(
        HarmlessText.of(part.text()), part.charset(), part.from(), part.until(), part.size());
  }

  private static Mail harmless(Mail read) {
    var headers =
        read.headers().stream()
            .map(header -> new Mail.Header(header.name(), HarmlessText.of(header.value())))
            .toList();
    return new Mail(
        headers, HarmlessText.of(read.text()), read.isSource(), read.isCut(), read.parts());
  }

  /** Makes something of the content in the background; for what only the screen knows. */
  public <T> void make(Maker<T> maker, Consumer<T> receiver) {
    tasks.start(reading(), progress -> maker.make(content), receiver, failure::set);
  }

  /** Makes something of content. */
  @FunctionalInterface
  public interface Maker<T> {
    /** Runs in the background. */
    T make(RandomContent content) throws IOException;
  }

  private void found(Optional<ByteSearch.Hit> found, long from) {
    isSearching.set(false);
    hit.set(found.orElse(null));
    if (found.isEmpty()) {
      said.set(Messages.text("preview.search.nothing"));
    } else {
      var at = found.get().offset();
      var key = at < from ? "preview.search.around" : "preview.search.found";
      said.set(Messages.text(key, Numbers.grouped(at)));
      reveal(at);
    }
  }

  private void searchFailed(Throwable error) {
    isSearching.set(false);
    failure.set(error);
  }

  private void reveal(long offset) {
    var row = offset / ByteRows.WIDTH;
    show(row < top || row >= top + height ? row - height / 3 : top);
  }

  private static Optional<Long> offset(String typed) {
    var isHex = typed.startsWith("0x") || typed.endsWith("h");
    var digits = typed.replaceFirst("^0x", "").replaceFirst("h$", "");
    try {
      return Optional.of(Long.parseLong(digits, isHex ? 16 : 10)).filter(at -> at >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static TaskTitle reading() {
    return TaskTitle.quiet(Messages.text("list.reading"));
  }

  /** Where stretches of text before {@code part} begin. */
  static long before(TextPart part) {
    return Math.max(0, part.from() - TextPart.LENGTH);
  }
}
