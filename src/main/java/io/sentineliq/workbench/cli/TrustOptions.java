package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.KnownOutside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a reader of a bag knows from elsewhere. */
final class TrustOptions {
  @Option(names = "--trust", paramLabel = "WHAT", descriptionKey = "cli.verify.trust")
  private List<String> known = new ArrayList<>();

  @Option(names = "--tsa-root", paramLabel = "PEM", descriptionKey = "cli.verify.tsaRoot")
  private List<Path> roots = new ArrayList<>();

  @Option(names = "--tsr", paramLabel = "FILE", descriptionKey = "cli.verify.tsr")
  private List<Path> stamps = new ArrayList<>();

  /** What is known of {@code bag}; a time-stamp that lies beside it is found by its name. */
  BagTrust trust(Path bag) {
    var outside = new KnownOutside();
    known.forEach(outside::with);
    roots.forEach(outside::withRoot);
    stamps.forEach(outside::withStamp);
    return outside.of(bag);
  }
}
