package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampToken;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reader of a bag typed or keeps in files: fingerprints of keys, keys, earlier checkpoints,
 * roots of time-stamping authorities and their answers. {@code Problem.UnreadableInput} names what
 * is none of these.
 */
public final class KnownOutside {

  private static final Pattern FINGERPRINT = Pattern.compile("\\p{XDigit}{64}");
  private static final int LONGEST = 65_536;

  private final Set<String> fingerprints = new HashSet<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final List<Path> roots = new ArrayList<>();
  private final List<Path> stamps = new ArrayList<>();

  /** A fingerprint of 64 hexadecimal digits, colons among them or not, or a file. */
  public KnownOutside with(String word) {
    var digits = word.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
    if (FINGERPRINT.matcher(digits).matches()) {
      fingerprints.add(digits);
    } else {
      addFile(word);
    }
    return this;
  }

  /** A PEM file with certificates whose time-stamps are believed. */
  public KnownOutside withRoot(Path file) {
    roots.add(file);
    return this;
  }

  /** An answer of an authority, over the statement of the bag. */
  public KnownOutside withStamp(Path file) {
    stamps.add(file);
    return this;
  }

  /** All that is known of {@code bag}; a time-stamp that lies beside it is found by its name. */
  public BagTrust of(Path bag) {
    return new BagTrust(fingerprints, checkpoints, trustedRoots(), tokens(bag));
  }

  private void addFile(String word) {
    var text = text(word);
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
      throw notKnown(file, e);
    }
  }

  private TrustedRoots trustedRoots() {
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
    return files.stream().map(KnownOutside::token).toList();
  }

  private static TimestampToken token(Path file) {
    try (var in = Files.newInputStream(file)) {
      return TimestampToken.parse(in.readNBytes(TimestampToken.LONGEST + 1));
    } catch (IOException | TimestampException e) {
      throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static String text(String word) {
    try {
      var file = Path.of(word);
      if (Files.size(file) > LONGEST) {
        throw new IOException("too long for a key or a checkpoint");
      }
      return Files.readString(file);
    } catch (IOException | InvalidPathException e) {
      throw notKnown(word, e);
    }
  }

  private static RuntimeException notKnown(String word, Exception cause) {
    return new Problem.UnreadableInput(word, Messages.text("bag.notKnown")).asException(cause);
  }
}
