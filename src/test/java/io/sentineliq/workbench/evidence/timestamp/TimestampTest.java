package io.sentineliq.workbench.evidence.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampTest {
  private static final Instant TIME = Instant.parse("2026-11-21T14:07:31Z");
  private static final String CONTENT = "5d".repeat(32);
  private static final String OTHER = "6e".repeat(32);

  @TempDir private Path folder;

  @Test
  void answersGiveATimeToTheContentThatWasAskedAbout() throws Exception {
    var authority = TestAuthority.at(TIME);
    var request = TimestampRequest.about(CONTENT);
    var token = TimestampToken.parse(authority.answer(request));
    assertThat(token.time()).isEqualTo(TIME);
    assertThat(token.authority()).contains("Clock of a test");
    assertThat(token.isAbout(CONTENT)).isTrue();
    assertThat(token.isAbout(OTHER)).isFalse();
    assertThat(token.answers(request)).isTrue();
  }

  @Test
  void anAnswerToAnotherQuestionAboutTheSameContentIsNoAnswer() throws Exception {
    var token =
        TimestampToken.parse(TestAuthority.at(TIME).answer(TimestampRequest.about(CONTENT)));
    assertThat(token.answers(TimestampRequest.about(CONTENT))).isFalse();
  }

  @Test
  void requestsAreReadAsTheyWereWritten() throws Exception {
    var request = TimestampRequest.about(CONTENT);
    assertThat(TimestampRequest.parse(request.bytes())).isEqualTo(request);
    assertThat(TimestampRequest.about(CONTENT).nonce()).isNotEqualTo(request.nonce());
  }

  @Test
  void onlyTheRootsOfTheReaderVouch() throws Exception {
    var authority = TestAuthority.at(TIME);
    var other = TestAuthority.at(TIME);
    var token = TimestampToken.parse(authority.answer(TimestampRequest.about(CONTENT)));
    assertThat(rootsOf(authority).vouchFor(token)).isTrue();
    assertThat(rootsOf(other).vouchFor(token)).isFalse();
    assertThat(TrustedRoots.none().vouchFor(token)).isFalse();
  }

  @Test
  void certificatesOfTheRightUsageAloneMayGiveTimes() {
    var right = TestAuthority.Making.right(TIME);
    var two = List.of(KeyPurposeId.id_kp_timeStamping, KeyPurposeId.id_kp_codeSigning);
    assertThat(faultOf(right.with(two))).isEqualTo(TimestampFault.WRONG_USAGE);
    assertThat(faultOf(right.notCritical())).isEqualTo(TimestampFault.WRONG_USAGE);
    assertThat(faultOf(right.validFrom(TIME.plusSeconds(60))))
        .isEqualTo(TimestampFault.OUT_OF_VALIDITY);
  }

  @Test
  void signaturesNameTheCertificateTheyWereMadeWith() {
    var answer = TestAuthority.at(TIME).namingAnother().answer(TimestampRequest.about(CONTENT));
    assertThat(faultOf(answer)).isEqualTo(TimestampFault.OTHER_CERTIFICATE);
  }

  @Test
  void certificatesThatEndedSinceStillVouchForTheTimeTheyGave() throws Exception {
    var longAgo = Instant.parse("2011-03-01T00:00:00Z");
    var authority = TestAuthority.at(longAgo);
    var token = TimestampToken.parse(authority.answer(TimestampRequest.about(CONTENT)));
    assertThat(rootsOf(authority).vouchFor(token)).isTrue();
  }

  @Test
  void noFlippedByteGivesAnotherTimeOrOtherContent() {
    var authority = TestAuthority.at(TIME);
    var answer = authority.answer(TimestampRequest.about(CONTENT));
    for (var place = 0; place < answer.length; place++) {
      var flipped = answer.clone();
      flipped[place] ^= 1;
      try {
        var token = TimestampToken.parse(flipped);
        assertThat(token.time()).as("byte %d", place).isEqualTo(TIME);
        assertThat(token.isAbout(CONTENT)).as("byte %d", place).isTrue();
      } catch (TimestampException e) {
        assertThat(e.fault()).isNotNull();
      }
    }
  }

  @Test
  void rubbishIsRefusedWithAReason() throws IOException {
    var random = new byte[5_000];
    new Random(7).nextBytes(random);
    for (var rubbish :
        List.of(new byte[0], random, new byte[TimestampToken.LONGEST + 1], nested(60_000))) {
      assertThatThrownBy(() -> TimestampToken.parse(rubbish))
          .isInstanceOf(TimestampException.class)
          .hasMessageContaining("not an answer");
    }
    var whole = TestAuthority.at(TIME).answer(TimestampRequest.about(CONTENT));
    for (var length = 0; length < whole.length; length += 7) {
      var cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> TimestampToken.parse(cut)).isInstanceOf(TimestampException.class);
    }
  }

  @Test
  void answersFindTheRequestTheyAnswerWhateverTheirFilesAreCalled() throws Exception {
    var authority = TestAuthority.at(TIME);
    var waiting = new TimestampFolder(folder);
    var first = waiting.request("first", CONTENT);
    var second = waiting.request("second", CONTENT);
    assertThat(waiting.request("first", CONTENT)).isEqualTo(first);
    assertThat(waiting.open()).containsExactly("first", "second");

    var answer = authority.answer(second);
    assertThat(waiting.accept(answer)).contains("second");
    assertThat(waiting.open()).containsExactly("first");
    assertThat(waiting.accept(answer)).isEmpty();
  }

  private static byte[] nested(int levels) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var level = 0; level < levels; level++) {
      bytes.write(new byte[] {0x30, (byte) 0x80});
    }
    return bytes.toByteArray();
  }

  private static TimestampFault faultOf(TestAuthority.Making making) {
    return faultOf(TestAuthority.made(TIME, making).answer(TimestampRequest.about(CONTENT)));
  }

  private static TimestampFault faultOf(byte[] answer) {
    var error = catchThrowableOfType(TimestampException.class, () -> TimestampToken.parse(answer));
    return error.fault();
  }

  private TrustedRoots rootsOf(TestAuthority authority) throws IOException {
    return TrustedRoots.in(List.of(authority.rootIn(folder)));
  }
}
