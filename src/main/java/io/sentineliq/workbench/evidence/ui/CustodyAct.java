package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.ui.ActField.Shape;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One verb on one exhibit. */
final class CustodyAct implements SignedAct {

  private final Custody custody;
  private final Exhibits exhibits;
  private final ExhibitRow exhibit;
  private final CustodyVerb verb;

  CustodyAct(Custody custody, Exhibits exhibits, ExhibitRow exhibit, CustodyVerb verb) {
    this.custody = custody;
    this.exhibits = exhibits;
    this.exhibit = exhibit;
    this.verb = verb;
  }

  @Override
  public String title() {
    return Messages.of(verb);
  }

  @Override
  public String subject() {
    return exhibit.number() + "  " + exhibit.name();
  }

  @Override
  public String verb() {
    return Messages.text("evidence.sign", Messages.of(verb));
  }

  @Override
  public List<ActField> fields(Progress progress) {
    var fields = new ArrayList<ActField>();
    if (verb == CustodyVerb.OFFER) {
      fields.add(receivers(progress));
    }
    var asked = verb.fields();
    for (var field : asked.asked()) {
      fields.add(
          field == StatementField.CORRECTS
              ? entries(progress)
              : field(field, asked.needed().contains(field)));
    }
    return fields;
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var statement = custody.preview(command(answers), signer, progress);
    return new StatementWords(statement, subject()).preview();
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    custody.act(command(answers), signer, progress);
    return Notice.information(
        Messages.text("evidence.done", Messages.of(verb.action()), exhibit.number()));
  }

  private CustodyCommand command(Map<String, String> answers) {
    return new Answers(answers).command(exhibit.id(), verb.action());
  }

  private ActField field(StatementField field, boolean isNeeded) {
    var label =
        field == StatementField.DUE
            ? Messages.text("evidence.due.label")
            : verb == CustodyVerb.CORRECT && field == StatementField.NOTE
                ? Messages.text("evidence.correct.right")
                : Messages.of(field);
    var asked =
        new ActField(
            field.key(),
            label,
            field == StatementField.NOTE ? Shape.AREA : Shape.LINE,
            isNeeded,
            List.of(),
            "");
    return field == StatementField.TO && verb == CustodyVerb.CHECK_IN
        ? asked.beginning(exhibit.location())
        : asked;
  }

  /** What was said wrong is an entry of this chain, the newest first. */
  private ActField entries(Progress progress) {
    var choices =
        exhibits.custody(exhibit.id(), progress).reversed().stream()
            .map(
                entry ->
                    new ActField.Choice(
                        entry.envelope().hash(),
                        Messages.text(
                            "evidence.correct.entry",
                            entry.number(),
                            Messages.of(entry.statement().action()),
                            Moments.shortly(entry.envelope().at(), ZoneId.systemDefault()))))
            .toList();
    return ActField.choice(
        StatementField.CORRECTS.key(),
        Messages.text("evidence.correct.which"),
        choices,
        choices.getFirst().value());
  }

  private ActField receivers(Progress progress) {
    var people =
        custody.receivers(exhibit.id(), progress).stream()
            .map(
                person ->
                    new ActField.Choice(
                        person.id().toString(),
                        VisibleText.of(person.name() + " (" + person.login() + ")")))
            .toList();
    return people.isEmpty()
        ? ActField.needed(Answers.RECEIVER, Messages.text("evidence.receiver.none"))
        : ActField.choice(
            Answers.RECEIVER,
            Messages.text("evidence.receiver"),
            people,
            people.getFirst().value());
  }
}
