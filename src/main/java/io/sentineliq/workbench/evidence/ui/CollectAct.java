package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Takes in a thing without bytes. */
final class CollectAct implements SignedAct {

  private static final String CASE = "case";
  private static final String KIND = "kind";
  private static final String LEVEL = "tlp_level";

  private static final List<ItemField> ASKED =
      List.of(
          ItemField.LOCATION,
          ItemField.SOURCE,
          ItemField.AUTHORITY,
          ItemField.METHOD,
          ItemField.MAKE,
          ItemField.MODEL,
          ItemField.SERIAL,
          ItemField.SEAL,
          ItemField.FOUND_PLACE,
          ItemField.WITNESS);

  private final EvidenceIntake intake;
  private final Function<Progress, List<CaseRow>> cases;
  private final Optional<UUID> proposed;

  CollectAct(
      EvidenceIntake intake, Function<Progress, List<CaseRow>> cases, Optional<UUID> proposed) {
    this.intake = intake;
    this.cases = cases;
    this.proposed = proposed;
  }

  @Override
  public String title() {
    return Messages.text("evidence.collect.thing");
  }

  @Override
  public String subject() {
    return Messages.text("evidence.collect.subject");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.collect.sign");
  }

  @Override
  public List<ActField> fields(Progress progress) {
    var fields = new ArrayList<ActField>();
    fields.add(ActField.needed(ItemField.NAME.key(), Messages.of(ItemField.NAME)));
    fields.add(cases(progress));
    fields.add(words(KIND, Messages.of(ItemField.KIND), EvidenceKind.values(), EvidenceKind.OTHER));
    fields.add(words(LEVEL, Messages.of(ItemField.TLP), Tlp.values(), Tlp.AMBER));
    ASKED.forEach(field -> fields.add(ActField.optional(field.key(), Messages.of(field))));
    fields.add(ActField.area(ItemField.DESCRIPTION.key(), Messages.of(ItemField.DESCRIPTION)));
    return fields;
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var item = item(answers);
    var lines = new ArrayList<Preview.Line>();
    item.told()
        .forEach(
            (field, value) ->
                lines.add(new Preview.Line(Messages.of(field), VisibleText.of(value))));
    lines.add(new Preview.Line(Messages.of(ItemField.KIND), Messages.of(item.kind())));
    lines.add(new Preview.Line(Messages.of(ItemField.TLP), Messages.of(item.tlp())));
    var sentence =
        Messages.text(
            "evidence.collect.summary", VisibleText.of(item.name()), chosenCase(answers, progress));
    return new Preview(sentence, lines);
  }

  @Override
  public String perform(Map<String, String> answers, Signer signer, Progress progress) {
    var item = item(answers);
    intake.take(item, signer, progress);
    return Messages.text("evidence.collected", VisibleText.of(item.name()));
  }

  private static NewItem item(Map<String, String> answers) {
    var told = new EnumMap<ItemField, String>(ItemField.class);
    for (var field : ASKED) {
      tell(told, field, answers);
    }
    tell(told, ItemField.DESCRIPTION, answers);
    return new NewItem(
        UUID.fromString(answers.getOrDefault(CASE, "")),
        EvidenceKind.valueOf(answers.getOrDefault(KIND, "")),
        answers.getOrDefault(ItemField.NAME.key(), ""),
        Tlp.valueOf(answers.getOrDefault(LEVEL, "")),
        told,
        List.of(),
        Optional.empty());
  }

  private static void tell(
      Map<ItemField, String> told, ItemField field, Map<String, String> answers) {
    var said = answers.getOrDefault(field.key(), "");
    if (!said.isEmpty()) {
      told.put(field, said);
    }
  }

  private ActField cases(Progress progress) {
    var choices =
        cases.apply(progress).stream()
            .map(row -> new ActField.Choice(row.id().toString(), words(row)))
            .toList();
    var initial =
        proposed.map(UUID::toString).orElse(choices.isEmpty() ? "" : choices.getFirst().value());
    return choices.isEmpty()
        ? ActField.needed(CASE, Messages.text("evidence.collect.noCase"))
        : ActField.choice(CASE, Messages.text("evidence.collect.case"), choices, initial);
  }

  private String chosenCase(Map<String, String> answers, Progress progress) {
    return cases.apply(progress).stream()
        .filter(row -> row.id().toString().equals(answers.get(CASE)))
        .map(CollectAct::words)
        .findFirst()
        .orElse("");
  }

  private static String words(CaseRow row) {
    return VisibleText.of(row.number() + "  " + row.title());
  }

  private static <E extends Enum<E>> ActField words(
      String id, String label, E[] constants, E initial) {
    var choices =
        Arrays.stream(constants)
            .map(each -> new ActField.Choice(each.name(), Messages.of(each)))
            .toList();
    return ActField.choice(id, label, choices, initial.name());
  }
}
