package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitRow;
import java.util.function.Consumer;

/**
 * What a feature above does with one exhibit.
 *
 * @param id names the command, also the key of its text
 * @param keys its shortcut
 */
public record ExhibitVerb(String id, String keys, Consumer<ExhibitRow> act) {}
