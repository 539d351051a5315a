import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Draws sentineliq.svg as PNG, ICO and ICNS, the same bytes on every run: {@code java
 * installer/icons/DrawIcons.java FOLDER}. Understands what that picture is made of: filled paths of
 * absolute M, L, C and Z.
 */
final class DrawIcons {

  private static final double SIDE = 256;
  private static final Pattern PATH = Pattern.compile("<path fill=\"(#\\w{6})\" d=\"([^\"]+)\"/>");
  private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 256);
  private static final Map<String, Integer> ICNS =
      new TreeMap<>(
          Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024));

  private record Shape(Color fill, Path2D path) {}

  private DrawIcons() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    var folder = Path.of(arguments[0]);
    var shapes = shapes(Files.readString(folder.resolve("sentineliq.svg")));
    Files.write(folder.resolve("sentineliq.png"), png(draw(shapes, 256)));
    Files.write(folder.resolve("sentineliq.ico"), ico(shapes));
    Files.write(folder.resolve("sentineliq.icns"), icns(shapes));
  }

  private static List<Shape> shapes(String svg) {
    var shapes = new ArrayList<Shape>();
    var found = PATH.matcher(svg);
    while (found.find()) {
      shapes.add(new Shape(Color.decode(found.group(1)), path(found.group(2).split(" "))));
    }
    return shapes;
  }

  private static Path2D path(String[] words) {
    var path = new Path2D.Double();
    var at = 0;
    while (at < words.length) {
      switch (words[at]) {
        case "M" -> path.moveTo(number(words, at + 1), number(words, at + 2));
        case "L" -> path.lineTo(number(words, at + 1), number(words, at + 2));
        case "C" ->
            path.curveTo(
                number(words, at + 1),
                number(words, at + 2),
                number(words, at + 3),
                number(words, at + 4),
                number(words, at + 5),
                number(words, at + 6));
        case "Z" -> path.closePath();
        default -> throw new IllegalArgumentException("not understood: " + words[at]);
      }
      at += words[at].equals("C") ? 7 : words[at].equals("Z") ? 1 : 3;
    }
    return path;
  }

  private static double number(String[] words, int at) {
    return Double.parseDouble(words[at]);
  }

  private static BufferedImage draw(List<Shape> shapes, int side) {
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(side / SIDE, side / SIDE);
    for (var shape : shapes) {
      pen.setColor(shape.fill);
      pen.fill(shape.path);
    }
    pen.dispose();
    return image;
  }

  /** Written here, because the picture library's own bytes may change with the JDK. */
  private static byte[] png(BufferedImage image) throws IOException {
    var rows = new ByteArrayOutputStream();
    for (var y = 0; y < image.getHeight(); y++) {
      rows.write(0);
      for (var x = 0; x < image.getWidth(); x++) {
        var pixel = image.getRGB(x, y);
        rows.write(pixel >> 16);
        rows.write(pixel >> 8);
        rows.write(pixel);
        rows.write(pixel >>> 24);
      }
    }
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    var header = ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight());
    chunk(out, "IHDR", header.put(new byte[] {8, 6, 0, 0, 0}).array());
    chunk(out, "IDAT", deflated(rows.toByteArray()));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content)
      throws IOException {
    var data = new DataOutputStream(out);
    var type = name.getBytes(StandardCharsets.US_ASCII);
    var checksum = new CRC32();
    checksum.update(type);
    checksum.update(content);
    data.writeInt(content.length);
    data.write(type);
    data.write(content);
    data.writeInt((int) checksum.getValue());
  }

  private static byte[] deflated(byte[] rows) {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(rows);
      deflater.finish();
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return out.toByteArray();
  }

  private static byte[] ico(List<Shape> shapes) throws IOException {
    var pictures = new ArrayList<byte[]>();
    for (var side : ICO) {
      pictures.add(png(draw(shapes, side)));
    }
    var total = pictures.stream().mapToInt(picture -> picture.length).sum();
    var file = ByteBuffer.allocate(6 + 16 * ICO.size() + total).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
    var offset = 6 + 16 * ICO.size();
    for (var i = 0; i < ICO.size(); i++) {
      // A side of 256 is written as 0.
      var side = (byte) (ICO.get(i) % 256);
      file.put(side).put(side).put((byte) 0).put((byte) 0);
      file.putShort((short) 1).putShort((short) 32);
      file.putInt(pictures.get(i).length).putInt(offset);
      offset += pictures.get(i).length;
    }
    pictures.forEach(file::put);
    return file.array();
  }

  private static byte[] icns(List<Shape> shapes) throws IOException {
    var content = new ByteArrayOutputStream();
    var data = new DataOutputStream(content);
    for (var each : ICNS.entrySet()) {
      var picture = png(draw(shapes, each.getValue()));
      data.writeBytes(each.getKey());
      data.writeInt(8 + picture.length);
      data.write(picture);
    }
    var file = new ByteArrayOutputStream();
    var head = new DataOutputStream(file);
    head.writeBytes("icns");
    head.writeInt(8 + content.size());
    content.writeTo(head);
    return file.toByteArray();
  }
}
