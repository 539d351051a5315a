package io.sentineliq.workbench.evidence.preview;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {

  private static final long IMAGE = 20L << 30;

  @Test
  void readsRowsAtTheEndOfTwentyGibibytesAndNothingElse() throws IOException {
    var content = new BytesContent(IMAGE + 5, at -> at);

    var rows = ByteRows.read(content, ByteRows.count(content.size()) - 2, 4);

    assertThat(rows.rows()).isEqualTo(2);
    assertThat(rows.offset(1)).isEqualTo("500000000");
    assertThat(rows.hex(1, 0, 16)).startsWith("00 01 02 03 04    ");
    assertThat(rows.ascii(0, 0, 16)).hasSize(16);
    assertThat(content.mostAtOnce()).isEqualTo(64);
  }

  @Test
  void findsAcrossTheEdgeOfAWindowAndGoesOnFromTheBeginning() throws IOException {
    var edge = (1L << 20) - 2;
    var needle = "Beacon".getBytes(UTF_8);
    var content =
        new BytesContent(
            3 << 20, at -> at >= edge && at < edge + 6 ? needle[(int) (at - edge)] : 0);
    var search = new ByteSearch(content, SearchedBytes.of("bEACON"));

    assertThat(search.next(0, Progress.unwatched()))
        .contains(new ByteSearch.Hit(edge, needle.length));
    assertThat(search.next(edge + 1, Progress.unwatched()))
        .contains(new ByteSearch.Hit(edge, needle.length));
    assertThat(content.mostAtOnce()).isLessThanOrEqualTo(1 << 20);
  }

  @Test
  void findsTextInUtf16AndBytesByTheirDigits() throws IOException {
    var content = BytesContent.of("....pass\0word....MZ\u0090".getBytes(UTF_16LE));

    assertThat(find(content, "PASS")).contains(new ByteSearch.Hit(8, 8));
    assertThat(find(content, "4D 00 5A")).contains(new ByteSearch.Hit(34, 3));
    assertThat(find(content, "0x5a00")).contains(new ByteSearch.Hit(36, 2));
    assertThat(find(content, "0x5a01")).isEmpty();
  }

  @Test
  void refusesToSearchForNothing() {
    assertThatThrownBy(() -> SearchedBytes.of("  ")).isInstanceOf(ProblemException.class);
  }

  @Test
  void readsALongTextInStretchesThatMeet() throws IOException {
    var line = "2026-11-21 host-7 grüße\n";
    var content = BytesContent.of(line.repeat(8_000));
    var first = TextPart.read(content, 0);
    var second = TextPart.read(content, first.until());

    assertThat(first.charset()).isEqualTo("UTF-8");
    assertThat(first.text()).endsWith("\n").doesNotContain("\uFFFD");
    assertThat(second.text()).startsWith("2026-11-21");
    assertThat(first.isFirst()).isTrue();
    assertThat(second.isFirst()).isFalse();
    assertThat(TextPart.read(content, content.size()).isLast()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "windows-1252, windows-1252",
    "UTF-8, UTF-8"
  })
  void recognisesCharsets(String written, String recognised) throws IOException {
    var bytes = "Müller wrote this, and more of it.".getBytes(Charset.forName(written));

    assertThat(TextPart.read(BytesContent.of(bytes), 0))
        .extracting(TextPart::charset, TextPart::text)
        .containsExactly(recognised, "Müller wrote this, and more of it.");
  }

  @Test
  void judgesContentByItsBytes() {
    assertThat(ContentKind.of("From: a@example.com\r\nSubject: x\r\n\r\nhi".getBytes(UTF_8)))
        .isEqualTo(ContentKind.MAIL);
    assertThat(ContentKind.of("from: here\nto there".getBytes(UTF_8))).isEqualTo(ContentKind.TEXT);
    assertThat(ContentKind.of(new byte[] {0, 1, 2, 3, 4, 5, 6, 7})).isEqualTo(ContentKind.BYTES);
    assertThat(ContentKind.of(png(10, 10))).isEqualTo(ContentKind.PICTURE);
    assertThat(ContentKind.of(new byte[0])).isEqualTo(ContentKind.TEXT);
  }

  @Test
  void refusesPicturesThatGrowWhenTheyAreDecoded() {
    assertThat(PictureHead.read(png(4_000, 3_000))).hasValueSatisfying(modest(true));
    assertThat(PictureHead.read(png(60_000, 60_000))).hasValueSatisfying(modest(false));
    assertThat(PictureHead.read(png(0xFFFF_FFFFL, 0xFFFF_FFFFL))).hasValueSatisfying(modest(false));
    assertThat(PictureHead.read(gif(500, 500, 3))).hasValueSatisfying(modest(true));
    assertThat(PictureHead.read(gif(4_000, 4_000, 3))).hasValueSatisfying(modest(false));
    assertThat(PictureHead.read(jpeg(640, 480, 2))).hasValueSatisfying(modest(true));
    assertThat(PictureHead.read(jpeg(640, 480, 500))).hasValueSatisfying(modest(false));
    assertThat(PictureHead.read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})).isEmpty();
  }

  @Test
  void readsAMessageWithoutRenderingAnythingOfIt() throws IOException {
    var mail =
        read(
            """
            From: =?UTF-8?Q?Ren=C3=A9?= <rene@example.com>
            Subject: Invoice
             INV-8841
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html; charset=utf-8

            <img src="http://tracker.example/x">
            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Gr=C3=BC=C3=9Fe
            --b
            Content-Type: application/zip; name="inv.zip"
            Content-Disposition: attachment; filename="inv.zip"
            Content-Transfer-Encoding: base64

            %s
            --b--
            """
                .formatted(Base64.getEncoder().encodeToString("PK".getBytes(UTF_8))));

    assertThat(mail.headers())
        .startsWith(
            new Mail.Header("From", "René <rene@example.com>"),
            new Mail.Header("Subject", "Invoice INV-8841"));
    assertThat(mail.text().strip()).isEqualTo("Grüße");
    assertThat(mail.isSource()).isFalse();
    assertThat(mail.isCut()).isFalse();
    assertThat(mail.parts())
        .extracting(Mail.Attachment::name, Mail.Attachment::size)
        .containsExactly(org.assertj.core.api.Assertions.tuple("inv.zip", 2L));
  }

  @Test
  void stopsInAMessageThatNestsWithoutEnd() throws IOException {
    var nested = new StringBuilder("Subject: x\nMIME-Version: 1.0\n");
    for (var i = 0; i < 200; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }

    assertThat(read(nested.toString()).isCut()).isTrue();
    assertThat(read("X-A: y\n".repeat(5_000)).isCut()).isTrue();
  }

  private static java.util.Optional<ByteSearch.Hit> find(BytesContent content, String typed)
      throws IOException {
    return new ByteSearch(content, SearchedBytes.of(typed)).next(0, Progress.unwatched());
  }

  private static Mail read(String text) throws IOException {
    return MailReader.read(BytesContent.of(text.replace("\n", "\r\n")), Progress.unwatched());
  }

  private static java.util.function.Consumer<PictureHead> modest(boolean expected) {
    return head -> assertThat(head.isModest()).isEqualTo(expected);
  }

  private static byte[] png(long width, long height) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    bytes.writeBytes("IHDR".getBytes(UTF_8));
    for (var value : List.of(width, height)) {
      for (var shift = 24; shift >= 0; shift -= 8) {
        bytes.write((int) (value >> shift));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gif(int width, int height, int frames) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("GIF89a".getBytes(UTF_8));
    size(bytes, width, height);
    bytes.writeBytes(new byte[3]);
    for (var i = 0; i < frames; i++) {
      bytes.writeBytes(new byte[] {0x2C, 0, 0, 0, 0});
      size(bytes, width, height);
      bytes.writeBytes(new byte[] {0, 2, 1, 0, 0});
    }
    bytes.write(0x3B);
    return bytes.toByteArray();
  }

  private static void size(ByteArrayOutputStream bytes, int width, int height) {
    bytes.writeBytes(
        new byte[] {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8)});
  }

  private static byte[] jpeg(int width, int height, int scans) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC2, 0, 8, 8});
    bytes.writeBytes(
        new byte[] {(byte) (height >> 8), (byte) height, (byte) (width >> 8), (byte) width, 1});
    for (var i = 0; i < scans; i++) {
      bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, 1, (byte) 0xFF, 0, 3});
    }
    return bytes.toByteArray();
  }
}
