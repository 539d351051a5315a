package io.sentineliq.workbench.platform.persistence.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/**
 * Rows and index entries that a killed process had not committed and H2 does not take back.
 *
 * <p>H2 writes down how to take a change back before it makes it, each into a map of its own, and
 * collects the roots of the maps one after the other when it writes the file. So a change that one
 * session makes while another one commits can be in the file without the way back. After a kill H2
 * reads such an entry as not changed, but only until a transaction gets the number of the one that
 * made it, to which it looks like its own; and a unique index refuses the same key for ever.
 *
 * <p>Only parts of the file written since a version known to be sound are read.
 */
final class Leftovers {

  private static final String CHUNK = "chunk.";

  /** The change of one entry that nobody committed. */
  private record Entry(Object key, @Nullable Object committed) {}

  private final MVStore store;
  private final Set<Integer> soundChunks;

  private Leftovers(MVStore store, long sound) {
    this.store = store;
    this.soundChunks = chunksBefore(store, sound);
  }

  /**
   * Gives every entry the value that was committed last, and returns how many there were. No other
   * session may be at work.
   *
   * @param sound the {@link DatabaseFile#version() version} before which nothing was left over
   */
  static long takeBack(Connection connection, long sound) throws SQLException {
    var opened = DatabaseFile.session(connection).getDatabase().getStore();
    var leftovers = new Leftovers(opened.getMvStore(), sound);
    var transaction = opened.getTransactionStore().begin();
    try {
      return leftovers.takeBack(transaction);
    } finally {
      transaction.commit();
    }
  }

  private static Set<Integer> chunksBefore(MVStore store, long sound) {
    var chunks = new HashSet<Integer>();
    store
        .getFileStore()
        .getLayoutMap()
        .forEach(
            (key, value) -> {
              if (key.startsWith(CHUNK) && version(value) < sound) {
                chunks.add(DataUtils.parseHexInt(key.substring(CHUNK.length())));
              }
            });
    return chunks;
  }

  private static long version(String chunk) {
    return DataUtils.readHexLong(DataUtils.parseMap(chunk), "version", Long.MAX_VALUE);
  }

  private long takeBack(Transaction transaction) {
    long count = 0;
    for (var name : store.getMapNames()) {
      if (name.startsWith("table.") || name.startsWith("index.")) {
        count += takeBack(transaction.openMap(name));
      }
    }
    return count;
  }

  private long takeBack(TransactionMap<Object, Object> map) {
    var entries = new ArrayList<Entry>();
    var root = map.map.getRootPage();
    if (!isSound(root.getPos())) {
      collect(root, entries);
    }
    for (var entry : entries) {
      if (entry.committed == null) {
        map.remove(entry.key);
      } else {
        map.put(entry.key, entry.committed);
      }
    }
    return entries.size();
  }

  private void collect(Page<Object, VersionedValue<Object>> page, List<Entry> entries) {
    if (page.isLeaf()) {
      for (var i = 0; i < page.getKeyCount(); i++) {
        if (page.getValue(i) instanceof VersionedValue<?> value && !value.isCommitted()) {
          entries.add(new Entry(page.getKey(i), value.getCommittedValue()));
        }
      }
      return;
    }
    for (var i = 0; i < page.getRawChildPageCount(); i++) {
      if (!isSound(page.getChildPagePos(i))) {
        collect(page.getChildPage(i), entries);
      }
    }
  }

  private boolean isSound(long position) {
    return DataUtils.isPageSaved(position)
        && soundChunks.contains(DataUtils.getPageChunkId(position));
  }
}
