package io.sentineliq.workbench.evidence.timestamp;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Requests in a folder that wait for their answers: {@code NAME.tsq} is answered by {@code
 * NAME.tsr} beside it. Answers are found by what they say, not by how their files are called.
 */
public final class TimestampFolder {
  private static final String REQUEST = ".tsq";
  private static final String ANSWER = ".tsr";

  private final Path folder;

  /** Works in {@code folder}, which exists. */
  public TimestampFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder that {@code file} lies in. */
  public static TimestampFolder of(Path file) {
    var folder = file.toAbsolutePath().getParent();
    return new TimestampFolder(folder == null ? file : folder);
  }

  /** Writes a request about {@code sha256} under {@code name}, unless there is one already. */
  public TimestampRequest request(String name, String sha256)
      throws IOException, TimestampException {
    var file = folder.resolve(name + REQUEST);
    if (Files.exists(file)) {
      var earlier = TimestampRequest.parse(read(file));
      if (earlier.sha256().equals(sha256)) {
        return earlier;
      }
    }
    var request = TimestampRequest.about(sha256);
    AtomicFile.write(file, request.bytes());
    return request;
  }

  /** The names of requests that no answer lies beside. */
  public List<String> open() throws IOException {
    var open = new ArrayList<String>();
    for (var name : names()) {
      if (!Files.exists(folder.resolve(name + ANSWER))) {
        open.add(name);
      }
    }
    return open;
  }

  /**
   * Puts an answer beside the request it answers; the request's name, empty when it answers none of
   * the open ones.
   */
  public Optional<String> accept(byte[] answer) throws IOException, TimestampException {
    var token = TimestampToken.parse(answer);
    for (var name : open()) {
      if (token.answers(TimestampRequest.parse(read(folder.resolve(name + REQUEST))))) {
        AtomicFile.write(folder.resolve(name + ANSWER), answer);
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The bytes of a request or an answer, which are not many. */
  public static byte[] read(Path file) throws IOException, TimestampException {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(TimestampToken.LONGEST + 1);
      if (bytes.length > TimestampToken.LONGEST) {
        throw new TimestampException(TimestampFault.UNREADABLE);
      }
      return bytes;
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(REQUEST))
          .map(name -> name.substring(0, name.length() - REQUEST.length()))
          .sorted()
          .toList();
    }
  }
}
