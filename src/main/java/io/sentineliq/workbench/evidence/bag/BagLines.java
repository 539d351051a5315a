package io.sentineliq.workbench.evidence.bag;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the lines of a hostile file one after the other; each ends with a line feed. */
final class BagLines implements Closeable {
  private static final int LONGEST = 1 << 20;

  private final String name;
  private final InputStream in;
  private int number;

  private BagLines(String name, InputStream in) {
    this.name = name;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  static BagLines of(BagSource bag, String name) throws IOException {
    return new BagLines(name, bag.open(name));
  }

  /** The next line without its end, empty after the last. */
  Optional<String> next() throws IOException {
    var line = new ByteArrayOutputStream();
    number++;
    for (var letter = in.read(); letter != '\n'; letter = in.read()) {
      if (letter < 0 && line.size() == 0) {
        return Optional.empty();
      }
      if (letter < 0 || line.size() == LONGEST) {
        throw new DamagedBagException(place(), letter < 0 ? BagFault.FORM : BagFault.LONG);
      }
      line.write(letter);
    }
    try {
      var bytes = ByteBuffer.wrap(line.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new DamagedBagException(place(), BagFault.FORM, e);
    }
  }

  /** Number of the last line read, from 1. */
  int number() {
    return number;
  }

  /** Where the last line stands. */
  String place() {
    return name + ":" + number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
