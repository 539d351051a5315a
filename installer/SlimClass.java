import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A class file without what a running program cannot see: the names of its local variables and the
 * annotations for compilers. Everything else stays as it is, line numbers too, so that a trace
 * still says where. After chapter 4 of the Java Virtual Machine Specification.
 */
final class SlimClass {

  private static final int MAGIC = 0xCAFEBABE;
  private static final Set<String> DROPPED =
      Set.of(
          "LocalVariableTable",
          "LocalVariableTypeTable",
          "RuntimeInvisibleAnnotations",
          "RuntimeInvisibleParameterAnnotations",
          "RuntimeInvisibleTypeAnnotations");

  private static final byte[] EMPTY_TEXT = {1, 0, 0};

  /** Of each kind of constant; texts, the first, say theirs themselves. */
  private static final int[] LENGTHS = {
    -1, -1, -1, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, -1, -1, 3, 2, 4, 4, 2, 2
  };

  private final byte[] bytes;
  private final Pool pool;
  private final ByteBuffer in;
  private final ByteArrayOutputStream result = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(result);

  /** A part of a class that begins at {@code position}. */
  private SlimClass(byte[] bytes, Pool pool, int position) {
    this.bytes = bytes;
    this.pool = pool;
    this.in = ByteBuffer.wrap(bytes).position(position);
  }

  /** The constants of a class, which of them are named by what is kept, and which were by names. */
  private record Pool(String[] words, int[] starts, BitSet kept, BitSet forgotten) {
    static Pool of(byte[] bytes) throws IOException {
      var in = ByteBuffer.wrap(bytes).position(8);
      var count = in.getShort() & 0xFFFF;
      var pool = new Pool(new String[count], new int[count + 1], new BitSet(), new BitSet());
      for (var i = 1; i < count; i++) {
        pool.starts[i] = in.position();
        var tag = in.get();
        switch (tag) {
          case 1 -> pool.words[i] = text(in, bytes);
          case 7, 8, 16 -> pool.kept.set(in.getShort() & 0xFFFF);
          case 12 -> {
            pool.kept.set(in.getShort() & 0xFFFF);
            pool.kept.set(in.getShort() & 0xFFFF);
          }
          default -> in.position(in.position() + LENGTHS[tag]);
        }
        if (tag == 5 || tag == 6) {
          pool.starts[++i] = in.position();
        }
      }
      pool.starts[count] = in.position();
      return pool;
    }

    private static String text(ByteBuffer in, byte[] bytes) {
      var length = in.getShort() & 0xFFFF;
      var text = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
      return text;
    }

    int end() {
      return starts[starts.length - 1];
    }

    /** All constants at their numbers; those that only names of variables were are empty texts. */
    void write(byte[] bytes, OutputStream out) throws IOException {
      forgotten.andNot(kept);
      out.write(bytes, 0, 10);
      for (var i = 1; i < words.length; i++) {
        if (forgotten.get(i)) {
          out.write(EMPTY_TEXT);
        } else {
          out.write(bytes, starts[i], starts[i + 1] - starts[i]);
        }
      }
    }
  }

  /** The same class, smaller; what is no class comes back as it is. */
  static byte[] of(byte[] bytes) {
    try {
      return isClass(bytes) ? slimmed(bytes, Pool.of(bytes)) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isClass(byte[] bytes) {
    return bytes.length > 10 && ByteBuffer.wrap(bytes).getInt() == MAGIC;
  }

  /** Every text in the pool of constants of a class. */
  static List<String> texts(DataInputStream in) throws IOException {
    var texts = new ArrayList<String>();
    in.skipNBytes(8);
    var count = in.readUnsignedShort();
    for (var i = 1; i < count; i++) {
      var tag = in.readUnsignedByte();
      if (tag == 1) {
        texts.add(in.readUTF());
      } else {
        in.skipNBytes(LENGTHS[tag]);
        i += tag == 5 || tag == 6 ? 1 : 0;
      }
    }
    return texts;
  }

  private static byte[] slimmed(byte[] bytes, Pool pool) throws IOException {
    var body = new SlimClass(bytes, pool, pool.end());
    body.copy(6);
    body.copy(2 * body.copyShort());
    body.members();
    body.members();
    body.attributes();
    if (body.in.hasRemaining()) {
      throw new IOException("a class file with something behind it");
    }
    var smaller = new ByteArrayOutputStream(bytes.length);
    pool.write(bytes, smaller);
    body.result.writeTo(smaller);
    return smaller.toByteArray();
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
    var kept = new SlimClass(bytes, pool, in.position());
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
    if (DROPPED.contains(pool.words[name])) {
      forget(pool.words[name], in.position());
      in.position(in.position() + length);
      return false;
    }
    pool.kept.set(name);
    out.writeShort(name);
    if ("Code".equals(pool.words[name])) {
      code();
    } else {
      out.writeInt(length);
      copy(length);
    }
    return true;
  }

  /** Ten bytes for each variable: where it lives, its name and its type, its number. */
  private void forget(String table, int position) {
    if (table.startsWith("LocalVariable")) {
      var entries = ByteBuffer.wrap(bytes).position(position);
      for (var left = entries.getShort() & 0xFFFF; left > 0; left--) {
        entries.getInt();
        pool.forgotten.set(entries.getShort() & 0xFFFF);
        pool.forgotten.set(entries.getShort() & 0xFFFF);
        entries.getShort();
      }
    }
  }

  private void code() throws IOException {
    var inner = new SlimClass(bytes, pool, in.position());
    inner.copy(4);
    inner.copyCode(inner.copyInt());
    inner.copy(8 * inner.copyShort());
    inner.attributes();
    out.writeInt(inner.result.size());
    inner.result.writeTo(out);
    in.position(inner.in.position());
  }

  /** Whatever stands in these bytes may be the number of a constant. */
  private void copy(int length) throws IOException {
    for (var i = 0; i + 1 < length; i++) {
      pool.kept.set(in.getShort(in.position() + i) & 0xFFFF);
    }
    copyCode(length);
  }

  /** Instructions never name a text itself. */
  private void copyCode(int length) throws IOException {
    out.write(bytes, in.position(), length);
    in.position(in.position() + length);
  }

  private int copyShort() throws IOException {
    var value = in.getShort() & 0xFFFF;
    pool.kept.set(value);
    out.writeShort(value);
    return value;
  }

  private int copyInt() throws IOException {
    var value = in.getInt();
    out.writeInt(value);
    return value;
  }
}
