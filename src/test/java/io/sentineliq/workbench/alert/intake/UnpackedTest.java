package io.sentineliq.workbench.alert.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.ParsedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A bomb: a hundred kilobytes that grow to a hundred megabytes. */
class UnpackedTest {

  private static final int MEBIBYTE = 1 << 20;

  @Test
  void stopsWhatGrowsWithoutEnd() throws IOException {
    var bomb = bomb(100);
    AlertParser nowhere = (file, bytes, sink) -> bytes.transferTo(OutputStream.nullOutputStream());

    assertThatThrownBy(
            () ->
                Unpacked.parse(
                    nowhere,
                    "bomb.gz",
                    new ByteArrayInputStream(bomb),
                    () -> bomb.length,
                    new ParsedFile()))
        .isInstanceOf(ProblemException.class)
        .extracting(e -> ((ProblemException) e).problem().sentence())
        .asString()
        .contains("two hundred times");
  }

  private static byte[] bomb(int mebibytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      for (var i = 0; i < mebibytes; i++) {
        out.write(new byte[MEBIBYTE]);
      }
    }
    return packed.toByteArray();
  }
}
