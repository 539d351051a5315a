package io.sentineliq.workbench.brand.lookalike;

import java.util.List;

/**
 * One difference between a brand's label and another label.
 *
 * @param clues its names, the most telling first
 * @param at where it is in the other label, in UTF-16 code units
 * @param isVisual whether the two look the same
 */
record Edit(List<Clue> clues, int at, String from, String to, boolean isVisual) {}
