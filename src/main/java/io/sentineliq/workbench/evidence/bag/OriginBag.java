package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;

/** An earlier bag that lies in a folder of another one, without the bytes of its items. */
final class OriginBag implements BagSource {
  private final BagSource around;
  private final String folder;
  private final SortedSet<String> names = new TreeSet<>();

  OriginBag(BagSource around, String folder) {
    this.around = around;
    this.folder = folder;
    around.names().stream()
        .filter(name -> name.startsWith(folder))
        .forEach(name -> names.add(name.substring(folder.length())));
  }

  /** What it holds; {@link DamagedBagException} when it is not consistent. */
  BagContents contents(Progress progress) throws IOException {
    var verdict = new BagVerifier(BagTrust.nobody(), progress, check -> {}).verify(this);
    if (verdict.contents().isPresent()) {
      return verdict.contents().get();
    }
    var failure = verdict.failure().orElseThrow();
    throw new DamagedBagException(folder + failure.place(), failure.detail());
  }

  @Override
  public SortedSet<String> names() {
    return names;
  }

  @Override
  public boolean holdsContent() {
    return false;
  }

  @Override
  public InputStream open(String name) throws IOException {
    return around.open(folder + name);
  }

  @Override
  public void close() {
    // The bag around it is closed by whoever opened it.
  }
}
