package io.sentineliq.workbench.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which every command names its store. None of them is a secret. */
final class StoreOptions {

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FOLDER|JDBC-URL",
      descriptionKey = "cli.option.store")
  private String store = "";

  @Option(names = "--workspace", paramLabel = "SLUG", descriptionKey = "cli.option.workspace")
  private @Nullable String workspace;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.passphraseFile")
  private @Nullable Path passphraseFile;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.passwordFile")
  private @Nullable Path passwordFile;

  @Option(names = "--code-file", paramLabel = "FILE", descriptionKey = "cli.option.codeFile")
  private @Nullable Path codeFile;

  String store() {
    return store;
  }

  Optional<String> workspace() {
    return Optional.ofNullable(workspace);
  }

  Optional<Path> passphraseFile() {
    return Optional.ofNullable(passphraseFile);
  }

  Optional<Path> codeFile() {
    return Optional.ofNullable(codeFile);
  }

  Optional<Path> passwordFile() {
    return Optional.ofNullable(passwordFile);
  }
}
