package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in small letters; what is none is {@code Problem.InvalidField}. */
public record EmailAddress(String text) {

  private static final String FIELD = "email";
  private static final int LONGEST = 254;
  private static final int LONGEST_LOGIN = 64;
  private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

  /** Takes blanks away and checks the rest. */
  public EmailAddress {
    text = text.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new Problem.InvalidField(FIELD, "people.email.form", List.of()).asException();
    }
  }

  /** A name to sign in with, of 64 characters at most. */
  String login() {
    return text.substring(0, Math.min(text.length(), LONGEST_LOGIN));
  }
}
