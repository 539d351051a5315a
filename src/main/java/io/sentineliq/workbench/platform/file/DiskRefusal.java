package io.sentineliq.workbench.platform.file;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the refusals of a file system mean, whose texts Java hands on as they are. */
public final class DiskRefusal {

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("no space left", "store.why.diskFull"),
          new Sign("not enough space", "store.why.diskFull"),
          new Sign("disk quota exceeded", "store.why.diskFull"),
          new Sign("file too large", "store.why.diskFull"),
          new Sign("read-only file system", "store.why.readOnly"),
          new Sign("permission denied", "store.why.denied"),
          new Sign("access is denied", "store.why.denied"),
          new Sign("not a directory", "store.why.notFolder"),
          new Sign("file name too long", "store.why.nameTooLong"));

  private static final int DEPTH = 20;

  private DiskRefusal() {}

  /** A word of a system, in lower case, and the message it stands for. */
  private record Sign(String word, String key) {}

  /** The key of the message that says what a system means with {@code text}. */
  public static Optional<String> sign(@Nullable String text) {
    var lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    return SIGNS.stream().filter(sign -> lower.contains(sign.word())).map(Sign::key).findFirst();
  }

  /** What {@code error} means, in the system's own words when it is none of these. */
  public static String why(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .limit(DEPTH)
        .flatMap(cause -> sign(cause.getMessage()).stream())
        .findFirst()
        .map(Messages::text)
        .orElseGet(() -> String.valueOf(error.getMessage()));
  }
}
