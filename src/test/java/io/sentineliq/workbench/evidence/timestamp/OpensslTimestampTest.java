package io.sentineliq.workbench.evidence.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.ForeignTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenSSL and this program understand one another's requests and answers. */
class OpensslTimestampTest {
  private static final String CONFIGURATION =
      """
      [req]
      distinguished_name = name
      [name]
      [root]
      basicConstraints = critical,CA:TRUE
      [tsa]
      extendedKeyUsage = critical,timeStamping
      [clock]
      serial = serial
      default_policy = 1.2.3.4.1
      digests = sha256
      signer_digest = sha256
      ess_cert_id_alg = sha256
      """;

  @TempDir private Path folder;

  @Test
  void opensslVerifiesAnAnswerToOurRequest() throws Exception {
    var content = Files.writeString(folder.resolve("content"), "a checkpoint\n");
    var openssl = new ForeignTool(folder, "openssl");
    var request = TimestampRequest.about(openssl.sha256(content));
    var authority = TestAuthority.at(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    authority.rootIn(folder);
    Files.write(folder.resolve("content.tsq"), request.bytes());
    Files.write(folder.resolve("content.tsr"), authority.answer(request));
    assertThat(openssl.run("ts -verify -in content.tsr -data content -CAfile root.pem"))
        .contains("Verification: OK");
    assertThat(openssl.run("ts -verify -in content.tsr -queryfile content.tsq -CAfile root.pem"))
        .contains("Verification: OK");
  }

  @Test
  void weVerifyWhatOpensslAnswers() throws Exception {
    var content = Files.writeString(folder.resolve("content"), "a checkpoint\n");
    Files.writeString(folder.resolve("ts.cnf"), CONFIGURATION);
    Files.writeString(folder.resolve("serial"), "01\n");
    var openssl = new ForeignTool(folder, "openssl");
    openssl.run(
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out"
            + " root.pem -subj /CN=Root -days 9 -config ts.cnf -extensions root");
    openssl.run(
        "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.csr"
            + " -subj /CN=Clock -config ts.cnf");
    openssl.run(
        "x509 -req -in tsa.csr -CA root.pem -CAkey root.key -set_serial 7 -out tsa.pem -days 9"
            + " -extfile ts.cnf -extensions tsa");
    var request = TimestampRequest.about(openssl.sha256(content));
    Files.write(folder.resolve("content.tsq"), request.bytes());
    openssl.run(
        "ts -reply -config ts.cnf -section clock -queryfile content.tsq -signer tsa.pem"
            + " -inkey tsa.key -out content.tsr");
    var token = TimestampToken.parse(Files.readAllBytes(folder.resolve("content.tsr")));
    assertThat(token.answers(request)).isTrue();
    assertThat(TrustedRoots.in(List.of(folder.resolve("root.pem"))).vouchFor(token)).isTrue();
  }
}
