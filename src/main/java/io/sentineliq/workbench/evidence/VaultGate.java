package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.vault.Vault;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Keeps content from being deleted while an item that will refer to it is on its way: content comes
 * in side by side, and goes alone.
 */
final class VaultGate {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Vault vault;
  private final Transactions transactions;

  VaultGate(Vault vault, Transactions transactions) {
    this.vault = vault;
    this.transactions = transactions;
  }

  Vault vault() {
    return vault;
  }

  /** Takes content in and refers to it. */
  <T> T in(Work<T> work) throws IOException {
    lock.readLock().lock();
    try {
      return work.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Deletes content unless an item refers to it; whether it is gone. */
  boolean deleteUnreferenced(String name) throws IOException {
    lock.writeLock().lock();
    try {
      var references =
          transactions.read(Progress.unwatched(), unit -> VaultSpace.references(unit, name));
      if (references == 0) {
        vault.delete(name);
      }
      return references == 0;
    } finally {
      lock.writeLock().unlock();
    }
  }

  void sweep() throws IOException {
    lock.writeLock().lock();
    try {
      vault.sweep(transactions.read(Progress.unwatched(), VaultSpace::referenced));
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Work that may end in an error of the disk. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }
}
