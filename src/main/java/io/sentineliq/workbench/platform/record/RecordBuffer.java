package io.sentineliq.workbench.platform.record;

import java.util.Arrays;

/** Collects the bytes of one record, but never more than the longest one that is read. */
final class RecordBuffer {

  private static final int SHOWN_OF_TOO_LONG = 1024;
  private static final int USUAL = 1 << 12;

  /** One more than the longest record, for the carriage return that does not belong to it. */
  private static final int MOST = RecordBytes.LONGEST + 1;

  private byte[] bytes = new byte[USUAL];
  private long length;

  void add(int b) {
    if (length < MOST) {
      reserve((int) length + 1);
      bytes[(int) length] = (byte) b;
    }
    length++;
  }

  void add(byte[] from, int start, int end) {
    var room = (int) Math.max(0, MOST - length);
    var count = Math.min(end - start, room);
    if (count > 0) {
      reserve((int) length + count);
      System.arraycopy(from, start, bytes, (int) length, count);
    }
    length += end - start;
  }

  private void reserve(int size) {
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size, bytes.length * 2));
    }
  }

  /** Whether there is room for one byte more at most; what is in it is all there. */
  boolean isFull() {
    return length >= RecordBytes.LONGEST - 1;
  }

  /** Takes the last byte back when it is {@code b}. */
  void dropLast(char b) {
    if (length > 0 && length <= MOST && bytes[(int) length - 1] == b) {
      length--;
    }
  }

  /** The record so far; the buffer is empty afterwards. */
  RecordBytes take(long line) {
    var kept = length > RecordBytes.LONGEST ? SHOWN_OF_TOO_LONG : (int) length;
    var record = new RecordBytes(line, Arrays.copyOf(bytes, kept), length);
    if (bytes.length > USUAL * 16) {
      bytes = new byte[USUAL];
    }
    length = 0;
    return record;
  }
}
