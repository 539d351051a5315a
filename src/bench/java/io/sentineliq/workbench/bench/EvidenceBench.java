package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.evidence.vault.StoredContent;
import io.sentineliq.workbench.evidence.vault.VaultPasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;

/** A large file taken into the encrypted vault and verified there, against what systems do. */
final class EvidenceBench {

  private static final int BLOCK = 1 << 20;

  private final Path folder;
  private final long bytes;
  private final int rounds;
  private final Path file;
  private final Path copy;

  EvidenceBench(Path folder, long mebibytes, int rounds) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("evidence"));
    this.bytes = mebibytes << 20;
    this.rounds = rounds;
    this.file = this.folder.resolve("image.dd");
    this.copy = this.folder.resolve("copy.dd");
  }

  void run(Report report) throws Exception {
    fill();
    var passes = new VaultPasses(folder.resolve("vault"));
    var watch = new HeapWatch();
    watch.begin();
    var ingest = new Times();
    var short256 = new Times();
    var verify = new Times();
    var copying = new Times();
    var md5 = new Times();
    var sha = new Times();
    var openssl = new Times();
    for (var round = 0; round < rounds; round++) {
      Report.time(copying, this::copy);
      Report.time(md5, () -> digest("MD5"));
      Report.time(sha, () -> digest("SHA-256"));
      var kept = new StoredContent[1];
      Report.time(ingest, () -> kept[0] = passes.everything(file));
      Report.time(verify, () -> require(passes.verify(kept[0]) == bytes));
      Report.time(openssl, () -> run("openssl", "dgst", "-sha256", file.toString()));
      var sha256 = kept[0].digests().sha256();
      passes.delete(sha256);
      Report.time(short256, () -> require(passes.sha256Only(file).equals(sha256)));
      passes.delete(sha256);
    }
    var size = (bytes >> 20) + " MiB";
    report.time(
        size + " into the encrypted vault, three digests, on the disk",
        "the slower of `cp` and `sync`, and MD5 alone",
        ingest,
        slower(copying, md5),
        1.25);
    report.time(
        "the same with SHA-256 only",
        "the slower of `cp` and `sync`, and SHA-256 alone",
        short256,
        slower(copying, sha),
        1.25);
    report.speed("verified: decrypted and hashed", "`openssl dgst -sha256`", verify, openssl, 0.6);
    report.figure("peak heap of it, garbage included", "", watch.peak(), "MiB", 256);
    Files.delete(file);
  }

  private void fill() throws IOException {
    var random = new Random(7);
    var block = new byte[BLOCK];
    try (var out = Files.newOutputStream(file)) {
      for (var done = 0L; done < bytes; done += BLOCK) {
        random.nextBytes(block);
        out.write(block);
      }
    }
  }

  private void copy() throws IOException, InterruptedException {
    run("cp", file.toString(), copy.toString());
    run("sync", copy.toString());
    Files.delete(copy);
  }

  private void digest(String algorithm) throws Exception {
    var digest = MessageDigest.getInstance(algorithm);
    var block = new byte[BLOCK];
    try (var in = Files.newInputStream(file)) {
      for (var read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    require(digest.digest().length > 0);
  }

  private static Times slower(Times first, Times second) {
    var slower = new Times();
    for (var i = 0; i < first.nanos().size(); i++) {
      slower.nanos().add(Math.max(first.nanos().get(i), second.nanos().get(i)));
    }
    return slower;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    require(process.waitFor() == 0);
  }

  private static void require(boolean isSo) {
    if (!isSo) {
      throw new IllegalStateException("the bench measured something else");
    }
  }
}
