package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.bag.BagVerifier.Found;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.util.TreeMap;

/** The items: records that can be read, and bytes of the digest and size that the record says. */
final class PayloadCheck {
  private static final String RECORD = ".json";

  private final BagSource bag;
  private final Progress progress;

  PayloadCheck(BagSource bag, Progress progress) {
    this.bag = bag;
    this.progress = progress;
  }

  /**
   * The items of a bag.
   *
   * @param manifest SHA-256 of the manifest
   * @param records by the items' ids
   */
  record Payload(String manifest, TreeMap<String, ItemRecord> records) {}

  Found<Payload> run() throws IOException {
    var manifest = BagManifest.parse(BagPath.MANIFEST, bag.text(BagPath.MANIFEST));
    var records = new TreeMap<String, ItemRecord>();
    var expected = new BagManifest();
    for (var file : manifest.digests().entrySet()) {
      if (file.getKey().endsWith(RECORD)) {
        var record = record(file.getKey(), file.getValue());
        if (records.put(record.get(ItemField.ID), record) != null) {
          throw new DamagedBagException(file.getKey(), BagFault.TWICE);
        }
        expected.add(file.getKey(), file.getValue());
        addContent(record, expected);
      }
    }
    requireSame(manifest, expected);
    var bytes = 0L;
    for (var record : records.values()) {
      bytes += content(record);
    }
    requireOxum(manifest, bytes);
    return new Found<>(
        new Payload(manifest.digest(), records),
        Messages.text("bag.payload", records.size(), bytes));
  }

  private ItemRecord record(String name, String sha256) throws IOException {
    var text = bag.text(name);
    if (!Sha256.of(text).equals(sha256)) {
      throw new DamagedBagException(name, BagFault.DIGEST);
    }
    try {
      var record = ItemRecord.parse(text);
      if (name.equals(BagPath.record(exhibit(record)))) {
        return record;
      }
    } catch (IllegalArgumentException e) {
      throw new DamagedBagException(name, BagFault.FORM, e);
    }
    throw new DamagedBagException(name, BagFault.RECORD);
  }

  private static void addContent(ItemRecord record, BagManifest expected) {
    if (!record.get(ItemField.SHA256).isEmpty()) {
      expected.add(BagPath.content(exhibit(record)), record.get(ItemField.SHA256));
    }
  }

  private void requireSame(BagManifest manifest, BagManifest expected) throws IOException {
    var found = manifest.digests();
    for (var file : expected.digests().entrySet()) {
      if (!file.getValue().equals(found.get(file.getKey()))) {
        throw new DamagedBagException(
            file.getKey(), found.containsKey(file.getKey()) ? BagFault.RECORD : BagFault.MISSING);
      }
    }
    for (var name : found.keySet()) {
      if (!expected.digests().containsKey(name)) {
        throw new DamagedBagException(name, BagFault.ITEM);
      }
    }
    for (var name : bag.names()) {
      if (name.startsWith(BagPath.PAYLOAD) && !found.containsKey(name)) {
        throw new DamagedBagException(name, BagFault.UNLISTED);
      }
    }
  }

  private long content(ItemRecord record) throws IOException {
    if (record.get(ItemField.SHA256).isEmpty() || !bag.holdsContent()) {
      return 0;
    }
    var name = BagPath.content(exhibit(record));
    try (var in = bag.open(name)) {
      var size = Long.parseLong(record.get(ItemField.SIZE));
      var read = Sha256.of(in, size, progress);
      if (read.size() != size || !read.sha256().equals(record.get(ItemField.SHA256))) {
        throw new DamagedBagException(name, BagFault.DIGEST);
      }
      return size;
    } catch (NumberFormatException e) {
      throw new DamagedBagException(name, BagFault.RECORD, e);
    }
  }

  private void requireOxum(BagManifest manifest, long contents) throws IOException {
    if (!bag.holdsContent()) {
      return;
    }
    var bytes = contents;
    for (var name : manifest.digests().keySet()) {
      bytes += name.endsWith(RECORD) ? bag.bytes(name).length : 0;
    }
    var oxum = BagInfo.parse(bag.text(BagPath.INFO)).get(BagInfo.OXUM);
    if (!oxum.equals(bytes + "." + manifest.digests().size())) {
      throw new DamagedBagException(BagPath.INFO, BagFault.FORM);
    }
  }

  private static int exhibit(ItemRecord record) {
    return Integer.parseInt(record.get(ItemField.EXHIBIT));
  }
}
