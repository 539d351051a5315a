package io.sentineliq.workbench.platform.pdf;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Takes out of a Compact Font Format program (Adobe Technical Note 5176) the outlines nobody asked
 * for. Glyphs keep their numbers and everything keeps its place: the shorter list of outlines
 * stands where the longer one stood, followed by zeros, which compression makes disappear.
 */
final class CompactFontSubset {

  private static final int CHAR_STRINGS = 17;
  private static final byte END_CHAR = 14;

  private final byte[] font;

  private CompactFontSubset(byte[] font) {
    this.font = font;
  }

  /** {@code font} with the outlines of {@code glyphs} and of the missing glyph. */
  static byte[] of(byte[] font, Set<Integer> glyphs) {
    return new CompactFontSubset(font).with(glyphs);
  }

  private byte[] with(Set<Integer> glyphs) {
    var subset = font.clone();
    var outlines = index(outlinesAt());
    var written = ByteBuffer.wrap(subset, outlines.data(), outlines.end() - outlines.data());
    for (var glyph = 0; glyph < outlines.count(); glyph++) {
      putOffset(subset, outlines, glyph, written.position() - outlines.data() + 1);
      if (glyph == 0 || glyphs.contains(glyph)) {
        written.put(font, outlines.start(glyph), outlines.start(glyph + 1) - outlines.start(glyph));
      } else {
        written.put(END_CHAR);
      }
    }
    putOffset(subset, outlines, outlines.count(), written.position() - outlines.data() + 1);
    while (written.hasRemaining()) {
      written.put((byte) 0);
    }
    return subset;
  }

  private static void putOffset(byte[] subset, Index index, int entry, int offset) {
    var at = index.offsets() + entry * index.width();
    for (var i = 0; i < index.width(); i++) {
      subset[at + i] = (byte) (offset >> (8 * (index.width() - 1 - i)));
    }
  }

  /** Header, names, then the dictionary that says where the outlines are. */
  private int outlinesAt() {
    var dictionaries = index(index(number(2, 1)).end());
    return operand(dictionaries.start(0), dictionaries.start(1));
  }

  /** The number before the operator of the outlines. */
  private int operand(int from, int to) {
    var last = 0;
    for (var at = from; at < to; ) {
      var first = number(at, 1);
      if (first == CHAR_STRINGS) {
        return last;
      }
      if (first >= 32 && first <= 246) {
        last = first - 139;
      } else if (first >= 247 && first <= 250) {
        last = (first - 247) * 256 + number(at + 1, 1) + 108;
      } else if (first >= 251 && first <= 254) {
        last = -(first - 251) * 256 - number(at + 1, 1) - 108;
      } else if (first == 28) {
        last = (short) number(at + 1, 2);
      } else if (first == 29) {
        last = number(at + 1, 4);
      }
      at += length(at, first);
    }
    throw new IllegalStateException("A font program without outlines");
  }

  private int length(int at, int first) {
    return switch (first) {
      case 12 -> 2;
      case 28 -> 3;
      case 29 -> 5;
      case 30 -> lengthOfReal(at);
      default -> first >= 247 && first <= 254 ? 2 : 1;
    };
  }

  /** Two digits a byte, an F at the end. */
  private int lengthOfReal(int at) {
    var end = at + 1;
    while ((font[end] & 0x0F) != 0x0F) {
      end++;
    }
    return end + 1 - at;
  }

  private Index index(int at) {
    var count = number(at, 2);
    return count == 0 ? new Index(font, 0, 1, at + 2) : new Index(font, count, at);
  }

  private int number(int at, int bytes) {
    return number(font, at, bytes);
  }

  private static int number(byte[] font, int at, int bytes) {
    var number = 0;
    for (var i = 0; i < bytes; i++) {
      number = (number << 8) | (font[at + i] & 0xFF);
    }
    return number;
  }

  /**
   * A list of byte strings: how many, where each begins, counted from one, and then all of them.
   */
  private record Index(byte[] font, int count, int width, int offsets) {

    Index(byte[] font, int count, int at) {
      this(font, count, number(font, at + 2, 1), at + 3);
    }

    int data() {
      return count == 0 ? offsets : offsets + (count + 1) * width;
    }

    int start(int entry) {
      return data() - 1 + number(font, offsets + entry * width, width);
    }

    int end() {
      return count == 0 ? offsets : start(count);
    }
  }
}
