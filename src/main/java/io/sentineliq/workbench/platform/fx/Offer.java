package io.sentineliq.workbench.platform.fx;

/**
 * Something the first page proposes to do.
 *
 * @param icon Material Design name
 * @param verb what the button says
 */
public record Offer(String icon, String title, String detail, String verb, Command command) {}
