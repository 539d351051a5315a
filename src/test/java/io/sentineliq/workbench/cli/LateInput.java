package io.sentineliq.workbench.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Standard input that is thought of when it is first read. */
final class LateInput extends InputStream {

  private final Supplier<byte[]> typed;
  private @Nullable ByteArrayInputStream bytes;

  LateInput(Supplier<byte[]> typed) {
    this.typed = typed;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (bytes == null) {
      bytes = new ByteArrayInputStream(typed.get());
    }
    return bytes.read(target, offset, length);
  }
}
