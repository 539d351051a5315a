package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a person says of an item that is collected.
 *
 * @param name what it is called: a file's name, a thing's designation
 * @param told everything else: source, place and time found, witness, authority, method, tool,
 *     seal, make and model …; the fields that follow from the act itself are overwritten
 * @param parentId the item it is made from
 */
public record NewItem(
    UUID caseId,
    EvidenceKind kind,
    String name,
    Tlp tlp,
    Map<ItemField, String> told,
    List<String> tags,
    Optional<UUID> parentId) {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_TEXT = 4_000;
  private static final Pattern OFFSET = Pattern.compile("[+-]\\d{2}:\\d{2}:\\d{2}");

  /** Trimmed; {@link Problem.InvalidField} when the name is missing or a text is too long. */
  public NewItem {
    name = name.strip();
    told = Map.copyOf(told);
    tags = List.copyOf(tags);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Problem.InvalidField(
              ItemField.NAME.key(), "evidence.invalid.name", List.of(LONGEST_NAME))
          .asException();
    }
    for (var field : told.entrySet()) {
      var longest = longest(field.getKey());
      if (field.getValue().length() > longest) {
        throw new Problem.InvalidField(
                field.getKey().key(), "evidence.invalid.text", List.of(longest))
            .asException();
      }
    }
    requireForm(told);
  }

  private static int longest(ItemField field) {
    return switch (field) {
      case LOCATION -> Custody.LONGEST_PLACE;
      case SEAL -> Custody.LONGEST_SEAL;
      default -> LONGEST_TEXT;
    };
  }

  /** What programs read must have its form: a moment of UTC, an offset as {@code +00:00:41}. */
  private static void requireForm(Map<ItemField, String> told) {
    var offset = told.getOrDefault(ItemField.CLOCK_OFFSET, "");
    if (!offset.isEmpty() && !OFFSET.matcher(offset).matches()) {
      throw new Problem.InvalidField(
              ItemField.CLOCK_OFFSET.key(), "evidence.invalid.offset", List.of())
          .asException();
    }
    var found = told.getOrDefault(ItemField.FOUND_AT, "");
    if (!found.isEmpty()) {
      try {
        var _ = Instant.parse(found);
      } catch (DateTimeParseException e) {
        throw new Problem.InvalidField(
                ItemField.FOUND_AT.key(), "evidence.invalid.moment", List.of())
            .asException(e);
      }
    }
  }

  /** An item of which nothing but its name is said. */
  public static NewItem named(UUID caseId, EvidenceKind kind, String name) {
    return new NewItem(caseId, kind, name, Tlp.AMBER, Map.of(), List.of(), Optional.empty());
  }
}
