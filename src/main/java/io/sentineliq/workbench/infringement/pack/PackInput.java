package io.sentineliq.workbench.infringement.pack;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type for a pack, or refused with the field's name. */
public final class PackInput {

  private static final String ORGANISATION = "organisation";
  private static final String CONTACT = "contact";
  private static final String TARGET = "target";
  private static final String REGISTERED = "registered";
  private static final String EXHIBITS = "exhibits";
  private static final Pattern ADDRESS =
      Pattern.compile("([\\w.!#$%&'*+/=?^`{|}~-]{1,64})@([^@\\s]{1,253})");
  private static final Pattern EXHIBIT = Pattern.compile("\\d{1,9}/\\d{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

  private PackInput() {}

  /** Who reports. */
  public static String organisation(String typed) {
    var text = typed.strip();
    if (text.isEmpty() || text.length() > 200) {
      throw wrong(ORGANISATION, "pack.input.organisation");
    }
    return text;
  }

  /** An e-mail address, its domain in A-labels. */
  public static String contact(String typed) {
    var address = ADDRESS.matcher(typed.strip());
    if (!address.matches()) {
      throw wrong(CONTACT, "pack.input.contact");
    }
    var domain =
        WebAddress.of(address.group(2))
            .flatMap(WebAddress::domain)
            .orElseThrow(() -> wrong(CONTACT, "pack.input.contact"));
    return address.group(1) + "@" + domain;
  }

  /** The folder that is made, from the root of the disk. */
  public static Path target(String typed) {
    try {
      var target = Path.of(typed.strip());
      if (target.isAbsolute() && target.getFileName() != null) {
        return target;
      }
    } catch (InvalidPathException e) {
      throw new Problem.InvalidField(TARGET, "pack.input.target", List.of()).asException(e);
    }
    throw wrong(TARGET, "pack.input.target");
  }

  /** A day as {@code 2026-11-30}, or nothing. */
  public static Optional<Instant> registered(String typed) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException e) {
      throw new Problem.InvalidField(REGISTERED, "infringement.input.due", List.of())
          .asException(e);
    }
  }

  /** Exhibits as {@code 7/3, 7/4}. */
  public static List<ExhibitNumber> exhibits(String typed) {
    return BETWEEN
        .splitAsStream(typed.strip())
        .filter(part -> !part.isEmpty())
        .map(PackInput::exhibit)
        .toList();
  }

  /** The same, one at least. */
  public static List<ExhibitNumber> someExhibits(String typed) {
    var numbers = exhibits(typed);
    if (numbers.isEmpty()) {
      throw wrong(EXHIBITS, "pack.input.exhibits");
    }
    return numbers;
  }

  private static ExhibitNumber exhibit(String part) {
    if (!EXHIBIT.matcher(part).matches()) {
      throw wrong(EXHIBITS, "pack.input.exhibits");
    }
    var numbers = part.split("/", 2);
    return new ExhibitNumber(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  private static ProblemException wrong(String field, String key) {
    return new Problem.InvalidField(field, key, List.of()).asException();
  }
}
