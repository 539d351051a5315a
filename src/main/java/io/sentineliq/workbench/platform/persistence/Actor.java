package io.sentineliq.workbench.platform.persistence;

import java.util.UUID;

/**
 * On whose behalf the program acts. Comes from the session, never from input; on a shared store the
 * database decides for itself who it is.
 *
 * @param workstation computer and program version
 */
public record Actor(UUID id, String login, String displayName, String workstation) {}
