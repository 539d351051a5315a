package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.evidence.bag.BagSource;
import io.sentineliq.workbench.evidence.bag.DamagedBagException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.SortedSet;

/** An imported bag as it is kept: without the items' bytes, which are in the vault. */
record KeptBag(SortedSet<String> names, ImportedBags.Parts parts) implements BagSource {

  KeptBag {
    names = Collections.unmodifiableSortedSet(names);
  }

  @Override
  public boolean holdsContent() {
    return false;
  }

  @Override
  public InputStream open(String name) throws IOException {
    if (!names.contains(name)) {
      throw DamagedBagException.missing(name);
    }
    return new ImportedBags.PartStream(name, parts);
  }

  @Override
  public void close() {
    // The transaction it is read in ends by itself.
  }
}
