package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.classification.Tlp;
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

/** What is asked of everything that is collected: for which case, of what kind, by what right. */
final class CollectFields {

  private static final String CASE = "case";
  private static final String KIND = "kind";
  private static final String LEVEL = "tlp_level";

  private final Function<Progress, List<CaseRow>> cases;
  private final List<ItemField> asked;
  private final EvidenceKind proposed;

  CollectFields(
      Function<Progress, List<CaseRow>> cases, EvidenceKind proposed, List<ItemField> asked) {
    this.cases = cases;
    this.proposed = proposed;
    this.asked = List.copyOf(asked);
  }

  List<ActField> common(Progress progress) {
    var fields = new ArrayList<ActField>();
    fields.add(cases(progress));
    fields.add(words(KIND, Messages.of(ItemField.KIND), EvidenceKind.values(), proposed));
    fields.add(words(LEVEL, Messages.of(ItemField.TLP), Tlp.values(), Tlp.AMBER));
    asked.forEach(field -> fields.add(ActField.optional(field.key(), Messages.of(field))));
    fields.add(ActField.area(ItemField.DESCRIPTION.key(), Messages.of(ItemField.DESCRIPTION)));
    return fields;
  }

  /** What was said, to be read again. */
  List<SignedAct.Preview.Line> lines(Map<String, String> answers) {
    var lines = new ArrayList<SignedAct.Preview.Line>();
    told(answers, Map.of())
        .forEach(
            (field, value) ->
                lines.add(new SignedAct.Preview.Line(Messages.of(field), VisibleText.of(value))));
    lines.add(new SignedAct.Preview.Line(Messages.of(ItemField.KIND), Messages.of(kind(answers))));
    lines.add(new SignedAct.Preview.Line(Messages.of(ItemField.TLP), Messages.of(tlp(answers))));
    return lines;
  }

  /** The item {@code name} as it was described, with what {@code known} adds. */
  NewItem item(Map<String, String> answers, String name, Map<ItemField, String> known) {
    return new NewItem(
        UUID.fromString(answers.getOrDefault(CASE, "")),
        kind(answers),
        name,
        tlp(answers),
        told(answers, known),
        List.of(),
        Optional.empty());
  }

  String chosenCase(Map<String, String> answers, Progress progress) {
    return cases.apply(progress).stream()
        .filter(row -> row.id().toString().equals(answers.get(CASE)))
        .map(CollectFields::words)
        .findFirst()
        .orElse("");
  }

  private Map<ItemField, String> told(Map<String, String> answers, Map<ItemField, String> known) {
    var told = new EnumMap<ItemField, String>(ItemField.class);
    told.putAll(known);
    for (var field : asked) {
      tell(told, field, answers);
    }
    tell(told, ItemField.DESCRIPTION, answers);
    return told;
  }

  private static void tell(
      Map<ItemField, String> told, ItemField field, Map<String, String> answers) {
    var said = answers.getOrDefault(field.key(), "");
    if (!said.isEmpty()) {
      told.put(field, said);
    }
  }

  private static EvidenceKind kind(Map<String, String> answers) {
    return EvidenceKind.valueOf(answers.getOrDefault(KIND, ""));
  }

  private static Tlp tlp(Map<String, String> answers) {
    return Tlp.valueOf(answers.getOrDefault(LEVEL, ""));
  }

  private ActField cases(Progress progress) {
    var choices =
        cases.apply(progress).stream()
            .map(row -> new ActField.Choice(row.id().toString(), words(row)))
            .toList();
    return choices.isEmpty()
        ? ActField.needed(CASE, Messages.text("evidence.collect.noCase"))
        : ActField.choice(
            CASE, Messages.text("evidence.collect.case"), choices, choices.getFirst().value());
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
