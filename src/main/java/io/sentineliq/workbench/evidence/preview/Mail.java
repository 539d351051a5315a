package io.sentineliq.workbench.evidence.preview;

import java.util.List;

/**
 * A message as far as it may be looked at: nothing in it is rendered, fetched or run.
 *
 * @param headers in their order, decoded (RFC 2047)
 * @param text the first plain text, else the source of the first HTML part, cut after {@link
 *     MailReader#MOST_CHARACTERS}
 * @param isSource whether the text is HTML source
 * @param isCut whether there is more than is told
 */
public record Mail(
    List<Header> headers, String text, boolean isSource, boolean isCut, List<Attachment> parts) {

  /** One line of the head. */
  public record Header(String name, String value) {}

  /**
   * A part that is not the text.
   *
   * @param name as the message says; may be empty
   * @param size in bytes, decoded
   * @param sha256 of the decoded bytes
   */
  public record Attachment(String name, String type, long size, String sha256) {}
}
