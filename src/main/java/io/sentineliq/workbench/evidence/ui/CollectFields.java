package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of everything that is collected, and what the answers amount to. */
final class CollectFields {

  private static final String KIND = "kind";
  private static final String LEVEL = "tlp_level";
  private static final String TAGS = "tags";

  private static final List<ItemField> FOUND =
      List.of(
          ItemField.SOURCE,
          ItemField.SOURCE_OWNER,
          ItemField.FOUND_PLACE,
          ItemField.FOUND_AT,
          ItemField.FOUND_ZONE,
          ItemField.CLOCK_OFFSET);
  private static final List<ItemField> TAKEN =
      List.of(
          ItemField.AUTHORITY,
          ItemField.WITNESS,
          ItemField.METHOD,
          ItemField.TOOL,
          ItemField.TOOL_VERSION,
          ItemField.WRITE_BLOCKER);
  private static final List<ItemField> KEPT =
      List.of(
          ItemField.LOCATION,
          ItemField.SEAL,
          ItemField.MAKE,
          ItemField.MODEL,
          ItemField.SERIAL,
          ItemField.QUANTITY,
          ItemField.PHOTOGRAPHS);

  private final CaseChoice cases;
  private final EvidenceKind proposed;
  private final String description;

  /** Fields of something for one of {@code cases}. */
  CollectFields(CaseChoice cases, EvidenceKind proposed) {
    this(cases, proposed, "");
  }

  /** The same, of which {@code description} is said at first. */
  CollectFields(CaseChoice cases, EvidenceKind proposed, String description) {
    this.cases = cases;
    this.proposed = proposed;
    this.description = description;
  }

  /** What is asked, in its sections. */
  List<ActField> all(Progress progress) {
    var fields = new ArrayList<ActField>();
    fields.add(cases.field(progress));
    fields.add(words(KIND, Messages.of(ItemField.KIND), EvidenceKind.values(), proposed));
    fields.add(words(LEVEL, Messages.of(ItemField.TLP), Tlp.values(), Tlp.AMBER));
    section(fields, "evidence.collect.found", FOUND);
    section(fields, "evidence.collect.taken", TAKEN);
    section(fields, "evidence.collect.kept", KEPT);
    fields.add(ActField.optional(TAGS, Messages.text("evidence.collect.tags")));
    fields.add(
        ActField.area(ItemField.DESCRIPTION.key(), Messages.of(ItemField.DESCRIPTION))
            .beginning(description));
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
        cases.chosen(answers),
        kind(answers),
        name,
        tlp(answers),
        told(answers, known),
        tags(answers),
        Optional.empty());
  }

  /** The case that was chosen, in words. */
  String chosenCase(Map<String, String> answers, Progress progress) {
    return cases.words(answers, progress);
  }

  private static Map<ItemField, String> told(
      Map<String, String> answers, Map<ItemField, String> known) {
    var told = new EnumMap<ItemField, String>(ItemField.class);
    told.putAll(known);
    for (var section : List.of(FOUND, TAKEN, KEPT, List.of(ItemField.DESCRIPTION))) {
      for (var field : section) {
        var said = answers.getOrDefault(field.key(), "");
        if (!said.isEmpty()) {
          told.put(field, said);
        }
      }
    }
    if (told.containsKey(ItemField.FOUND_AT)) {
      told.put(ItemField.FOUND_AT, FoundTime.of(told));
    } else {
      told.remove(ItemField.FOUND_ZONE);
    }
    return told;
  }

  private static List<String> tags(Map<String, String> answers) {
    return Arrays.stream(answers.getOrDefault(TAGS, "").split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private static EvidenceKind kind(Map<String, String> answers) {
    return EvidenceKind.valueOf(answers.getOrDefault(KIND, ""));
  }

  private static Tlp tlp(Map<String, String> answers) {
    return Tlp.valueOf(answers.getOrDefault(LEVEL, ""));
  }

  private static void section(List<ActField> fields, String key, List<ItemField> asked) {
    fields.add(ActField.heading(Messages.text(key)));
    for (var field : asked) {
      var line = ActField.optional(field.key(), label(field));
      fields.add(
          field == ItemField.FOUND_ZONE ? line.beginning(ZoneId.systemDefault().getId()) : line);
    }
  }

  private static String label(ItemField field) {
    return switch (field) {
      case FOUND_AT -> Messages.text("evidence.collect.foundAt");
      case CLOCK_OFFSET -> Messages.text("evidence.collect.clockOffset");
      case PHOTOGRAPHS -> Messages.text("evidence.collect.photographs");
      default -> Messages.of(field);
    };
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
