package io.sentineliq.workbench.alert.intake;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format, record by record, in bounded memory. Knows no store. */
public interface AlertParser {

  /**
   * Hands every record of {@code bytes} to {@code sink}, in order.
   *
   * @param file how the input is called in a problem
   * @throws io.sentineliq.workbench.platform.problem.ProblemException {@code UnreadableInput} when
   *     the input is not of this format; nothing was handed over then
   */
  void parse(String file, InputStream bytes, Sink sink) throws IOException;

  /** Receives what was read. May throw to stop the parser. */
  interface Sink {
    /** A record that becomes an alert. */
    void accept(AlertDraft draft);

    /** A record that cannot be read. */
    void reject(Reject reject);

    /** What follows is of {@code format}; told before anything else, once for each file. */
    default void recognised(String format) {}

    /** A sound record that is no alert, for example {@code flow}. */
    void skip(String kind);
  }
}
