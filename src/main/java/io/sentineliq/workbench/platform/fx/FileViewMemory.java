package io.sentineliq.workbench.platform.fx;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers views in a JSON file. Reading happens once, when it is opened; writing happens in the
 * background, some changes at a time. A file that cannot be read is put aside before another is
 * written, so nothing in it is lost.
 */
public final class FileViewMemory implements ViewMemory {

  private static final Logger LOG = LoggerFactory.getLogger(FileViewMemory.class);
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final TypeReference<TreeMap<String, Map<String, String>>> SHAPE =
      new TypeReference<>() {};

  private static final long LARGEST = 1 << 20;

  private final Path file;
  private final Executor later;
  private final Map<String, Map<String, String>> views;
  private final AtomicBoolean isWritePending = new AtomicBoolean();
  private final @Nullable Path unreadable;

  private FileViewMemory(
      Path file,
      Executor later,
      Map<String, Map<String, String>> views,
      @Nullable Path unreadable) {
    this.file = file;
    this.later = later;
    this.views = views;
    this.unreadable = unreadable;
  }

  /** Reads {@code file}; not on the user-interface thread. {@code later} is where writes run. */
  public static FileViewMemory open(Path file, Executor later) {
    Map<String, Map<String, String>> views = new TreeMap<>();
    Path aside = null;
    try {
      if (Files.exists(file)) {
        views = read(file);
      }
    } catch (IOException e) {
      LOG.warn("The remembered looks of the views cannot be read and start afresh", e);
      aside = putAside(file);
    }
    return new FileViewMemory(file, later, views, aside);
  }

  @Override
  public Optional<Path> unreadable() {
    return Optional.ofNullable(unreadable);
  }

  private static Map<String, Map<String, String>> read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("larger than anything this program writes");
    }
    var views = JSON.readValue(file.toFile(), SHAPE);
    var isWhole =
        views != null
            && views.values().stream()
                .allMatch(values -> values != null && !values.containsValue(null));
    if (!isWhole) {
      throw new IOException("holds nothing where a value belongs");
    }
    return views;
  }

  private static Path putAside(Path file) {
    var aside = file.resolveSibling(file.getFileName() + ".unreadable");
    for (var number = 2; Files.exists(aside) && number < 100; number++) {
      aside = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
    }
    try {
      return Files.move(file, aside);
    } catch (IOException e) {
      LOG.warn("The unreadable file cannot be put aside", e);
      return file;
    }
  }

  @Override
  public synchronized Map<String, String> recall(String view) {
    return views.getOrDefault(view, Map.of());
  }

  @Override
  public void remember(String view, Map<String, String> values) {
    synchronized (this) {
      views.put(view, new TreeMap<>(values));
    }
    if (isWritePending.compareAndSet(false, true)) {
      later.execute(this::write);
    }
  }

  /** Writes what has not been written yet; not on the user-interface thread. */
  public void flush() {
    if (isWritePending.get()) {
      write();
    }
  }

  private synchronized void write() {
    isWritePending.set(false);
    try {
      var text = JSON.writeValueAsBytes(views);
      Files.createDirectories(file.toAbsolutePath().getParent());
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The looks of the views cannot be remembered", e);
    }
  }
}
