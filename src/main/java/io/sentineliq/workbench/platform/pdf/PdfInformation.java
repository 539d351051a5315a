package io.sentineliq.workbench.platform.pdf;

import java.time.Instant;

/**
 * What a reader shows of a document before it is opened.
 *
 * @param createdAt when, as the content says, not when the file was written
 */
public record PdfInformation(String title, String author, String subject, Instant createdAt) {}
