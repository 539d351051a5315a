package io.sentineliq.workbench.observable.extract;

import java.util.Locale;
import java.util.Set;

/**
 * Dotted names of source code and of a record's fields that end as a domain may: {@code
 * java.management}, {@code host.name}, {@code com.evil.app}. The word lists say what is doubtful,
 * not what is no domain: most of these can be registered.
 */
final class CodeNames {

  private static final int MOST_IN_CAMEL_CASE = 64;

  /** What programs and records begin a name with. */
  private static final Set<String> FIRST =
      Set.of(
          ("java javax jakarta kotlin scala python node system self this super window"
                  + " document console process module exports require math json object array"
                  + " string app agent alert client cloud container data destination device dns"
                  + " email error event field file geo group hash host http image index input"
                  + " item kibana log message meta network observer obj orchestrator os output"
                  + " package parent pe query record registry related request response result"
                  + " row rule server service session signal source target task threat tls trace"
                  + " url user user_agent value vulnerability winlog x509")
              .split(" "));

  /** Suffixes that are words a program would use for a field, a method or a package. */
  private static final Set<String> LAST =
      Set.of(
          ("app build business call channel center click cloud company contact data"
                  + " date day dev direct domains download email events exchange fail file foo"
                  + " fit global group guide host how id info land limited link live locker loan"
                  + " management map market md media mobile mov name network new next now one"
                  + " online open page parts pictures place plus post press prod properties qa"
                  + " read report review run save search security select services show site"
                  + " software solutions space store stream style support systems target team"
                  + " tech technology tel tips tools top training trust video watch watches work"
                  + " works zip zone")
              .split(" "));

  private static final Set<String> REVERSED = Set.of("com", "org", "net", "edu", "gov", "io", "de");
  private static final Set<String> NEVER_CODE = Set.of("com", "net", "org");

  private final TextWindow text;

  CodeNames(TextWindow text) {
    this.text = text;
  }

  /** Whether only a program writes such a name here: {@code $host.name}. */
  boolean isSurelyCode(long from) {
    return text.at(from - 1) == '$';
  }

  /** Whether {@code name}, as written and not defanged, may be one of a program. */
  boolean isDoubtful(String name, long from, long to) {
    var labels = name.toLowerCase(Locale.ROOT).split("\\.", -1);
    var first = labels[0];
    var last = labels[labels.length - 1];
    if (NEVER_CODE.contains(last) || first.equals("www")) {
      return false;
    }
    return (FIRST.contains(first) && LAST.contains(last))
        || (REVERSED.contains(first) && labels.length > 2)
        || (LAST.contains(last) && (isCalled(to) || isMember(from) || isCamelCase(name)));
  }

  /** {@code x->name}, {@code x::name}. */
  private boolean isMember(long from) {
    var before = text.at(from - 1);
    return (before == '>' && text.at(from - 2) == '-')
        || (before == ':' && text.at(from - 2) == ':');
  }

  private boolean isCalled(long to) {
    return text.at(to) == '(';
  }

  private static boolean isCamelCase(String name) {
    var end = Math.min(name.length(), MOST_IN_CAMEL_CASE);
    for (var i = 1; i < end; i++) {
      if (isSmall(name.charAt(i - 1)) && isCapital(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
