package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The picture of an item that is one, when it is small enough to be printed. */
record SmallPicture(Contents contents) {
  private static final Pattern NAME = Pattern.compile(".*\\.(png|jpe?g|gif|bmp)");
  private static final long LARGEST = 4L << 20;

  Optional<byte[]> of(Evidence item) {
    var isSmall = item.size().filter(size -> size <= LARGEST).isPresent();
    var isPicture = NAME.matcher(item.name().toLowerCase(Locale.ROOT)).matches();
    if (!isSmall || !isPicture || item.content().isEmpty()) {
      return Optional.empty();
    }
    try (var bytes = contents.read(item.id(), Messages.text("handover.purpose"), Progress.unwatched())) {
      return Optional.of(bytes.readAllBytes());
    } catch (IOException unreadable) {
      // The bytes were read and compared a moment ago; a report without a picture is still true.
      return Optional.empty();
    }
  }
}
