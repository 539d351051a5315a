package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.problem.Problem;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a form, as what they mean. */
record Answered(Map<String, String> answers) {

  private static final String PATH = "path";
  private static final String ADDRESS = "address";

  /** What was typed, empty for nothing. */
  String text(String field) {
    return answers.getOrDefault(field, "");
  }

  /** The same, unless nothing was typed. */
  Optional<String> told(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty());
  }

  /** A file or folder; {@code Problem.InvalidField} when it can be none. */
  Optional<Path> path(String field) {
    return told(field).map(Answered::toPath);
  }

  /** An address; {@code Problem.InvalidField} when it is none. */
  Optional<URI> address(String field) {
    return told(field).map(Answered::toAddress);
  }

  private static Path toPath(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new Problem.InvalidField(PATH, "evidence.bag.noPath", List.of(typed)).asException(e);
    }
  }

  private static URI toAddress(String typed) {
    try {
      return URI.create(typed);
    } catch (IllegalArgumentException e) {
      throw new Problem.InvalidField(ADDRESS, "timestamp.badAddress", List.of()).asException(e);
    }
  }
}
