package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.bag.BagPath;
import io.sentineliq.workbench.evidence.bag.BagSink;
import io.sentineliq.workbench.evidence.bag.BagSource;
import io.sentineliq.workbench.evidence.timestamp.TimestampAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampFolder;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code timestamp request}: asks for a trusted time over files or bags. The request lies beside
 * each as {@code NAME.tsq}, to be carried to an authority; with an address it is asked at once.
 */
@Command(
    name = "request",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class RequestTimestampCommand implements Callable<Integer> {
  private final Console console;
  private final CancelSwitch cancel;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.timestamp.request.file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--tsa", paramLabel = "URL", descriptionKey = "cli.timestamp.request.tsa")
  private @Nullable URI address;

  RequestTimestampCommand(Console console, CancelSwitch cancel) {
    this.console = console;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    var authority = Optional.ofNullable(address).map(TimestampAuthority::new);
    for (var file : files) {
      try {
        request(file.toAbsolutePath(), authority);
      } catch (IOException | TimestampException e) {
        throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
            .asException(e);
      }
    }
    return ExitCode.DONE;
  }

  private void request(Path file, Optional<TimestampAuthority> authority)
      throws IOException, TimestampException {
    var folder = TimestampFolder.of(file);
    var name = String.valueOf(file.getFileName());
    var request = folder.request(name, sha256(file));
    if (authority.isEmpty()) {
      say(Messages.text("cli.timestamp.waits", name));
      return;
    }
    var answer = authority.get().ask(request, cancel.progress((done, total, detail) -> {}));
    folder.accept(answer);
    say(Messages.text("cli.timestamp.answered", name));
  }

  /** What stands for a bag is its statement, which covers the rest. */
  private static String sha256(Path file) throws IOException {
    if (!Files.isDirectory(file) && !BagSink.isZip(file)) {
      return sha256(Files.newInputStream(file));
    }
    try (var bag = BagSource.open(file)) {
      return sha256(new ByteArrayInputStream(bag.bytes(BagPath.STATEMENT)));
    }
  }

  private static String sha256(InputStream content) throws IOException {
    try (var in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void say(String sentence) {
    console.out().println(VisibleText.of(sentence));
  }
}
