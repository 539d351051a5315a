package io.sentineliq.workbench.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the letters that were used of a typeface into the document (ISO 32000-2, 9.7). */
final class FontWriter {

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
  private static final COSName CID_TO_GID = COSName.getPDFName("CIDToGIDMap");
  private static final COSName COMPACT = COSName.getPDFName("CIDFontType0C");
  private static final int SYMBOLIC = 4;
  private static final int STEM = 80;

  private final PDDocument document;

  FontWriter(PDDocument document) {
    this.document = document;
  }

  void write(EmbeddedFont font) throws IOException {
    var typeface = font.typeface();
    var name = COSName.getPDFName(tag(font.glyphs()) + "+" + typeface.font().getName());
    var descendant = descendant(font, name);
    var dictionary = font.dictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setItem(COSName.BASE_FONT, name);
    dictionary.setItem(COSName.ENCODING, encoding(font));
    dictionary.setItem(COSName.DESCENDANT_FONTS, array(List.of(descendant)));
    dictionary.setItem(COSName.TO_UNICODE, stream(CodeMap.toLetters(font.letters())));
  }

  private COSStream encoding(EmbeddedFont font) throws IOException {
    var name = "Codes-" + font.name();
    var encoding = stream(CodeMap.toGlyphs(font.letters(), name));
    encoding.setItem(COSName.TYPE, COSName.CMAP);
    encoding.setItem(COSName.getPDFName("CMapName"), COSName.getPDFName(name));
    encoding.setItem(COSName.CIDSYSTEMINFO, identity());
    return encoding;
  }

  private COSDictionary descendant(EmbeddedFont font, COSName name) throws IOException {
    var isCompact = font.typeface().isCompact();
    var descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(
        COSName.SUBTYPE, isCompact ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
    descendant.setItem(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, identity());
    descendant.setInt(COSName.DW, 0);
    descendant.setItem(COSName.W, widths(font));
    var descriptor = descriptor(font.typeface(), name);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    if (isCompact) {
      descriptor.setItem(COSName.FONT_FILE3, compact(font));
    } else {
      outlines(font, descendant, descriptor);
    }
    return descendant;
  }

  private static COSDictionary descriptor(Typeface typeface, COSName name) throws IOException {
    var font = typeface.font();
    var scale = typeface.thousandths();
    var head = font.getHeader();
    var descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(
        COSName.FONT_BBOX,
        array(
            List.of(
                number(head.getXMin() * scale),
                number(head.getYMin() * scale),
                number(head.getXMax() * scale),
                number(head.getYMax() * scale))));
    descriptor.setFloat(COSName.ITALIC_ANGLE, font.getPostScript().getItalicAngle());
    descriptor.setItem(COSName.ASCENT, number(font.getHorizontalHeader().getAscender() * scale));
    descriptor.setItem(COSName.DESCENT, number(font.getHorizontalHeader().getDescender() * scale));
    descriptor.setItem(COSName.CAP_HEIGHT, number(font.getOS2Windows().getCapHeight() * scale));
    descriptor.setInt(COSName.STEM_V, STEM);
    return descriptor;
  }

  private static COSArray widths(EmbeddedFont font) {
    var widths = new COSArray();
    for (var glyph : font.glyphs()) {
      widths.add(COSInteger.get(glyph));
      widths.add(array(List.of(number(font.typeface().width(glyph)))));
    }
    return widths;
  }

  private COSStream compact(EmbeddedFont font) throws IOException {
    var typeface = font.typeface().font();
    var program = typeface.getTableBytes(typeface.getTableMap().get("CFF "));
    var stream = stream(CompactFontSubset.of(program, font.glyphs()));
    stream.setItem(COSName.SUBTYPE, COMPACT);
    return stream;
  }

  private void outlines(EmbeddedFont font, COSDictionary descendant, COSDictionary descriptor)
      throws IOException {
    TrueTypeFont typeface = font.typeface().font();
    var subsetter = new TTFSubsetter(typeface, TABLES);
    subsetter.addGlyphIds(font.glyphs());
    var oldByNew = subsetter.getGIDMap();
    var program = new ByteArrayOutputStream();
    subsetter.writeToStream(program);
    var file = stream(program.toByteArray());
    file.setInt(COSName.LENGTH1, program.size());
    descriptor.setItem(COSName.FONT_FILE2, file);
    descendant.setItem(CID_TO_GID, stream(glyphNumbers(oldByNew)));
  }

  /** For each old number two bytes of the new one; the map comes as new to old. */
  private static byte[] glyphNumbers(Map<Integer, Integer> oldByNew) {
    var last = oldByNew.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var table = new byte[2 * (last + 1)];
    oldByNew.forEach(
        (to, from) -> {
          table[2 * from] = (byte) (to >> 8);
          table[2 * from + 1] = (byte) (int) to;
        });
    return table;
  }

  private static COSDictionary identity() {
    var identity = new COSDictionary();
    identity.setString(COSName.REGISTRY, "Adobe");
    identity.setString(COSName.ORDERING, "Identity");
    identity.setInt(COSName.SUPPLEMENT, 0);
    return identity;
  }

  /** Six capital letters that say which part of the typeface this is. */
  private static String tag(Collection<Integer> glyphs) {
    var number = Math.floorMod(List.copyOf(glyphs).hashCode(), 308_915_776);
    var tag = new StringBuilder();
    for (var i = 0; i < 6; i++) {
      tag.append((char) ('A' + number % 26));
      number /= 26;
    }
    return tag.toString();
  }

  private COSStream stream(byte[] bytes) throws IOException {
    return Streams.packed(document, bytes);
  }

  private static COSFloat number(float value) {
    return new COSFloat(Math.round(value));
  }

  private static COSArray array(List<? extends org.apache.pdfbox.cos.COSBase> items) {
    var array = new COSArray();
    items.forEach(array::add);
    return array;
  }
}
