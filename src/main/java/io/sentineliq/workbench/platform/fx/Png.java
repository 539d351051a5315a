package io.sentineliq.workbench.platform.fx;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * Writes a picture as PNG (ISO/IEC 15948), row by row: truecolour with eight bits a channel, no
 * transparency. A writer of our own because the desktop's would bring AWT into the program.
 */
public final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHANNELS = 3;
  private static final int EIGHT_BITS = 8;
  private static final int TRUECOLOUR = 2;
  private static final int CHUNK = 1 << 16;

  private Png() {}

  /** Writes {@code image} to {@code file}. */
  public static void write(Image image, Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
      try (var pixels = new DeflaterOutputStream(new Chunks(out))) {
        rows(image, pixels);
      }
      chunk(out, "IEND", new byte[0]);
    }
  }

  private static byte[] header(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var header = new DataOutputStream(bytes)) {
      header.writeInt(width);
      header.writeInt(height);
      header.write(new byte[] {EIGHT_BITS, TRUECOLOUR, 0, 0, 0});
    }
    return bytes.toByteArray();
  }

  private static void rows(Image image, OutputStream out) throws IOException {
    var width = (int) image.getWidth();
    var colours = new int[width];
    var row = new byte[1 + width * CHANNELS];
    for (var y = 0; y < (int) image.getHeight(); y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), colours, 0, width);
      for (var x = 0; x < width; x++) {
        row[1 + x * CHANNELS] = (byte) (colours[x] >> 16);
        row[2 + x * CHANNELS] = (byte) (colours[x] >> 8);
        row[3 + x * CHANNELS] = (byte) colours[x];
      }
      out.write(row);
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }

  /** Collects what is written into data chunks. */
  private static final class Chunks extends OutputStream {
    private final DataOutputStream out;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(CHUNK);

    Chunks(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      waiting.write(bytes, offset, length);
      if (waiting.size() >= CHUNK) {
        hand();
      }
    }

    @Override
    public void close() throws IOException {
      hand();
    }

    private void hand() throws IOException {
      if (waiting.size() > 0) {
        chunk(out, "IDAT", waiting.toByteArray());
        waiting.reset();
      }
    }
  }
}
