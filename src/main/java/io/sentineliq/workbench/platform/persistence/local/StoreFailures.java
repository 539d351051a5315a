package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.DiskRefusal;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** What the refusals of the file system and of H2 mean to a person who opens a store. */
final class StoreFailures {

  /** Less room than this, and H2 says that its file is closed instead of why. */
  private static final long LEAST_ROOM = 8L << 20;

  private StoreFailures() {}

  /** The store cannot be used for the reason named by {@code key}. */
  static ProblemException unusable(StoreFolder folder, String key, Object... details) {
    return problem(folder, key, details).asException();
  }

  /** The same, with the technical cause for the log. */
  static ProblemException unusable(
      Throwable cause, StoreFolder folder, String key, Object... details) {
    return problem(folder, key, details).asException(cause);
  }

  static ProblemException of(StoreFolder folder, IOException error) {
    return unusable(
        error, folder, reason(error, "store.why.file"), error.getClass().getSimpleName());
  }

  /**
   * H2's refusals. The key of an encrypted store was proved right before H2 sees it, so a "wrong
   * password" of H2 means that the file is damaged or belongs to another store.
   */
  static ProblemException of(StoreFolder folder, SQLException error) {
    if (isUnfinishedWork(error)) {
      return unusable(error, folder, "store.why.unfinishedWork");
    }
    var fromSystem = reason(error, "");
    if (!fromSystem.isEmpty()) {
      return unusable(error, folder, fromSystem);
    }
    return switch (error.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          new Problem.StoreLocked(folder.name(), Messages.text("store.holder.unknown"))
              .asException(error);
      case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
          unusable(error, folder, "store.why.databaseMissing");
      case ErrorCode.DATABASE_IS_READ_ONLY -> unusable(error, folder, "store.why.readOnly");
      case ErrorCode.FILE_ENCRYPTION_ERROR_1,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.WRONG_USER_OR_PASSWORD,
          ErrorCode.WRONG_PASSWORD_FORMAT,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.GENERAL_ERROR_1 ->
          unusable(error, folder, "store.why.damaged");
      default ->
          unusable(error, folder, "store.why.database", Integer.toString(error.getErrorCode()));
    };
  }

  /** What went wrong below a library that hides it: the disk, or {@code error} as it is. */
  static RuntimeException of(StoreFolder folder, RuntimeException error) {
    if (error instanceof ProblemException) {
      return error;
    }
    var why = reason(error, isFull(folder) ? "store.why.diskFull" : "");
    return why.isEmpty() ? error : unusable(error, folder, why);
  }

  private static boolean isFull(StoreFolder folder) {
    try {
      return Files.exists(folder.path())
          && Files.getFileStore(folder.path()).getUsableSpace() < LEAST_ROOM;
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * Whether H2 failed because it may not write while it takes back what a process that was killed
   * had not committed. H2 has no error code for it.
   */
  static boolean isUnfinishedWork(SQLException error) {
    return causes(error)
        .filter(MVStoreException.class::isInstance)
        .flatMap(cause -> Stream.of(cause.getStackTrace()))
        .anyMatch(frame -> frame.getMethodName().equals("endLeftoverTransactions"));
  }

  /** The key of what the operating system said, or {@code otherwise}. */
  static String reason(Throwable error, String otherwise) {
    return causes(error).flatMap(cause -> reason(cause).stream()).findFirst().orElse(otherwise);
  }

  private static Problem problem(StoreFolder folder, String key, Object... details) {
    return new Problem.StoreUnusable(folder.name(), Messages.text(key, details));
  }

  private static Optional<String> reason(Throwable error) {
    return switch (error) {
      case AccessDeniedException denied -> Optional.of("store.why.denied");
      case NoSuchFileException missing -> Optional.of("store.why.fileMissing");
      case FileAlreadyExistsException other -> Optional.of("store.why.notFolder");
      case NotDirectoryException other -> Optional.of("store.why.notFolder");
      case FileSystemException system -> DiskRefusal.sign(system.getReason());
      case IOException other -> DiskRefusal.sign(other.getMessage());
      default -> Optional.empty();
    };
  }

  private static Stream<Throwable> causes(Throwable error) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
