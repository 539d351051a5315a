import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A class file without the names of its local variables, which only a debugger shows. Everything
 * else stays byte for byte, line numbers too, so that a trace still says where. After chapter 4 of
 * the Java Virtual Machine Specification.
 */
final class SlimClass {

  private static final int MAGIC = 0xCAFEBABE;
  private static final Set<String> DROPPED = Set.of("LocalVariableTable", "LocalVariableTypeTable");

  private final byte[] bytes;
  private final ByteBuffer in;
  private final ByteArrayOutputStream result = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(result);
  private String[] words = new String[0];

  private SlimClass(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes);
  }

  /** The same class, smaller; what is no class comes back as it is. */
  static byte[] of(byte[] bytes) {
    try {
      return bytes.length > 10 && ByteBuffer.wrap(bytes).getInt() == MAGIC
          ? new SlimClass(bytes).slimmed()
          : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] slimmed() throws IOException {
    copy(8);
    constants();
    copy(6);
    copy(2 * copyShort());
    members();
    members();
    attributes();
    if (in.hasRemaining()) {
      throw new IOException("a class file with something behind it");
    }
    return result.toByteArray();
  }

  private void constants() throws IOException {
    var count = copyShort();
    words = new String[count];
    for (var i = 1; i < count; i++) {
      var tag = copyByte();
      switch (tag) {
        case 1 -> {
          var length = copyShort();
          words[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
          copy(length);
        }
        case 3, 4, 9, 10, 11, 12, 17, 18 -> copy(4);
        case 5, 6 -> {
          copy(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> copy(2);
        case 15 -> copy(3);
        default -> throw new IOException("a constant of the unknown kind " + tag);
      }
    }
  }

  private void members() throws IOException {
    var count = copyShort();
    for (var i = 0; i < count; i++) {
      copy(6);
      attributes();
    }
  }

  /** A list of attributes, of which {@code Code} has one in itself. */
  private void attributes() throws IOException {
    var count = in.getShort() & 0xFFFF;
    var kept = new SlimClass(bytes);
    kept.words = words;
    kept.in.position(in.position());
    var left = 0;
    for (var i = 0; i < count; i++) {
      left += kept.attribute() ? 1 : 0;
    }
    out.writeShort(left);
    kept.result.writeTo(out);
    in.position(kept.in.position());
  }

  private boolean attribute() throws IOException {
    var name = in.getShort() & 0xFFFF;
    var length = in.getInt();
    if (DROPPED.contains(words[name])) {
      in.position(in.position() + length);
      return false;
    }
    out.writeShort(name);
    if ("Code".equals(words[name])) {
      code();
    } else {
      out.writeInt(length);
      copy(length);
    }
    return true;
  }

  private void code() throws IOException {
    var inner = new SlimClass(bytes);
    inner.words = words;
    inner.in.position(in.position());
    inner.copy(4);
    inner.copy(inner.copyInt());
    inner.copy(8 * inner.copyShort());
    inner.attributes();
    out.writeInt(inner.result.size());
    inner.result.writeTo(out);
    in.position(inner.in.position());
  }

  private void copy(int length) throws IOException {
    out.write(bytes, in.position(), length);
    in.position(in.position() + length);
  }

  private int copyByte() throws IOException {
    var value = in.get() & 0xFF;
    out.writeByte(value);
    return value;
  }

  private int copyShort() throws IOException {
    var value = in.getShort() & 0xFFFF;
    out.writeShort(value);
    return value;
  }

  private int copyInt() throws IOException {
    var value = in.getInt();
    out.writeInt(value);
    return value;
  }
}
