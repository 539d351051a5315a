package io.sentineliq.workbench.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFlowTest {

  private static final PdfInformation INFORMATION =
      new PdfInformation("A paper", "Ana Lima", "A test", Instant.parse("2026-11-21T14:07:00Z"));
  private static final PdfFrame FRAME =
      new PdfFrame(
          "Alderlume SOC",
          Optional.empty(),
          Tone.WORKSPACE.colour(),
          "Case 42",
          new PdfFrame.Badge("TLP:AMBER", Tone.TLP_AMBER),
          "SentinelIQ Workbench");

  @Test
  void saysWhatItWasToldInTheOrderOfReading() throws IOException {
    var text =
        text(
            flow -> {
              flow.title("Loader on a workstation");
              flow.heading(1, "Findings");
              flow.paragraph(
                  List.of(
                      PdfText.plain("A message from "),
                      PdfText.mono("payroll[@]a1derlurne[.]example"),
                      PdfText.strong(" was opened.")));
              flow.fact(PdfText.muted("Size"), PdfText.plain("512 bytes").alone());
            });

    assertThat(text)
        .containsSubsequence(
            "Alderlume SOC",
            "Loader on a workstation",
            "Findings",
            "A message from payroll[@]a1derlurne[.]example was opened.",
            "Size 512 bytes",
            "TLP:AMBER",
            "Page 1 of 1");
  }

  @Test
  void writesTheSameBytesForTheSameWords() throws IOException {
    assertThat(bytes(PdfFlowTest::sampler)).isEqualTo(bytes(PdfFlowTest::sampler));
  }

  @Test
  void tellsALetterWithoutAGlyphByItsNumber() throws IOException {
    assertThat(text(flow -> flow.paragraph(PdfText.plain("from 中文 to 😀").alone())))
        .contains("from", "U+4E2D", "U+6587", "to ")
        .doesNotContain("中");
  }

  @Test
  void labelsWhatHides() throws IOException {
    assertThat(text(flow -> flow.paragraph(PdfText.plain("invoice\u202Efdp.exe\u0007").alone())))
        .contains("invoice‹U+202E›fdp.exe‹U+0007›");
  }

  @Test
  void keepsACyrillicLetterApartFromALatinOne() throws IOException {
    var text = text(flow -> flow.paragraph(PdfText.plain("paypal раураl ΑA").alone()));

    assertThat(text).contains("paypal раураl ΑA");
  }

  @Test
  void readsRightToLeftWritingInTheOrderOfSpeech() throws IOException {
    var text =
        text(
            flow -> {
              flow.paragraph(PdfText.plain("he said שלום twice").alone());
              flow.paragraph(PdfText.plain("مرحبا بالعالم").alone());
              flow.paragraph(PdfText.plain("لا").alone());
            });

    assertThat(text).contains("he said שלום twice", "مرحبا بالعالم", "لا");
  }

  @Test
  void repeatsTheHeadOfATableOnEveryPage() throws IOException {
    var rows =
        IntStream.range(0, 200)
            .mapToObj(i -> PdfTable.Row.plain(List.of(Integer.toString(i), "event " + i)))
            .toList();
    try (var document = document(flow -> flow.table(new PdfTable(columns(), rows)))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (var page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(textOf(document, page))
            .contains("Number", "What happened", "Page %d of ".formatted(page));
      }
      assertThat(textOf(document, 1, document.getNumberOfPages())).contains("event 0", "event 199");
    }
  }

  @Test
  void tellsARowThatIsLongerThanAPageOnSeveral() throws IOException {
    var endless = "word ".repeat(6_000) + "end";
    var rows = List.of(PdfTable.Row.plain(List.of("1", endless)));

    try (var document = document(flow -> flow.table(new PdfTable(columns(), rows)))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      var text = textOf(document, 1, document.getNumberOfPages());
      assertThat(text.split("\\bword\\b", -1)).hasSize(6_001);
      assertThat(text).contains("end");
    }
  }

  @Test
  void breaksAWordThatIsWiderThanThePage() throws IOException {
    var digest = "0123456789abcdef".repeat(40);

    var text = text(flow -> flow.code(digest));

    assertThat(text.replaceAll("\\s", "")).contains(digest);
  }

  @Test
  void carriesOnlyTheLettersItUses() throws IOException {
    var bytes = bytes(flow -> flow.paragraph(PdfText.plain("abc").alone()));

    assertThat(bytes).hasSizeLessThan(120_000);
    try (var document = Loader.loadPDF(bytes)) {
      var fonts = document.getPage(0).getResources();
      for (COSName name : fonts.getFontNames()) {
        PDFont font = fonts.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
      }
    }
  }

  @Test
  void hasHeadingsBesideItsPagesAndItsPropertiesFromTheContent() throws IOException {
    try (var document = document(PdfFlowTest::sampler)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.getFirstChild().getTitle()).isEqualTo("First");
      assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("Inside");
      var properties = document.getDocumentInformation();
      assertThat(properties.getTitle()).isEqualTo("A paper");
      assertThat(properties.getAuthor()).isEqualTo("Ana Lima");
      assertThat(properties.getCreationDate().toInstant()).isEqualTo(INFORMATION.createdAt());
    }
  }

  @Test
  void isKeptToBeLookedAt() throws IOException {
    Files.createDirectories(Path.of("target", "screens"));
    var file = Path.of("target", "screens", "paper.pdf");

    Files.write(file, bytes(PdfFlowTest::sampler));

    assertThat(file).isNotEmptyFile();
  }

  /** Something of everything. */
  private static void sampler(PdfFlow flow) {
    flow.title("Chain of custody report");
    flow.note("Made 21 Nov 2026 14:07 by Marina Okafor");
    flow.box(
        Tone.DANGER_BAND,
        Tone.DANGER,
        box -> {
          box.lines(
              PdfText.strong("Read first: two exceptions are on record").in(Tone.DANGER).alone());
          box.lines(PdfText.plain("No custodian is recorded from 11:05 to 13:19.").alone());
        });
    flow.heading(1, "First");
    flow.beside(
        80,
        one -> {
          one.fact(PdfText.muted("Type"), PdfText.plain("Disk image, raw").alone());
          one.fact(PdfText.muted("SHA-256"), PdfText.mono("dc5d6eb2".repeat(8)).alone());
        },
        two -> two.fact(PdfText.muted("Collected by"), PdfText.plain("Dana Whitlock").alone()));
    flow.heading(2, "Inside");
    flow.drawing(
        30,
        field -> {
          field.fill(0, 0, 120, 15, Tone.ACCENT_BAND);
          field.text(PdfText.plain("Dana Whitlock"), 8, 4, 11, 110);
          field.gap(120, 0, 10, 15, Tone.DANGER_BAND, Tone.DANGER);
          field.fill(130, 0, field.width() - 130, 15, Tone.OK_BAND);
          field.textBefore(PdfText.muted("21 Nov"), 8, field.width(), 25, 80);
        });
    flow.paragraph(PdfText.plain("Hebrew שלום עולם (12), Arabic مرحبا بالعالم ۱۲۳ لا إله").alone());
    flow.paragraph(PdfText.plain("مرحبا بالعالم: evil[.]example (TLP:RED)").alone());
    flow.paragraph(
        PdfText.plain("Chinese 中文字, emoji 😀, Ελληνικά, Русский, Tiếng Việt ✓ → ▇").alone());
    flow.item(
        "•",
        item -> item.lines(PdfText.plain("A point of a list that is long ".repeat(6)).alone()));
    flow.quote(quote -> quote.paragraph(PdfText.plain("What somebody said. ".repeat(12)).alone()));
    flow.code("$ sha256sum image.raw\n" + "0123456789abcdef".repeat(8));
    flow.paragraph(
        List.of(
            new PdfText("struck", Face.TEXT, Tone.INK, true),
            new PdfText(" leaning", Face.EMPHASIS, Tone.INK, false)));
    flow.rule();
    var striking =
        new PdfTable.Row(
            List.of(PdfText.strong("8").alone(), PdfText.plain("Check failed").alone()),
            Optional.of(Tone.DANGER_BAND),
            Tone.DANGER);
    flow.table(
        new PdfTable(columns(), List.of(PdfTable.Row.plain(List.of("7", "Stored")), striking)));
  }

  private static List<PdfTable.Column> columns() {
    return List.of(PdfTable.Column.of("Number", 1), PdfTable.Column.of("What happened", 4));
  }

  private static String text(Consumer<PdfFlow> content) throws IOException {
    try (var document = document(content)) {
      return textOf(document, 1, document.getNumberOfPages());
    }
  }

  private static String textOf(PDDocument document, int page) throws IOException {
    return textOf(document, page, page);
  }

  private static String textOf(PDDocument document, int first, int last) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(document);
  }

  private static PDDocument document(Consumer<PdfFlow> content) throws IOException {
    return Loader.loadPDF(bytes(content));
  }

  private static byte[] bytes(Consumer<PdfFlow> content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var flow = new PdfFlow(INFORMATION, FRAME)) {
      content.accept(flow);
      flow.writeTo(out);
    }
    return out.toByteArray();
  }
}
