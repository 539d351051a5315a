package io.sentineliq.workbench.note.draft;

/**
 * The journal of an open workspace with its news.
 *
 * @param journal keeps what is typed
 * @param news tells what became of it
 */
public record Drafts(DraftJournal journal, DraftNews news) {}
