package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How new exhibits come in: chosen or dropped files and folders, and things without bytes. */
final class Collecting {

  private static final int MOST_CASES = 200;

  private final EvidenceIntake intake;
  private final Cases cases;
  private final ActDesk acts;

  Collecting(EvidenceIntake intake, Cases cases, ActDesk acts) {
    this.intake = intake;
    this.cases = cases;
    this.acts = acts;
  }

  /** Lets files be chosen. */
  void files(Optional<UUID> caseId) {
    var files =
        dialogs()
            .chooseFiles(
                Messages.text("evidence.collect.files"),
                Messages.text("evidence.collect.anyFile"),
                List.of("*"));
    files(caseId, files);
  }

  /** Lets a folder be chosen. */
  void folder(Optional<UUID> caseId) {
    dialogs()
        .chooseFolder(Messages.text("evidence.collect.folder"))
        .ifPresent(folder -> files(caseId, List.of(folder)));
  }

  /** Leads through taking in {@code files}, folders among them. */
  void files(Optional<UUID> caseId, List<Path> files) {
    if (!files.isEmpty()) {
      acts.lead(new CollectFilesAct(intake, fields(caseId, EvidenceKind.FILE), files));
    }
  }

  /**
   * Lets pictures of a page be chosen and leads through taking them in, with what is written {@code
   * alongside} each.
   */
  void screenshots(String description, EvidenceIntake.Alongside alongside) {
    var pictures =
        dialogs()
            .chooseFiles(
                Messages.text("evidence.collect.screenshot"),
                Messages.text("evidence.collect.pictures"),
                List.of("*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.pdf", "*.mhtml"));
    if (!pictures.isEmpty()) {
      var fields =
          new CollectFields(choice(Optional.empty()), EvidenceKind.SCREENSHOT, description);
      acts.lead(new CollectFilesAct(intake, fields, pictures, alongside));
    }
  }

  /** Leads through taking in a thing. */
  void thing(Optional<UUID> caseId) {
    acts.lead(new CollectAct(intake, fields(caseId, EvidenceKind.OTHER)));
  }

  private CollectFields fields(Optional<UUID> caseId, EvidenceKind kind) {
    return new CollectFields(choice(caseId), kind);
  }

  /** The open cases, of which {@code caseId} is chosen at first. */
  CaseChoice choice(Optional<UUID> caseId) {
    return new CaseChoice(this::openCases, caseId);
  }

  private List<CaseRow> openCases(Progress progress) {
    return cases.rows(cases.firstIds(new CaseQuery(true), MOST_CASES, progress), progress).stream()
        .filter(row -> row.status().isOpen() && !row.isWithdrawn())
        .toList();
  }

  private Dialogs dialogs() {
    return acts.window().dialogs();
  }
}
