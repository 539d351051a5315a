package io.sentineliq.workbench.evidence.preview.ui;

import io.sentineliq.workbench.evidence.preview.ContentStream;
import io.sentineliq.workbench.evidence.preview.PictureHead;
import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Decodes a picture, in the background, when it is small enough to be decoded at all. */
final class PictureDecoder {

  private static final int MOST_BYTES = 32 << 20;
  private static final int EDGE = 2_048;

  private PictureDecoder() {}

  /**
   * What came of it.
   *
   * @param image null when it is not shown
   * @param words its size, or why it is not shown
   */
  record Decoded(@Nullable Image image, String words) {}

  static Decoded decode(RandomContent content) throws IOException {
    if (content.size() > MOST_BYTES) {
      return refused("preview.picture.large", Numbers.bytes(content.size()));
    }
    var bytes = new ContentStream(content).readNBytes(MOST_BYTES);
    var head = PictureHead.read(bytes);
    if (head.isEmpty()) {
      return refused("preview.picture.broken");
    }
    var size = head.get();
    if (!size.isModest()) {
      return refused(
          "preview.picture.bomb", Numbers.grouped(size.width()), Numbers.grouped(size.height()));
    }
    var isWide = size.width() > EDGE || size.height() > EDGE;
    var edge = isWide ? EDGE : 0;
    var image = new Image(new ByteArrayInputStream(bytes), edge, edge, true, true);
    return image.isError()
        ? refused("preview.picture.broken")
        : new Decoded(
            image,
            Messages.text(
                "preview.picture.size",
                size.format().name(),
                Numbers.grouped(size.width()),
                Numbers.grouped(size.height())));
  }

  private static Decoded refused(String key, Object... details) {
    return new Decoded(null, Messages.text(key, details));
  }
}
