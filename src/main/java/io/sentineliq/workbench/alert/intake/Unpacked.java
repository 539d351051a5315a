package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/**
 * What a file contains, whether it is plain, compressed with gzip (RFC 1952, of any number of
 * members) or a zip archive. Recognised from its first bytes; nothing is written to the disk. What
 * grows beyond 64 MiB at more than two hundred times its size was made to fill a memory, and is
 * refused.
 */
final class Unpacked {

  private static final int BUFFER = 1 << 16;
  private static final long HARMLESS_BYTES = 64L << 20;
  private static final long MOST_GROWTH = 200;

  private Unpacked() {}

  /** Hands everything in {@code packed} to {@code parser}; {@code read} tells how much was read. */
  static void parse(
      AlertParser parser, String file, InputStream packed, LongSupplier read, AlertParser.Sink sink)
      throws IOException {
    var in = new BufferedInputStream(packed, BUFFER);
    in.mark(4);
    var magic = in.readNBytes(4);
    in.reset();
    if (begins(magic, 0x1F, 0x8B)) {
      parser.parse(file, new Growing(file, new GZIPInputStream(in, BUFFER), read), sink);
    } else if (begins(magic, 'P', 'K', 3, 4)) {
      new ZipEntries(parser, file, sink).parse(in, entry -> new Growing(file, entry, read));
    } else {
      parser.parse(file, in, sink);
    }
  }

  private static boolean begins(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (var i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Counts what comes out, against what went in. */
  private static final class Growing extends FilterInputStream {
    private final String file;
    private final LongSupplier read;
    private long count;

    Growing(String file, InputStream in, LongSupplier read) {
      super(in);
      this.file = file;
      this.read = read;
    }

    @Override
    public int read() throws IOException {
      var b = super.read();
      grown(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      var got = super.read(target, offset, length);
      grown(Math.max(got, 0));
      return got;
    }

    private void grown(int bytes) {
      count += bytes;
      if (count > HARMLESS_BYTES && count / MOST_GROWTH > read.getAsLong()) {
        throw new Problem.UnreadableInput(file, Messages.text("intake.unreadable.bomb"))
            .asException();
      }
    }
  }
}
