package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that holds one secret on its first line. */
final class SecretFile {

  private static final int LONGEST = 4_096;

  private SecretFile() {}

  /** The first line of {@code file}; the caller wipes it. */
  static char[] read(Path file) {
    try (var in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** The first line of {@code in}, which {@code name} names in sentences; the caller wipes it. */
  static char[] read(InputStream in, String name) {
    byte[] bytes = {};
    try {
      bytes = in.readNBytes(LONGEST);
      return firstLine(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException e) {
      throw new Problem.UnreadableInput(name, "UTF-8").asException(e);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(name, String.valueOf(e.getMessage())).asException(e);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static char[] firstLine(CharBuffer text) {
    var end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    var line = new char[end];
    text.get(line);
    Arrays.fill(text.array(), '\0');
    return line;
  }
}
