package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCredentialsTest {

  private static final SharedAddress ADDRESS =
      SharedAddress.parse("jdbc:postgresql://db.example:5433/soc?user=ana");

  @TempDir Path folder;

  @Test
  void takesTheLoginFromAddressEnvironmentOrSystem() {
    var anonymous = SharedAddress.parse("jdbc:postgresql://db.example/soc");

    assertThat(new ServerCredentials(Map.of("PGUSER", "ben")).login(ADDRESS)).isEqualTo("ana");
    assertThat(new ServerCredentials(Map.of("PGUSER", "ben")).login(anonymous)).isEqualTo("ben");
    assertThat(new ServerCredentials(Map.of()).login(anonymous))
        .isEqualTo(System.getProperty("user.name"));
  }

  @Test
  void prefersTheNamedFileThenTheVariableThenThePasswordFile() throws IOException {
    var file = Files.writeString(folder.resolve("password"), "from file\r\nsecond line");
    var passwords = passwordFile("*:*:*:*:from pgpass\n");
    var environment = Map.of("PGPASSFILE", passwords.toString(), "PGPASSWORD", "from variable");

    assertThat(password(environment, Optional.of(file))).isEqualTo("from file");
    assertThat(password(environment, Optional.empty())).isEqualTo("from variable");
    assertThat(password(Map.of("PGPASSFILE", passwords.toString()), Optional.empty()))
        .isEqualTo("from pgpass");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          db.example:5433:soc:ana:right              | right
          *:*:soc:ana:right                          | right
          db.example:5432:soc:ana:wrong port         | ''
          db.example:5433:other:ana:wrong database   | ''
          db.example:5433:soc:ben:wrong person       | ''
          # db.example:5433:soc:ana:comment          | ''
          db.example:5433:soc:ana                    | ''
          db.example:5433:soc:ana:with\\:colon\\\\   | with:colon\\
          db.example:5433:soc:ana:a:b                | a:b
          """)
  void readsPasswordFilesAsPsqlDoes(String line, String expected) throws IOException {
    var environment = Map.of("PGPASSFILE", passwordFile(line + "\n").toString());

    assertThat(password(environment, Optional.empty())).isEqualTo(expected);
  }

  @Test
  void usesNoPasswordFileThatOthersMayRead() throws IOException {
    var file = passwordFile("*:*:*:*:x\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> password(Map.of("PGPASSFILE", file.toString()), Optional.empty()))
        .isInstanceOf(ProblemException.class);
  }

  private static String password(Map<String, String> environment, Optional<Path> file) {
    return String.valueOf(new ServerCredentials(environment).password(ADDRESS, "ana", file));
  }

  private Path passwordFile(String text) throws IOException {
    var file = Files.writeString(folder.resolve("pgpass"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
