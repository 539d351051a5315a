package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.shared.SharedAddress.Tls;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an address only the harmless parts are taken. */
class SharedAddressTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://pg.example/soc, VERIFY_FULL",
    "jdbc:postgresql://pg.example:5433/soc?sslmode=verify-full, VERIFY_FULL",
    "jdbc:postgresql://localhost/soc, PREFER",
    "jdbc:postgresql://127.0.0.1/soc?sslmode=disable, DISABLE",
    "jdbc:postgresql://[::1]/soc, PREFER",
    "jdbc:postgresql://localhost/soc?sslmode=verify-full, VERIFY_FULL",
  })
  void aNetworkIsCrossedOnlyByAVerifiedConnection(String text, Tls tls) {
    assertThat(SharedAddress.parse(text).tls()).isEqualTo(tls);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:mem:x",
        "jdbc:postgresql:soc",
        "jdbc:postgresql://pg.example",
        "jdbc:postgresql:///soc",
        "jdbc:postgresql://ana:secret@pg.example/soc",
        "jdbc:postgresql://pg.example/soc?password=secret",
        "jdbc:postgresql://pg.example/soc?sslpassword=secret",
        "jdbc:postgresql://pg.example/soc?socketFactory=org.evil.Factory",
        "jdbc:postgresql://pg.example/soc?loggerFile=/etc/cron.d/x",
        "jdbc:postgresql://pg.example/soc?sslmode=require",
        "jdbc:postgresql://pg.example/soc?sslmode=prefer",
        "jdbc:postgresql://pg.example/soc?sslmode=disable",
        "jdbc:postgresql://pg.example/soc?sslmode=anything",
        "jdbc:postgresql://pg example/soc",
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> SharedAddress.parse(text))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem()).isInstanceOf(Problem.BadStoreAddress.class);
              assertThat(e.problem().sentence()).doesNotContain("secret");
            });
  }

  @Test
  void itsPartsAreRead() {
    var address =
        SharedAddress.parse(
            "jdbc:postgresql://pg.example:6543/soc?user=ana%40corp&sslrootcert=%2Fetc%2Fca.pem");
    assertThat(address.name()).isEqualTo("pg.example/soc");
    assertThat(address.port()).isEqualTo(6543);
    assertThat(address.user()).isEqualTo(Optional.of("ana@corp"));
    assertThat(address.rootCertificate()).isEqualTo(Optional.of("/etc/ca.pem"));
  }
}
