package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reads a message (RFC 5322, MIME) as a stream with bounds on everything it could grow by: headers,
 * lines, parts, nesting, text. What lies beyond a bound is left out and said to be.
 */
public final class MailReader {

  /** Characters of the text that are kept. */
  public static final int MOST_CHARACTERS = 200_000;

  private static final int MOST_HEADERS = 500;
  private static final int MOST_PARTS = 200;
  private static final int DEEPEST = 20;
  private static final int LONGEST_LINE = 100_000;

  private final RandomContent content;
  private final Progress progress;
  private final List<Mail.Header> headers = new ArrayList<>();
  private final List<Mail.Attachment> parts = new ArrayList<>();
  private String text = "";
  private boolean hasText;
  private boolean isSource;
  private boolean isCut;
  private PartHead part = PartHead.NONE;

  private MailReader(RandomContent content, Progress progress) {
    this.content = content;
    this.progress = progress;
  }

  /** Reads {@code content} from its beginning. */
  public static Mail read(RandomContent content, Progress progress) throws IOException {
    return new MailReader(content, progress).read();
  }

  private Mail read() throws IOException {
    var limits =
        MimeConfig.custom()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxHeaderLen(LONGEST_LINE)
            .setMaxContentLen(-1)
            .build();
    var stream = new MimeTokenStream(limits);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try (var bytes = new ContentStream(content)) {
      stream.parse(bytes);
      walk(stream);
    } catch (MimeException e) {
      // Beyond a bound, or no message from here on: what was read is shown and said to be cut.
      isCut = true;
    }
    return new Mail(List.copyOf(headers), text, isSource, isCut, List.copyOf(parts));
  }

  private void walk(MimeTokenStream stream) throws IOException, MimeException {
    var depth = 0;
    for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; ) {
      progress.stopIfCancelled();
      switch (state) {
        case T_START_HEADER -> part = PartHead.NONE;
        case T_FIELD -> field(stream, depth);
        case T_BODY -> body(stream);
        case T_START_MULTIPART -> depth++;
        case T_END_MULTIPART -> depth--;
        default -> {
          // Preambles, epilogues and the marks between parts say nothing.
        }
      }
      if (depth > DEEPEST || parts.size() >= MOST_PARTS) {
        isCut = true;
        return;
      }
      state = stream.next();
    }
  }

  private void field(MimeTokenStream stream, int depth) {
    var field = stream.getField();
    var value = DecoderUtil.decodeEncodedWords(unfolded(field.getBody()), DecodeMonitor.SILENT);
    if (depth == 0) {
      headers.add(new Mail.Header(field.getName(), value));
    }
    part = part.with(field.getName(), value);
  }

  private void body(MimeTokenStream stream) throws IOException {
    var type = String.valueOf(stream.getBodyDescriptor().getMimeType()).toLowerCase(Locale.ROOT);
    var isPlain = type.equals("text/plain");
    var isText = !part.isAttachment() && (isPlain || type.equals("text/html"));
    if (isText && (!hasText || (isSource && isPlain))) {
      keepText(stream, isPlain);
    } else {
      parts.add(attachment(stream.getDecodedInputStream(), type));
    }
  }

  private void keepText(MimeTokenStream stream, boolean isPlain) throws IOException {
    hasText = true;
    isSource = !isPlain;
    var bytes = stream.getDecodedInputStream().readNBytes(MOST_CHARACTERS * 4);
    var read = new String(bytes, charset(stream.getBodyDescriptor().getCharset()));
    isCut |= read.length() > MOST_CHARACTERS;
    text = read.substring(0, Math.min(read.length(), MOST_CHARACTERS)).replace("\r\n", "\n");
  }

  private Mail.Attachment attachment(InputStream bytes, String type) throws IOException {
    var digest = sha256();
    var buffer = new byte[8_192];
    var size = 0L;
    for (var count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
      progress.stopIfCancelled();
      digest.update(buffer, 0, count);
      size += count;
    }
    return new Mail.Attachment(part.name(), type, size, HexFormat.of().formatHex(digest.digest()));
  }

  private static String unfolded(String value) {
    return value.replaceAll("\\r?\\n(?=[ \\t])", "").strip();
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      // No name, an impossible one or one that nobody knows: every byte is a character then.
      return StandardCharsets.ISO_8859_1;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
