package io.sentineliq.workbench.platform.fx;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers views in a JSON file. Reading happens once, when it is opened; writing happens in the
 * background, some changes at a time. Losing the file loses nothing but looks, so an unreadable one
 * is replaced.
 */
public final class FileViewMemory implements ViewMemory {

  private static final Logger LOG = LoggerFactory.getLogger(FileViewMemory.class);
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final TypeReference<TreeMap<String, Map<String, String>>> SHAPE =
      new TypeReference<>() {};

  private final Path file;
  private final Executor later;
  private final Map<String, Map<String, String>> views;
  private final AtomicBoolean isWritePending = new AtomicBoolean();

  private FileViewMemory(Path file, Executor later, Map<String, Map<String, String>> views) {
    this.file = file;
    this.later = later;
    this.views = views;
  }

  /** Reads {@code file}; not on the user-interface thread. {@code later} is where writes run. */
  public static FileViewMemory open(Path file, Executor later) {
    Map<String, Map<String, String>> views = new TreeMap<>();
    try {
      if (Files.exists(file)) {
        views = JSON.readValue(file.toFile(), SHAPE);
      }
    } catch (IOException e) {
      LOG.warn("The remembered looks of the views cannot be read and start afresh", e);
    }
    return new FileViewMemory(file, later, views);
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
