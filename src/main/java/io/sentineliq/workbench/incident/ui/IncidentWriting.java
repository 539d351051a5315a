package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentPeople;
import io.sentineliq.workbench.incident.IncidentSaid;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SetMerge;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Saves what somebody typed about an incident, as they saw it when they began, beside what
 * colleagues changed meanwhile.
 */
final class IncidentWriting {

  private final Incidents incidents;
  private final Window window;
  private final Rewriting.Ending ending;

  IncidentWriting(Incidents incidents, Window window, Rewriting.Ending ending) {
    this.incidents = incidents;
    this.window = window;
    this.ending = ending;
  }

  void change(IncidentDetails began, IncidentSaid said) {
    var writing =
        rewriting(
            began,
            IncidentDetails::said,
            (version, words, progress) -> incidents.change(began.row().id(), version, words),
            IncidentPart::merge);
    writing.save(kept(began, began.said()), said);
  }

  void systems(IncidentDetails began, Set<String> names) {
    Function<IncidentDetails, Set<String>> systems =
        details -> new LinkedHashSet<>(details.systems());
    var writing =
        rewriting(
            began,
            systems,
            (version, words, progress) -> incidents.systems(began.row().id(), version, words),
            SetMerge<String>::new);
    writing.save(kept(began, systems.apply(began)), names);
  }

  void team(IncidentDetails began, IncidentPeople people, Set<UUID> team) {
    var id = began.row().id();
    var writing =
        writing(
            began,
            (details, progress) -> incidents.people(id, progress).team(),
            (version, words, progress) -> incidents.team(id, version, words),
            SetMerge<UUID>::new);
    writing.save(kept(began, people.team()), team);
  }

  void resolve(IncidentDetails began, String reason) {
    var writing =
        rewriting(
            began,
            IncidentWriting::resolution,
            (version, words, progress) -> incidents.resolve(began.row().id(), version, words),
            ResolutionPart::merge);
    writing.save(kept(began, resolution(began)), reason);
  }

  void reopen(IncidentDetails began, IncidentStatus phase, String reason) {
    var writing =
        rewriting(
            began,
            details -> "",
            (version, words, progress) -> incidents.reopen(began.row().id(), version, phase, words),
            Merge.typed());
    writing.save(kept(began, ""), reason);
  }

  private <T> Rewriting<T> rewriting(
      IncidentDetails began,
      Function<IncidentDetails, T> words,
      Rewriting.Writer<T> writer,
      Merge.Maker<T> merging) {
    return writing(began, (details, progress) -> words.apply(details), writer, merging);
  }

  private <T> Rewriting<T> writing(
      IncidentDetails began,
      BiFunction<IncidentDetails, Progress, T> words,
      Rewriting.Writer<T> writer,
      Merge.Maker<T> merging) {
    var keeper =
        new Rewriting.Keeper<>(
            progress -> {
              var now = incidents.details(began.row().id(), progress);
              return kept(now, words.apply(now, progress));
            },
            writer);
    var title = TaskTitle.quiet(Messages.text("incident.changing"));
    return new Rewriting<>(window, title, keeper, merging, ending);
  }

  private static <T> Rewriting.Kept<T> kept(IncidentDetails details, T words) {
    return new Rewriting.Kept<>(details.row().version(), words);
  }

  private static String resolution(IncidentDetails details) {
    return Objects.requireNonNullElse(details.resolutionSummary(), "");
  }
}
