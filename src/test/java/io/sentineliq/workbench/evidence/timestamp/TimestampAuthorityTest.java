package io.sentineliq.workbench.evidence.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimestampAuthorityTest {
  private static final TimestampRequest REQUEST = TimestampRequest.about("5d".repeat(32));

  @Test
  void asksAndReadsTheAnswer() throws Exception {
    var authority = TestAuthority.at(Instant.parse("2026-11-21T14:07:31Z"));
    var answer =
        asked(
            exchange -> {
              var request = exchange.getRequestBody().readAllBytes();
              assertThat(request).isEqualTo(REQUEST.bytes());
              send(exchange, 200, authority.answer(REQUEST));
            });
    assertThat(TimestampToken.parse(answer).answers(REQUEST)).isTrue();
  }

  @Test
  void refusesAnswersToOthersAndAnswersWithoutEnd() {
    var authority = TestAuthority.at(Instant.parse("2026-11-21T14:07:31Z"));
    var other = authority.answer(TimestampRequest.about("5d".repeat(32)));
    assertThatThrownBy(() -> asked(exchange -> send(exchange, 200, other)))
        .hasMessageContaining("another request");
    assertThatThrownBy(() -> asked(exchange -> send(exchange, 500, new byte[0])))
        .hasMessageContaining("not an answer");
    assertThatThrownBy(() -> asked(TimestampAuthorityTest::sendTooMuch))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void speaksHttpOnly() {
    assertThatThrownBy(() -> new TimestampAuthority(URI.create("file:/etc/passwd")))
        .isInstanceOf(ProblemException.class);
  }

  private static void sendTooMuch(HttpExchange exchange) throws IOException {
    send(exchange, 200, new byte[TimestampToken.LONGEST + 1]);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] asked(HttpHandler handler) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", handler);
    server.start();
    try {
      var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      return new TimestampAuthority(address).ask(REQUEST, Progress.unwatched());
    } finally {
      server.stop(0);
    }
  }
}
