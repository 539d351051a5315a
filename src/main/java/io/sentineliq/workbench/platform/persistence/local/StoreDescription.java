package io.sentineliq.workbench.platform.persistence.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.security.WrappedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The content of {@code store.json}: which store this is and where its key is. A digest over the
 * content tells damage apart from a wrong passphrase.
 */
record StoreDescription(UUID id, KeyHolding keys) {

  /** The format this program writes and the newest it reads. */
  private static final int FORMAT = 1;

  private static final long MAX_BYTES = 65_536;
  private static final String KDF = "argon2id-1.3";

  /** Reads the description of {@code folder}. */
  static StoreDescription read(StoreFolder folder) {
    var file = folder.description();
    try {
      if (!Files.exists(file)) {
        throw StoreFailures.unusable(folder, "store.why.descriptionMissing");
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        throw StoreFailures.unusable(folder, "store.why.descriptionDamaged");
      }
      var json = DigestedJson.parse(Files.readAllBytes(file));
      refuseNewer(folder, json);
      DigestedJson.check(json);
      return new StoreDescription(UUID.fromString(text(json, "store")), keys(json));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw StoreFailures.unusable(e, folder, "store.why.descriptionDamaged");
    } catch (IOException e) {
      throw StoreFailures.of(folder, e);
    }
  }

  /** Writes this description to {@code file}, atomically. */
  void write(Path file) throws IOException {
    var json = DigestedJson.object().put("format", FORMAT).put("store", id.toString());
    switch (keys) {
      case KeyHolding.Open open -> json.put("protection", "none").put("key", open.key());
      case KeyHolding.Wrapped wrapped -> {
        json.put("protection", "encrypted");
        json.putObject("stretching")
            .put("algorithm", KDF)
            .put("memoryKib", wrapped.cost().memoryKib())
            .put("iterations", wrapped.cost().iterations())
            .put("parallelism", wrapped.cost().parallelism())
            .put("salt", wrapped.salt());
        put(json, "byPassphrase", wrapped.byPassphrase());
        put(json, "byRecoveryKey", wrapped.byRecoveryKey());
      }
    }
    AtomicFile.write(file, DigestedJson.sealed(json));
  }

  StoreDescription with(KeyHolding other) {
    return new StoreDescription(id, other);
  }

  private static void refuseNewer(StoreFolder folder, JsonNode json) {
    var format = number(json, "format");
    if (format > FORMAT) {
      throw new Problem.StoreIsNewer(folder.name(), "format " + format, "format " + FORMAT)
          .asException();
    }
  }

  private static KeyHolding keys(JsonNode json) {
    return switch (text(json, "protection")) {
      case "none" -> new KeyHolding.Open(text(json, "key"));
      case "encrypted" -> {
        var stretching = json.path("stretching");
        if (!text(stretching, "algorithm").equals(KDF)) {
          throw new IllegalArgumentException("unknown key derivation");
        }
        yield new KeyHolding.Wrapped(
            new Argon2Cost(
                number(stretching, "memoryKib"),
                number(stretching, "iterations"),
                number(stretching, "parallelism")),
            text(stretching, "salt"),
            wrapped(json, "byPassphrase"),
            wrapped(json, "byRecoveryKey"));
      }
      default -> throw new IllegalArgumentException("unknown protection");
    };
  }

  private static void put(ObjectNode json, String name, WrappedKey key) {
    json.putObject(name).put("nonce", key.nonce()).put("sealed", key.sealed());
  }

  private static WrappedKey wrapped(JsonNode json, String name) {
    var key = json.path(name);
    return new WrappedKey(text(key, "nonce"), text(key, "sealed"));
  }

  private static String text(JsonNode json, String name) {
    var value = json.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value.textValue();
  }

  private static int number(JsonNode json, String name) {
    var value = json.path(name);
    if (!value.isInt()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value.intValue();
  }
}
