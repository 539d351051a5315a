package io.sentineliq.workbench.evidence;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is made from an item.
 *
 * @param name what it is called
 * @param purpose what for
 * @param method how it was made, with which tool
 * @param file what was made; empty for a working copy of the item's own bytes
 */
public record NewCopy(String name, String purpose, String method, Optional<Path> file) {}
