package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The files of a bag in memory, where they are easily changed. */
final class BagFiles implements BagSource {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  static BagFiles of(BagSource source) throws IOException {
    var bag = new BagFiles();
    try (source) {
      for (var name : source.names()) {
        bag.files.put(name, source.bytes(name));
      }
    }
    return bag;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  /** Changes the text of a file. */
  BagFiles change(String name, UnaryOperator<String> change) {
    var text = new String(content(name), StandardCharsets.UTF_8);
    files.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Makes manifests and statement anew, as somebody does who wants to hide a change. */
  BagFiles remade(BagSeal by) {
    var tags = new BagManifest();
    for (var file : files.entrySet()) {
      var isTag =
          !file.getKey().startsWith(BagPath.PAYLOAD)
              && !file.getKey().startsWith("custody/statement.")
              && !file.getKey().equals(BagPath.TAG_MANIFEST);
      if (isTag) {
        tags.add(file.getKey(), Sha256.of(file.getValue()));
      }
    }
    put(BagPath.TAG_MANIFEST, tags.text());
    var statement = new BagManifest();
    for (var name : new String[] {BagPath.CHECKPOINT, BagPath.MANIFEST, BagPath.TAG_MANIFEST}) {
      statement.add(name, Sha256.of(content(name)));
    }
    put(BagPath.STATEMENT, statement.text());
    files.put(BagPath.SIGNATURE, by.sign(content(BagPath.STATEMENT)));
    return this;
  }

  byte[] content(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first check that fails; the others are not waited for. */
  Optional<BagCheck> firstFailure() {
    try {
      new BagVerifier(BagTrust.nobody(), Progress.unwatched(), BagFiles::stopAtFailure)
          .verify(this);
      return Optional.empty();
    } catch (FailedCheck e) {
      return Optional.of(e.check);
    }
  }

  private static void stopAtFailure(BagCheck check) {
    if (check.outcome() == Outcome.FAILED) {
      throw new FailedCheck(check);
    }
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  @Override
  public InputStream open(String name) throws IOException {
    var bytes = files.get(name);
    if (bytes == null) {
      throw new DamagedBagException(name, BagFault.MISSING);
    }
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private static final class FailedCheck extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient BagCheck check;

    FailedCheck(BagCheck check) {
      this.check = check;
    }
  }
}
