package io.sentineliq.workbench.platform.fx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a typeface whose figures are all equally wide from one that carries such figures as an
 * OpenType feature ({@code tnum}), because the toolkit cannot switch features on. Only the table
 * that says which glyph a digit is, and the name, are written anew.
 */
final class TabularFont {

  /** Characters from {@code first} to {@code last}, drawn by consecutive glyphs. */
  private record Group(int first, int last, int glyph) {}

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final byte[] WIDE_FIGURES = ascii("tnum");

  private final ByteBuffer font;
  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  private TabularFont(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    var count = font.getShort(4);
    for (var i = 0; i < count; i++) {
      var at = HEADER + ENTRY * i;
      tables.put(
          new String(bytes, at, 4, StandardCharsets.ISO_8859_1),
          font.slice(font.getInt(at + 8), font.getInt(at + 12)));
    }
  }

  /** {@code bytes}, an OpenType font, under the name {@code family} and with tabular digits. */
  static byte[] of(byte[] bytes, String family) {
    var made = new TabularFont(bytes);
    var groups = made.withTabularDigits(made.groups(), made.tabularGlyphs());
    made.tables.put("cmap", cmap(groups));
    made.tables.put("name", names(family));
    return made.write();
  }

  private ByteBuffer table(String name) {
    var found = tables.get(name);
    if (found == null) {
      throw new IllegalArgumentException("The typeface has no table " + name);
    }
    return found;
  }

  /** The character map that covers all of Unicode, format 12. */
  private List<Group> groups() {
    var cmap = table("cmap");
    for (var i = 0; i < cmap.getShort(2); i++) {
      var at = cmap.getInt(4 + 8 * i + 4);
      if (cmap.getShort(at) == 12) {
        var groups = new ArrayList<Group>();
        for (var g = 0; g < cmap.getInt(at + 12); g++) {
          var entry = at + 16 + 12 * g;
          groups.add(new Group(cmap.getInt(entry), cmap.getInt(entry + 4), cmap.getInt(entry + 8)));
        }
        return groups;
      }
    }
    throw new IllegalArgumentException("The typeface has no full character map");
  }

  /** From a glyph to its tabular form: the single substitutions of the feature. */
  private Map<Integer, Integer> tabularGlyphs() {
    var gsub = table("GSUB");
    var features = unsigned(gsub, 6);
    var lookups = unsigned(gsub, 8);
    for (var i = 0; i < unsigned(gsub, features); i++) {
      var record = features + 2 + 6 * i;
      if (hasTag(gsub, record)) {
        var feature = features + unsigned(gsub, record + 4);
        var lookup = lookups + unsigned(gsub, lookups + 2 + 2 * unsigned(gsub, feature + 4));
        return substitutions(gsub, lookup + unsigned(gsub, lookup + 6));
      }
    }
    throw new IllegalArgumentException("The typeface has no tabular figures");
  }

  private static Map<Integer, Integer> substitutions(ByteBuffer gsub, int at) {
    var covered = coverage(gsub, at + unsigned(gsub, at + 2));
    var isDelta = unsigned(gsub, at) == 1;
    var result = new HashMap<Integer, Integer>();
    for (var i = 0; i < covered.size(); i++) {
      var glyph = covered.get(i);
      result.put(
          glyph,
          isDelta ? (glyph + gsub.getShort(at + 4)) & 0xFFFF : unsigned(gsub, at + 6 + 2 * i));
    }
    return result;
  }

  private static List<Integer> coverage(ByteBuffer gsub, int at) {
    var glyphs = new ArrayList<Integer>();
    for (var i = 0; i < unsigned(gsub, at + 2); i++) {
      if (unsigned(gsub, at) == 1) {
        glyphs.add(unsigned(gsub, at + 4 + 2 * i));
      } else {
        var range = at + 4 + 6 * i;
        for (var glyph = unsigned(gsub, range); glyph <= unsigned(gsub, range + 2); glyph++) {
          glyphs.add(glyph);
        }
      }
    }
    return glyphs;
  }

  private List<Group> withTabularDigits(List<Group> groups, Map<Integer, Integer> tabular) {
    var result = new ArrayList<Group>();
    for (var group : groups) {
      if (group.last() < '0' || group.first() > '9') {
        result.add(group);
      } else {
        for (var c = group.first(); c <= group.last(); c++) {
          var glyph = group.glyph() + c - group.first();
          var isDigit = c >= '0' && c <= '9';
          result.add(new Group(c, c, isDigit ? tabular.getOrDefault(glyph, glyph) : glyph));
        }
      }
    }
    result.sort(Comparator.comparingInt(Group::first));
    return result;
  }

  private static ByteBuffer cmap(List<Group> groups) {
    var length = 16 + 12 * groups.size();
    var table = ByteBuffer.allocate(12 + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12);
    table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
    groups.forEach(g -> table.putInt(g.first()).putInt(g.last()).putInt(g.glyph()));
    return table.flip();
  }

  /** Family, style, full name and PostScript name, in American English for Windows. */
  private static ByteBuffer names(String family) {
    var texts = new TreeMap<Integer, String>();
    texts.put(1, family);
    texts.put(2, "Regular");
    texts.put(4, family);
    texts.put(6, family.replace(" ", ""));
    var letters = String.join("", texts.values()).getBytes(StandardCharsets.UTF_16BE);
    var start = 6 + 12 * texts.size();
    var table = ByteBuffer.allocate(start + letters.length);
    table.putShort((short) 0).putShort((short) texts.size()).putShort((short) start);
    var offset = 0;
    for (var entry : texts.entrySet()) {
      var length = entry.getValue().length() * 2;
      table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
      table.putShort(entry.getKey().shortValue()).putShort((short) length).putShort((short) offset);
      offset += length;
    }
    return table.put(letters).flip();
  }

  private byte[] write() {
    var offset = HEADER + ENTRY * tables.size();
    var size = offset + tables.values().stream().mapToInt(t -> padded(t.limit())).sum();
    var made = ByteBuffer.allocate(size);
    made.put(font.slice(0, HEADER)).putShort(4, (short) tables.size());
    for (var table : tables.entrySet()) {
      var content = table.getValue();
      // Nobody checks sums of a font that is made in memory.
      made.put(ascii(table.getKey())).putInt(0).putInt(offset).putInt(content.limit());
      made.put(offset, content, 0, content.limit());
      offset += padded(content.limit());
    }
    return made.array();
  }

  private static boolean hasTag(ByteBuffer table, int at) {
    return table.slice(at, 4).equals(ByteBuffer.wrap(WIDE_FIGURES));
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int unsigned(ByteBuffer table, int at) {
    return table.getShort(at) & 0xFFFF;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
