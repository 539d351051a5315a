package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.PassphrasePolicy;
import io.sentineliq.workbench.platform.security.Secrets;
import java.util.List;

/** The store's passphrase policy, as the first page asks for it. */
final class PassphraseJudge implements io.sentineliq.workbench.shell.firststart.PassphrasePolicy {

  @Override
  public Judgement judge(CharSequence passphrase) {
    var letters = new char[passphrase.length()];
    for (var i = 0; i < letters.length; i++) {
      letters[i] = passphrase.charAt(i);
    }
    try {
      var objection = PassphrasePolicy.objection(letters, List.of());
      return new Judgement(
          PassphrasePolicy.score(letters), objection.isEmpty(), objection.map(Problem::sentence));
    } finally {
      Secrets.wipe(letters);
    }
  }
}
