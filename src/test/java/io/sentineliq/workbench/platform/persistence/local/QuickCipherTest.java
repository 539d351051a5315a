package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCipherTest {

  private static final int ROWS = 3_000;

  @TempDir private Path folder;

  /** IEEE 1619, annex B, vector 1: key and data are zeros. */
  @Test
  void encryptsAsTheStandardSays() {
    var block = new byte[XtsBlocks.BLOCK];
    new XtsBlocks(new byte[16]).encrypt(block, 0, 1, 0);
    assertThat(HexFormat.of().formatHex(block, 0, 32))
        .isEqualTo("917cf69ebd68b2ec9b9fe9a3eadda692cd43d2f59598ed858c02c2652fbf922e");
  }

  @Test
  void takesBackWhatItDid() {
    var blocks = new XtsBlocks("sixteen of bytes".getBytes(StandardCharsets.UTF_8));
    var bytes = new byte[3 * XtsBlocks.BLOCK];
    new Random(1).nextBytes(bytes);
    var before = bytes.clone();
    blocks.encrypt(bytes, XtsBlocks.BLOCK, 2, 1L << 40);
    assertThat(Arrays.mismatch(before, bytes)).isEqualTo(XtsBlocks.BLOCK);
    blocks.decrypt(bytes, XtsBlocks.BLOCK, 2, 1L << 40);
    assertThat(bytes).isEqualTo(before);
  }

  @Test
  void readsWhatPlainH2WroteAndWritesWhatPlainH2Reads() throws SQLException {
    try (var plain = open()) {
      execute(plain, "create table t (id bigint primary key, words varchar)");
      fill(plain, 0);
    }
    try (var quick = open()) {
      QuickCipher.giveTo(quick);
      assertThat(sum(quick)).isEqualTo(sum(ROWS));
      fill(quick, ROWS);
      execute(quick, "delete from t where id < " + ROWS / 2);
      execute(quick, "shutdown compact");
    }
    try (var plain = open()) {
      assertThat(sum(plain)).isEqualTo(sum(2L * ROWS) - sum(ROWS / 2L));
      fill(plain, 2 * ROWS);
    }
    try (var quick = open()) {
      QuickCipher.giveTo(quick);
      assertThat(sum(quick)).isEqualTo(sum(3L * ROWS) - sum(ROWS / 2L));
    }
  }

  private Connection open() throws SQLException {
    var address = "jdbc:h2:async:" + folder.resolve("t") + ";CIPHER=AES;WRITE_DELAY=0";
    return DriverManager.getConnection(address, "sa", "filepassword userpassword");
  }

  private static void fill(Connection connection, int from) throws SQLException {
    execute(
        connection,
        "insert into t select x, repeat('word ' || x, 20) from system_range(%d, %d)"
            .formatted(from, from + ROWS - 1));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The sum of the ids below {@code count}. */
  private static long sum(long count) {
    return count * (count - 1) / 2;
  }

  /** The sum of the ids whose words are what they should be. */
  private static long sum(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select sum(id) from t where words = repeat('word ' || id, 20)")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
