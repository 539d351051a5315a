package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.note.TextHolder;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.time.Instant;
import java.util.UUID;

/** The long texts of a case: what it is about, what was found, what is recommended. */
public final class CaseTexts implements TextHolder {

  /** The part that says what the case is about. */
  public static final String SUMMARY = "summary";

  private static final int LONGEST_SUMMARY = 20_000;

  private final CaseFile caseFile;
  private final CaseText text;

  private CaseTexts(CaseFile caseFile, CaseText text) {
    this.caseFile = caseFile;
    this.text = text;
  }

  /** Finds the texts of the case {@code id} for whoever reads or writes them. */
  public static TextHolder of(Reading unit, UUID id) {
    return new CaseTexts(unit.require(CaseFile.class, id), unit.require(CaseText.class, id));
  }

  @Override
  public SubjectRef ref() {
    return caseFile.ref();
  }

  @Override
  public int version() {
    return text.version();
  }

  @Override
  public String text(String part) {
    return part.equals(SUMMARY) ? caseFile.description().orElse("") : text.text(part);
  }

  @Override
  public int longest(String part) {
    return part.equals(SUMMARY) ? LONGEST_SUMMARY : TextHolder.super.longest(part);
  }

  @Override
  public void requireWriter(UnitOfWork unit) {
    CaseRights.toWorkOn(unit, caseFile);
  }

  @Override
  public void write(String part, String newText, Instant now) {
    if (part.equals(SUMMARY)) {
      caseFile.describe(newText, now);
    } else {
      text.write(part, newText, now);
    }
  }

  @Override
  public TimelineSubjects told() {
    return TimelineSubjects.caseFile(caseFile.id());
  }

  @Override
  public String wordKey(String part) {
    return part.equals(SUMMARY) ? "case.part.summary" : text.wordKey(part);
  }
}
