package io.sentineliq.workbench.evidence.vault;

/**
 * What content is known by, in lower-case hexadecimal digits.
 *
 * @param sha256 decides whether content is the same
 * @param sha1 for interchange only; proves nothing
 * @param md5 for interchange only; proves nothing
 */
public record ContentDigests(String sha256, String sha1, String md5) {}
