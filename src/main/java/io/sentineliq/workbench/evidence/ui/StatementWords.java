package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Party;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a statement says before it is signed, as the entry will read. */
final class StatementWords {

  private static final Set<StatementField> SAID =
      EnumSet.of(
          StatementField.AUTHORITY,
          StatementField.CLOCK_OFFSET,
          StatementField.CONDITION,
          StatementField.CORRECTS,
          StatementField.DIGEST,
          StatementField.DUE,
          StatementField.FROM,
          StatementField.METHOD,
          StatementField.NOTE,
          StatementField.PREVIOUS,
          StatementField.PURPOSE,
          StatementField.RECOMPUTED,
          StatementField.SEAL_IN,
          StatementField.SEAL_OUT,
          StatementField.TO,
          StatementField.TRANSPORT,
          StatementField.WITNESS);

  private final Statement statement;
  private final String exhibit;

  StatementWords(Statement statement, String exhibit) {
    this.statement = statement;
    this.exhibit = exhibit;
  }

  SignedAct.Preview preview() {
    var lines = new ArrayList<SignedAct.Preview.Line>();
    party(lines, "evidence.party.released", statement.releasedBy());
    party(lines, "evidence.party.received", statement.receivedBy());
    statement.fields().forEach((field, value) -> line(lines, field, value));
    party(lines, "evidence.party.signed", statement.signer());
    return new SignedAct.Preview(sentence(statement.action()), lines);
  }

  private String sentence(CustodyAction action) {
    var who = statement.signer().map(Party::name).orElse("");
    return Messages.text(
        "evidence.summary", VisibleText.of(who), Messages.of(action), VisibleText.of(exhibit));
  }

  private void line(List<SignedAct.Preview.Line> lines, StatementField field, String value) {
    if (SAID.contains(field)) {
      var zone = ZoneId.systemDefault();
      var words =
          field == StatementField.DUE
              ? statement.due().map(due -> Moments.shortly(due, zone)).orElse(value)
              : VisibleText.of(value);
      lines.add(new SignedAct.Preview.Line(Messages.of(field), words));
    }
  }

  private static void party(List<SignedAct.Preview.Line> lines, String key, Optional<Party> party) {
    party.ifPresent(
        one ->
            lines.add(
                new SignedAct.Preview.Line(
                    Messages.text(key),
                    one.organisation().isEmpty()
                        ? VisibleText.of(one.name())
                        : VisibleText.of(one.name() + ", " + one.organisation()))));
  }
}
