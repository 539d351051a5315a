package io.sentineliq.workbench.evidence.timestamp;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A time-stamping authority that answers over HTTP (RFC 3161, section 3.4), for desks that have a
 * network. An answer of more than {@link TimestampToken#LONGEST} bytes is not read to its end, and
 * one that does not come within half a minute is not waited for. Redirections are not followed.
 */
public final class TimestampAuthority {
  private static final String FIELD = "tsa";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI address;

  /** {@code Problem.InvalidField} unless {@code address} is one of HTTP or HTTPS. */
  public TimestampAuthority(URI address) {
    var scheme = String.valueOf(address.getScheme());
    if (!List.of("http", "https").contains(scheme) || address.getHost() == null) {
      throw new Problem.InvalidField(FIELD, "timestamp.badAddress", List.of()).asException();
    }
    this.address = address;
  }

  /**
   * The bytes of the answer to {@code request}, which give it a time. {@code Problem.Offline} when
   * none comes, {@link TimestampException} when it is none.
   */
  public byte[] ask(TimestampRequest request, Progress progress) throws TimestampException {
    var answer = send(request, progress);
    if (!TimestampToken.parse(answer).answers(request)) {
      throw new TimestampException(TimestampFault.OTHER_REQUEST);
    }
    return answer;
  }

  private byte[] send(TimestampRequest request, Progress progress) throws TimestampException {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), TimestampToken.LONGEST);
      var sending =
          client
              .sendAsync(question(request), limited)
              .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      try (var _ = progress.onCancel(() -> sending.cancel(true))) {
        return body(sending.join());
      } finally {
        client.shutdownNow();
      }
    } catch (CompletionException | CancellationException e) {
      progress.stopIfCancelled();
      throw new Problem.Offline(address.getHost()).asException(e);
    }
  }

  private HttpRequest question(TimestampRequest request) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Content-Type", "application/timestamp-query")
        .POST(HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
        .build();
  }

  private static byte[] body(HttpResponse<byte[]> answer) throws TimestampException {
    if (answer.statusCode() != 200) {
      throw new TimestampException(TimestampFault.UNREADABLE);
    }
    return answer.body();
  }
}
