package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.bag.BagKeyFile;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampToken;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What a reader of a bag knows from elsewhere. */
final class TrustOptions {
  private static final Pattern FINGERPRINT = Pattern.compile("\\p{XDigit}{64}");
  private static final int LONGEST = 65_536;

  @Option(names = "--trust", paramLabel = "WHAT", descriptionKey = "cli.verify.trust")
  private List<String> known = new ArrayList<>();

  @Option(names = "--tsa-root", paramLabel = "PEM", descriptionKey = "cli.verify.tsaRoot")
  private List<Path> roots = new ArrayList<>();

  @Option(names = "--tsr", paramLabel = "FILE", descriptionKey = "cli.verify.tsr")
  private List<Path> stamps = new ArrayList<>();

  /** What is known of {@code bag}; a time-stamp that lies beside it is found by its name. */
  BagTrust trust(Path bag) {
    var fingerprints = new HashSet<String>();
    var checkpoints = new ArrayList<Checkpoint>();
    known.forEach(word -> add(word, fingerprints, checkpoints));
    return new BagTrust(fingerprints, checkpoints, roots(), tokens(bag));
  }

  private static void add(String word, Set<String> fingerprints, List<Checkpoint> checkpoints) {
    var digits = word.replace(":", "").toLowerCase(Locale.ROOT);
    if (FINGERPRINT.matcher(digits).matches()) {
      fingerprints.add(digits);
      return;
    }
    var text = text(Path.of(word));
    try {
      fingerprints.add(BagKeyFile.fingerprint(text));
    } catch (IllegalArgumentException noKey) {
      checkpoints.add(checkpoint(word, text));
    }
  }

  private static Checkpoint checkpoint(String file, String text) {
    try {
      return Checkpoint.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Problem.UnreadableInput(file, Messages.text("cli.verify.notKnown")).asException(e);
    }
  }

  private TrustedRoots roots() {
    try {
      return TrustedRoots.in(roots);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(roots.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private List<TimestampToken> tokens(Path bag) {
    var files = new ArrayList<>(stamps);
    var beside = bag.resolveSibling(bag.getFileName() + ".tsr");
    if (Files.isRegularFile(beside)) {
      files.add(beside);
    }
    return files.stream().map(TrustOptions::token).toList();
  }

  private static TimestampToken token(Path file) {
    try (var in = Files.newInputStream(file)) {
      return TimestampToken.parse(in.readNBytes(TimestampToken.LONGEST + 1));
    } catch (IOException | TimestampException e) {
      throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw new IOException(Messages.text("cli.verify.notKnown"));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.toString(), Messages.text("cli.verify.notKnown"))
          .asException(e);
    }
  }
}
