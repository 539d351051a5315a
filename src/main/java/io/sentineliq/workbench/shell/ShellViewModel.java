package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.fx.BarItem;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The frame of the window: where one is, what can be asked for, what runs, what was seen last. */
public final class ShellViewModel {

  private static final Duration FRESH = Duration.ofSeconds(3);

  private final Surroundings surroundings;
  private final List<? extends Feature> features;
  private final Navigation navigation;
  private final TaskListModel tasks;
  private final InstantSource clock;
  private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
  private final ObjectProperty<WorkspaceLook> look;
  private Instant noticedAt = Instant.MIN;
  private final ReadOnlyStringWrapper lastSeen = new ReadOnlyStringWrapper("");

  /** The frame around {@code features}. */
  public ShellViewModel(
      Surroundings surroundings,
      List<? extends Feature> features,
      TaskListModel tasks,
      InstantSource clock) {
    this.surroundings = surroundings;
    this.look = new SimpleObjectProperty<>(surroundings.look());
    this.features = List.copyOf(features);
    this.navigation =
        new Navigation(features.stream().flatMap(f -> f.navigation().stream()).toList());
    this.tasks = tasks;
    this.clock = clock;
    notice.subscribe(shown -> noticedAt = clock.instant());
    navigation.currentProperty().subscribe(place -> forget());
  }

  // Properties

  /** Whose workspace, who works, where the data lives. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** How the open workspace shows itself. */
  public ObjectProperty<WorkspaceLook> lookProperty() {
    return look;
  }

  /** What is offered where the workspace is chosen. */
  public List<Command> switches() {
    return features.stream().flatMap(feature -> feature.switches().stream()).toList();
  }

  /** The places of the rail. */
  public Navigation navigation() {
    return navigation;
  }

  /** What runs. */
  public TaskListModel tasks() {
    return tasks;
  }

  /** The sentence across the top; null for none. */
  public ObjectProperty<@Nullable Notice> noticeProperty() {
    return notice;
  }

  /** When the newest change was seen, in words; empty before the first. */
  public ReadOnlyStringProperty lastSeenProperty() {
    return lastSeen.getReadOnlyProperty();
  }

  /** One or two letters of the person's name. */
  public String initials() {
    return Stream.of(surroundings.person().strip().split("[\\s.@_-]+", -1))
        .filter(word -> !word.isEmpty())
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** What the features offer everywhere, and one command per place. */
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    var figure = 0;
    for (var place : navigation.entries()) {
      var keys = !place.isPart() && ++figure <= 9 ? "Ctrl+" + figure : null;
      var words = Messages.text("navigation.go", Messages.text(place.id()));
      commands.add(Command.of(place.id(), keys, () -> navigation.open(place)).saying(words));
    }
    features.forEach(feature -> commands.addAll(feature.commands()));
    return commands;
  }

  /** What the features put into the bar at the top, freshly made. */
  public List<BarItem> barItems() {
    return features.stream().flatMap(feature -> feature.barItems().stream()).toList();
  }

  /** What the features lay over the window, freshly made. */
  public List<View<?>> panels() {
    return features.stream().<View<?>>flatMap(feature -> feature.panels().stream()).toList();
  }

  /** What can be done with dropped files. */
  public List<FileDrop> drops() {
    return features.stream().flatMap(feature -> feature.drops().stream()).toList();
  }

  // Commands

  /** A commit was seen. */
  public void seen(Change change) {
    var time = Times.clockWithSeconds(clock.instant(), ZoneId.systemDefault());
    lastSeen.set(Messages.text("status.lastSeen", time, change.sequence()));
  }

  /** Opens the first place and lets the features listen. */
  public void activate() {
    features.forEach(Feature::activate);
    navigation.open(navigation.entries().getFirst());
  }

  /** What was done is old news in the next place, unless it came on the way there. */
  private void forget() {
    var shown = notice.get();
    var isOld = noticedAt.plus(FRESH).isBefore(clock.instant());
    if (isOld && shown != null && shown.kind() == Notice.Kind.INFORMATION) {
      notice.set(null);
    }
  }

  /** Leaves every place. */
  public void deactivate() {
    navigation.close();
    features.reversed().forEach(Feature::deactivate);
  }
}
