package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Finds, creates and opens local stores. Takes seconds (stretching the passphrase, opening the
 * file): never on the thread of the user interface. What a person can act on is thrown as a {@link
 * Problem}: {@link Problem.BadStoreAddress}, {@link Problem.StoreLocked}, {@link
 * Problem.PassphraseNeeded}, {@link Problem.WrongPassphrase}, {@link Problem.StoreIsNewer}, {@link
 * Problem.StoreUnusable}, and {@link Problem.InvalidField} for a weak new passphrase.
 */
public final class LocalStores {

  private final StoreKeeper keeper =
      new StoreKeeper(StoreSchema.ofProgram(), Argon2Cost.STANDARD, Clock.systemUTC());

  /** What {@code path} is, without opening a database or changing anything. */
  public Inspection inspect(Path path) {
    return keeper.inspect(path);
  }

  /**
   * Creates a store in {@code path}, a folder that does not exist yet or is empty. The store exists
   * when this returns; a creation that fails or is killed leaves none.
   */
  public CreatedStore create(Path path, Protection protection) {
    return keeper.create(path, protection);
  }

  /** {@link #open(Path, StoreSecret, Progress)} without reports. */
  public LocalDatastore open(Path path, StoreSecret secret) {
    return open(path, secret, Progress.unwatched());
  }

  /**
   * Opens the store in {@code path}. An older store is backed up and upgraded first, which may take
   * minutes and is reported. A refusal changes nothing.
   */
  public LocalDatastore open(Path path, StoreSecret secret, Progress progress) {
    return keeper.open(path, secret, progress);
  }

  /**
   * Makes a store of the file {@code backup} in {@code path}, a folder that does not exist yet or
   * is empty; every byte is proved, and a restoring that fails, is cancelled or killed leaves no
   * store. The store opens with the passphrase or recovery key it had when it was backed up. Throws
   * {@link Problem.UnreadableInput} for a file that is no backup or damaged.
   */
  public void restore(Path backup, Path path, Progress progress) {
    keeper.restore(new StoreArchive(backup), path, progress);
  }

  /**
   * The same in the place of a store that cannot be used any more. What was there is kept beside
   * it; whatever fails, it stays where it was. Throws {@link Problem.StoreLocked} when a program
   * has it open.
   *
   * @return where that is kept now, if there was anything
   */
  public Optional<Path> replace(Path backup, Path path, Progress progress) {
    return keeper.replace(new StoreArchive(backup), path, progress);
  }

  /** Where the schema of a closed store stands; changes not a byte of it. */
  public Migrations.Standing standing(Path path, StoreSecret secret) {
    return keeper.standing(path, secret);
  }
}
