package io.sentineliq.workbench.evidence;

import static io.sentineliq.workbench.evidence.custody.StatementField.*;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.Party;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the statements of acts on one item, from where it stands. */
final class Statements {

  private final Reading unit;
  private final Evidence item;
  private final CustodyStanding standing;

  Statements(Reading unit, Evidence item, CustodyStanding standing) {
    this.unit = unit;
    this.item = item;
    this.standing = standing;
  }

  /** What {@code signer} says with {@code command}. */
  Statement of(CustodyCommand command, Signer signer) {
    var me = signer(signer);
    var fields = new EnumMap<StatementField, String>(StatementField.class);
    fields.putAll(command.told());
    common(fields, command.action(), me);
    switch (command.action()) {
      case TRANSFER_OFFERED -> {
        var receiver = command.receiverId().orElseThrow();
        parties(fields, me, person(receiver));
      }
      case TRANSFERRED -> {
        fields.put(OFFER, standing.offer());
        parties(fields, person(Objects.requireNonNullElse(standing.offeredBy(), me.id())), me);
      }
      case TRANSFER_REFUSED -> {
        fields.put(OFFER, standing.offer());
        parties(
            fields,
            person(Objects.requireNonNullElse(standing.offeredBy(), me.id())),
            person(Objects.requireNonNullElse(standing.offeredTo(), me.id())));
      }
      case CHECKED_OUT -> parties(fields, person(keeper(me)), me);
      case CHECKED_IN -> parties(fields, me, person(keeper(me)));
      default -> {}
    }
    return Statement.of(fields);
  }

  /** What the program says of {@code command} when nobody signs. */
  Statement unsigned(CustodyCommand command) {
    var fields = new EnumMap<StatementField, String>(StatementField.class);
    fields.putAll(command.told());
    common(fields, command.action(), null);
    return Statement.of(fields);
  }

  /** What {@code signer} says with the first entry of the item. */
  Statement first(CustodyAction action, Map<StatementField, String> told, Signer signer) {
    var fields = new EnumMap<StatementField, String>(StatementField.class);
    var record = item.record();
    fields.put(AUTHORITY, record.get(ItemField.AUTHORITY));
    fields.put(METHOD, record.get(ItemField.METHOD));
    fields.put(WITNESS, record.get(ItemField.WITNESS));
    fields.put(SEAL_IN, record.get(ItemField.SEAL));
    fields.put(TO, record.get(ItemField.LOCATION));
    fields.putAll(told);
    var me = signer(signer);
    common(fields, action, me);
    received(fields, me);
    return Statement.of(fields);
  }

  private void common(
      Map<StatementField, String> fields, CustodyAction action, @Nullable Party me) {
    var record = item.record();
    fields.put(ACTION, action.name());
    fields.put(ITEM, item.id().toString());
    fields.put(WORKSPACE, unit.workspaceId().toString());
    fields.put(EXHIBIT, record.get(ItemField.CASE_NUMBER) + "/" + item.exhibit());
    fields.put(RECORD, record.digest());
    fields.put(DIGEST, item.sha256().orElse(""));
    fields.put(PREVIOUS, standing.head());
    fields.put(FROM, standing.location());
    fields.put(TIME, Statement.moment(unit.now()));
    fields.put(ZONE, ZoneId.systemDefault().getId());
    fields.put(CLOCK_OFFSET, ClockOffset.of(unit));
    if (me != null) {
      put(fields, me, SIGNER_ID, SIGNER_LOGIN, SIGNER_NAME, SIGNER_ORGANISATION, SIGNER_KEY);
    }
  }

  private UUID keeper(Party me) {
    return Objects.requireNonNullElse(standing.keeper(), me.id());
  }

  private Party signer(Signer signer) {
    return new Party(
        unit.actor().id(),
        unit.actor().login(),
        signer.holder().name(),
        signer.holder().organisation(),
        signer.key().fingerprint());
  }

  private Party person(UUID id) {
    var person =
        unit.queries(EvidenceQueries_::new)
            .person(id)
            .orElseThrow(
                () -> new Problem.NotFound(UserAccount.class.getSimpleName()).asException());
    return SigningKeys.of(unit, id)
        .map(
            key ->
                new Party(
                    id,
                    person.login(),
                    key.holder().name(),
                    key.holder().organisation(),
                    key.key().fingerprint()))
        .orElseGet(() -> new Party(id, person.login(), person.name(), "", ""));
  }

  private static void parties(
      Map<StatementField, String> fields, Party releasedBy, Party receivedBy) {
    put(
        fields,
        releasedBy,
        RELEASED_BY_ID,
        RELEASED_BY_LOGIN,
        RELEASED_BY_NAME,
        RELEASED_BY_ORGANISATION,
        RELEASED_BY_KEY);
    received(fields, receivedBy);
  }

  private static void received(Map<StatementField, String> fields, Party receivedBy) {
    put(
        fields,
        receivedBy,
        RECEIVED_BY_ID,
        RECEIVED_BY_LOGIN,
        RECEIVED_BY_NAME,
        RECEIVED_BY_ORGANISATION,
        RECEIVED_BY_KEY);
  }

  private static void put(
      Map<StatementField, String> fields,
      Party party,
      StatementField id,
      StatementField login,
      StatementField name,
      StatementField organisation,
      StatementField key) {
    fields.put(id, party.id().toString());
    fields.put(login, party.login());
    fields.put(name, party.name());
    fields.put(organisation, party.organisation());
    fields.put(key, party.key());
  }
}
