package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/** Reads the history of a workspace. Never called on the user-interface thread. */
public interface AuditTrail {

  /** How many entries there are; sequences run from 0 to one less. */
  long size();

  /** Up to {@code limit} entries from {@code newest} downwards, newest first. */
  List<AuditRow> page(long newest, int limit, Progress progress);

  /** Sequences of entries that another one tells of in full, in ascending order. */
  List<Long> repeated(Progress progress);

  /** The sequences of what {@code filter} leaves, newest first. */
  List<Long> matching(AuditFilter filter, Progress progress);

  /** The entries of {@code sequences}, in that order, without those that are hidden. */
  List<AuditRow> rows(List<Long> sequences, Progress progress);

  /** The kinds of records the history tells of, in order. */
  List<String> resources(Progress progress);

  /** Keeps in the history that part of it was written to a file. */
  void exported(CsvExport.Written written);

  /** One entry, or {@code Problem.NotFound}. */
  AuditDetails details(long sequence, Progress progress);
}
