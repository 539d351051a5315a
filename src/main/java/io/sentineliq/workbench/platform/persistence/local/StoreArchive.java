package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A whole store in one ZIP file: {@code store.json}, {@code cases.mv.db}, the files of {@code
 * vault/}, and last {@code SHA256SUMS}, as {@code sha256sum} writes it, over all of them. Database
 * and vault are encrypted in it as they are in the store.
 */
record StoreArchive(Path path) {

  private static final String SUMS = "SHA256SUMS";
  private static final int LONGEST_SUMS = 256 << 20;
  private static final int BLOCK = 1 << 16;

  /**
   * Writes the archive of {@code folder}, durably.
   *
   * @param database a proved copy of the database
   * @param description the content of {@code store.json}
   */
  void write(StoreFolder folder, Path database, byte[] description, Progress progress)
      throws IOException {
    var vault = vaultFiles(folder);
    var pace = new Pace(progress, "store.step.archive", Files.size(database) + sizes(vault));
    var sums = new LinkedHashMap<String, String>();
    try (var zip =
        new ZipOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW))) {
      // Encrypted bytes do not become shorter, and those of a store that is not are quick to pack.
      zip.setLevel(Deflater.BEST_SPEED);
      add(zip, sums, name(folder.description()), new ByteArrayInputStream(description), pace);
      try (var content = Files.newInputStream(database)) {
        add(zip, sums, name(folder.database()), content, pace);
      }
      for (var file : vault.entrySet()) {
        try (var content = Files.newInputStream(file.getValue())) {
          add(zip, sums, file.getKey(), content, pace);
        }
      }
      zip.putNextEntry(new ZipEntry(SUMS));
      zip.write(text(sums).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    AtomicFile.force(path);
  }

  /** Reads the whole archive again; throws {@link IOException} when it is not what was written. */
  void verify(Progress progress) throws IOException {
    readAll(
        progress,
        "store.step.verify",
        (name, content) -> content.transferTo(OutputStream.nullOutputStream()));
  }

  /** Lays the files of the archive out in {@code folder}, which is empty, and proves each. */
  void extractTo(Path folder, Progress progress) throws IOException {
    readAll(
        progress,
        "store.step.restore",
        (name, content) -> {
          var target = folder.resolve(name);
          createFolderOf(target);
          Files.copy(content, target);
          AtomicFile.restrictToOwner(target);
          AtomicFile.force(target);
        });
  }

  private static void createFolderOf(Path file) throws IOException {
    var parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }

  private void readAll(Progress progress, String step, Use use) throws IOException {
    try (var zip = new ZipFile(path.toFile())) {
      var sums = sums(zip);
      var entries = zip.stream().filter(entry -> !entry.getName().equals(SUMS)).toList();
      var pace = new Pace(progress, step, entries.stream().mapToLong(ZipEntry::getSize).sum());
      for (var entry : entries) {
        var sum = sums.remove(entry.getName());
        if (sum == null || !isExpected(entry.getName())) {
          throw new ZipException("holds what no backup holds");
        }
        try (var content = new Measured(zip.getInputStream(entry), pace)) {
          use.of(entry.getName(), content);
          if (!content.sum().equals(sum)) {
            throw new ZipException("a checksum does not fit");
          }
        }
      }
      if (!sums.isEmpty()) {
        throw new ZipException("is not complete");
      }
    }
  }

  private static Map<String, String> sums(ZipFile zip) throws IOException {
    var entry = zip.getEntry(SUMS);
    if (entry == null || entry.getSize() > LONGEST_SUMS) {
      throw new ZipException("is no backup of a store");
    }
    var sums = new LinkedHashMap<String, String>();
    try (var content = zip.getInputStream(entry)) {
      var text = new String(content.readNBytes(LONGEST_SUMS), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> line.length() > 66)
          .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
    }
    if (!sums.keySet().containsAll(List.of("store.json", "cases.mv.db"))) {
      throw new ZipException("is no backup of a store");
    }
    return sums;
  }

  /** Names that stay inside the store's folder, whatever the file says. */
  private static boolean isExpected(String name) {
    return name.equals("store.json")
        || name.equals("cases.mv.db")
        || name.matches("vault(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
  }

  private static Map<String, Path> vaultFiles(StoreFolder folder) throws IOException {
    var found = new TreeMap<String, Path>();
    if (Files.isDirectory(folder.vault())) {
      try (var files = Files.walk(folder.vault())) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          var name = folder.path().relativize(file).toString().replace('\\', '/');
          // What is still being taken in is not evidence yet.
          if (isExpected(name) && !name.startsWith("vault/unfinished/")) {
            found.put(name, file);
          }
        }
      }
    }
    return found;
  }

  private static long sizes(Map<String, Path> files) throws IOException {
    var total = 0L;
    for (var file : files.values()) {
      total += Files.size(file);
    }
    return total;
  }

  private static void add(
      ZipOutputStream zip, Map<String, String> sums, String name, InputStream bytes, Pace pace)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    var content = new Measured(bytes, pace);
    content.transferTo(zip);
    zip.closeEntry();
    sums.put(name, content.sum());
  }

  private static String text(Map<String, String> sums) {
    var text = new StringBuilder();
    sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
    return text.toString();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** What is done with the content of one file. */
  private interface Use {
    void of(String name, InputStream content) throws IOException;
  }

  /** Says how far the work is and ends it when it is cancelled. */
  private static final class Pace {
    private final Progress progress;
    private final String step;
    private final long total;
    private long done;

    Pace(Progress progress, String step, long total) {
      this.progress = progress;
      this.step = Messages.text(step);
      this.total = total;
    }

    void more(int bytes) {
      progress.stopIfCancelled();
      done += bytes;
      progress.report(Math.min(done, total), total, step);
    }
  }

  /** Bytes that are digested and counted while they are read. */
  private static final class Measured extends InputStream {
    private final InputStream bytes;
    private final Pace pace;
    private final MessageDigest digest;

    Measured(InputStream bytes, Pace pace) {
      this.bytes = bytes;
      this.pace = pace;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      var count = bytes.read(target, offset, Math.min(length, BLOCK));
      if (count > 0) {
        digest.update(target, offset, count);
        pace.more(count);
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }

    String sum() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
