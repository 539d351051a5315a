package io.sentineliq.workbench.casefile;

/** What one statement reads of a case that is opened: its line of the list, and its words. */
record CaseHeading(CaseRow row, CaseWords words) {}
