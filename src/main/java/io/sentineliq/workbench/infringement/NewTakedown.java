package io.sentineliq.workbench.infringement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a takedown says of itself.
 *
 * @param recipient who gets it
 * @param channel how, as an address or a form
 * @param evidence what goes with it
 * @param dueAt when somebody looks again; null as the state says
 */
public record NewTakedown(
    TakedownKind kind,
    String recipient,
    String channel,
    String evidence,
    String letter,
    @Nullable Instant dueAt) {}
