package io.sentineliq.workbench.platform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A document while it grows: its pages, what they share and what is written at the end. A finished
 * page is kept compressed, about 4 KB each.
 */
final class PdfPages implements AutoCloseable {

  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private static final String PRODUCER = "SentinelIQ Workbench";

  private final PDDocument document = new PDDocument();
  private final PDResources resources = new PDResources();
  private final COSDictionary fonts = new COSDictionary();
  private final Lettering lettering = new Lettering();
  private final Outline outline = new Outline(document);
  private final List<PDPage> pages = new ArrayList<>();
  private final List<COSArray> contents = new ArrayList<>();
  private final PdfInformation information;
  private final PageFrame frame;
  private Strokes open = new Strokes();

  PdfPages(PdfInformation information, PdfFrame frame) {
    this.information = information;
    this.frame = new PageFrame(frame, this);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    begin();
  }

  Lettering lettering() {
    return lettering;
  }

  Outline outline() {
    return outline;
  }

  /** Where the open page is drawn on. */
  Strokes strokes() {
    return open;
  }

  PDPage page() {
    return pages.getLast();
  }

  /** Puts an image into the document; the name under which pages draw it. */
  String add(PDImageXObject image) {
    return resources.add(image).getName();
  }

  PDDocument document() {
    return document;
  }

  /** Goes on to the next page. */
  void turn() {
    finish();
    begin();
  }

  void writeTo(OutputStream out) throws IOException {
    finish();
    for (var i = 0; i < pages.size(); i++) {
      var last = new Strokes();
      frame.foot(last, i + 1, pages.size());
      contents.get(i).add(Streams.packed(document, last.bytes()));
    }
    for (var font : lettering.fonts()) {
      fonts.setItem(COSName.getPDFName(font.name()), font.dictionary());
      new FontWriter(document).write(font);
    }
    outline.close();
    inform();
    document.save(out, CompressParameters.NO_COMPRESSION);
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() {
    var page = new PDPage(PDRectangle.A4);
    page.setResources(resources);
    var content = new COSArray();
    page.getCOSObject().setItem(COSName.CONTENTS, content);
    document.addPage(page);
    pages.add(page);
    contents.add(content);
    open = new Strokes();
    frame.head(open);
  }

  private void finish() {
    try {
      contents.getLast().add(Streams.packed(document, open.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void inform() {
    var told = document.getDocumentInformation();
    told.setTitle(information.title());
    told.setAuthor(information.author());
    told.setSubject(information.subject());
    told.setCreator(PRODUCER);
    told.setProducer(PRODUCER);
    told.setCreationDate(created());
    told.setModificationDate(created());
    document.getDocumentCatalog().setLanguage(Locale.getDefault().toLanguageTag());
    document.setDocumentId(information.createdAt().toEpochMilli());
    document.setVersion(1.7f);
  }

  private Calendar created() {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(information.createdAt().toEpochMilli());
    return calendar;
  }
}
