package io.sentineliq.workbench.detection.tracker.yara;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line for each construct of {@code src/docs/yara.md}. */
class YaraRulesTest {

  private static final String TEXT = "MZ north wind leak Leak leaks w\0i\0d\0e\0 \u00e4 end";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "$a = \"leak\";                     $a;                      true",
        "$a = \"nothing\";                  $a;                      false",
        "$a = \"\\x4d\\x5A\";               $a at 0;                 true",
        "$a = \"a\\\"b\";                   $a;                      false",
        "$a = \"a\\\\b\";                   $a;                      false",
        "$a = \"a\\nb\";                    $a;                      false",
        "$a = \"a\\rb\";                    $a;                      false",
        "$a = \"a\\tb\";                    $a;                      false",
        "$a = \"LEAKS\" nocase;             $a;                      true",
        "$a = \"LEAKS\";                    $a;                      false",
        "$a = \"wide\" wide;                $a;                      true",
        "$a = \"leak\" wide;                $a;                      false",
        "$a = \"leak\" wide ascii;          $a;                      true",
        "$a = \"lea\" fullword;             $a;                      false",
        "$a = \"leak\" fullword;            #a == 1;                 true",
        "$a = { 4D 5A };                    $a at 0;                 true",
        "$a = { 4D ?? 20 };                 $a;                      true",
        "$a = { 4? ?A };                    $a;                      true",
        "$a = { 4D [1-3] 6E };              $a;                      true",
        "$a = { 4D [2] 6E };                $a;                      true",
        "$a = { (41 | 4D) 5A };             $a;                      true",
        "$a = { 4D /* c */ 5B };            $a;                      false",
        "$a = /l[e3]ak\\w?/;                #a == 2;                 true",
        "$a = /LEAK/i;                      #a == 3;                 true",
        "$a = /LEAK/ nocase;                #a == 3;                 true",
        "$a = /north.wind/;                 $a;                      true",
        "$a = /a\\/b/;                      $a;                      false",
        "$a = /north.wind/s;                $a;                      true",
        "$a = /leak/ ascii;                 $a;                      true",
        "$a = /lea/ fullword;               $a;                      false",
        "$a = /x{/;                         $a;                      false",
        "$a = /(x{100}){50}/;               $a;                      false",
        "$a = { 4D [0-200] 20 };            $a;                      true",
        "$a = \"leak\";                     !a == 4;                 true",
        "$a = \"wind leak\\x20Leak\";       $a;                      true",
        "$a = \"leak\" $b1 = \"none\";      any of ($a, $b*);        true",
        "$a = \"x\";                        8 <= 0o10;               true",
        "$a = \"leak\";                     #a in (0..16) == 1;      true",
        "$a = \"leak\";                     $a in (0..5);            false",
        "$a = \"leak\";                     @a == 14;                true",
        "$a = \"leak\";                     @a[2] > @a[1];           true",
        "$a = \"leak\";                     @a[3] == 1;              false",
        "$a = \"leak\";                     !a[1] == 4;              true",
        "$a = \"leak\";                     any of them;             true",
        "$a = \"leak\" $b = \"none\";       all of them;             false",
        "$a = \"leak\" $b = \"none\";       1 of ($a, $b);           true",
        "$a1 = \"leak\" $a2 = \"MZ\";       2 of ($a*);              true",
        "$a = \"nothing\";                  none of them;            true",
        "$ = \"leak\";                      any of them;             true",
        "$a = \"leak\";                     not $a or $a;            true",
        "$a = \"leak\";                     $a and not ($a and $a);  false",
        "$a = \"x\";                        filesize < 1KB;          true",
        "$a = \"x\";                        filesize > 1MB;          false",
        "$a = \"x\";                        filesize >= 0x10;        true",
        "$a = \"x\";                        1 + 2 * 3 == 7;          true",
        "$a = \"x\";                        7 \\ 2 == 3;             true",
        "$a = \"x\";                        7 % 0 == 0;              false",
        "$a = \"x\";                        -1 < 0;                  true",
        "$a = \"x\";                        1 != 1;                  false",
        "$a = \"x\";                        true and not false;      true",
      })
  void accepts(String strings, String condition, boolean isTrue) {
    var rules = YaraRules.parse(rule(strings, condition));

    assertThat(!rules.match(bytes(TEXT)).isEmpty()).isEqualTo(isTrue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "import \"pe\";                                                     import",
        "include \"a.yar\";                                                 include",
        "global rule a { condition: true };                                 global",
        "private rule a { condition: true };                                private",
        "rule a { strings: $a = \"x\" xor condition: $a };                  xor",
        "rule a { strings: $a = \"x\" base64 condition: $a };               base64",
        "rule a { strings: $a = \"x\" base64wide condition: $a };           base64wide",
        "rule a { strings: $a = \"x\" private condition: $a };              private",
        "rule a { strings: $a = { 4D ~5A } condition: $a };                 ~5",
        "rule a { strings: $a = { 4D [2-] 5A } condition: $a };             [2-]",
        "rule a { strings: $a = { 4D [0-999] 5A } condition: $a };          [0-999]",
        "rule a { strings: $a = /a(?=b)/ condition: $a };                   (?",
        "rule a { strings: $a = /(a)\\1/ condition: $a };                   \\1",
        "rule a { strings: $a = /a{,3}/ condition: $a };                    {,",
        "rule a { strings: $a = /(x{100}){51}/ condition: $a };             {…}",
        "rule a { strings: $a = /y{ (x{100}){51}/ condition: $a };          {…}",
        "rule a { strings: $a = /a/x condition: $a };                       /x",
        "rule a { strings: $a = /a/ wide condition: $a };                   wide",
        "rule a { strings: $a = \"\\q\" condition: $a };                    \\q",
        "rule a { condition: for any i in (1..2) : (true) };                for",
        "rule a { condition: entrypoint == 0 };                             entrypoint",
        "rule a { condition: uint16(0) == 0x5A4D };                         uint16",
        "rule a { condition: pe.is_dll() };                                 pe",
        "rule a { condition: defined 1 };                                   defined",
        "rule a { condition: \"a\" contains \"b\" };                        a",
        "rule a { condition: 1 & 1 };                                       &",
        "rule a { condition: 1 << 1 };                                      <<",
        "rule a { condition: 4 >> 1 };                                      >>",
        "rule a { condition: 1 | 1 };                                       |",
        "rule a { condition: 1 ^ 1 };                                       ^",
        "rule a { condition: ~1 == 1 };                                     ~",
        "rule a { condition: math.max(1, 2) == 2 };                         math",
        "rule a { condition: someone_elses > 1 };                           someone_elses",
        "rule a { condition: int8(0) == 1 };                                int8",
        "rule a { strings: $a = /\\p{L}/ condition: $a };                   \\p",
        "rule a { strings: $a = \"x\" condition: any of them at 0 };         at",
        "rule a { strings: $a = \"x\" condition: 50% of them };             of",
        "rule a { strings: $a = \"x\" condition: any of them in (0..1) };   in",
        "rule a { strings: $a = \"x\" condition: 1 of (a) };                a",
      })
  void refusesByName(String source, String construct) {
    assertThatThrownBy(() -> YaraRules.parse(source))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem()).isInstanceOf(Problem.BadPattern.class);
              assertThat(e.problem().sentence()).contains("“" + construct);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "rule a {;                                                   1; 9",
        "rule a { condition: };                                      1; 21",
        "rule a { condition: $b };                                   1; 21",
        "rule a { condition: b };                                    1; 21",
        "rule a { strings: $a = \"x condition: $a };                 1; 24",
        "rule a { strings: $a = \"x\" $a = \"y\" condition: $a };    1; 28",
        "/* open;                                                    1; 1",
      })
  void tellsTheLineAndTheColumn(String source, int line, int column) {
    assertThatThrownBy(() -> YaraRules.parse(source))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().details()).startsWith(line, column));
    assertThatThrownBy(() -> YaraRules.parse("// first\n" + source))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().details()).startsWith(line + 1, column));
  }

  @Test
  void readsTagsMetaCommentsAndEarlierRules() {
    var rules =
        YaraRules.parse(
            """
            // two rules
            rule first : tag other {
              meta: author = "ann" score = -5 draft = true
              strings: $a = "leak"
              condition: $a
            }
            rule second { condition: first and filesize > 3 }
            """);

    assertThat(rules.names()).containsExactly("first", "second");
    assertThat(rules.match("a leak"))
        .containsExactly(new YaraMatch("first:$a", 2, 4), new YaraMatch("second", 0, 0));
  }

  @Test
  void hostileRulesEnd() {
    assertThatThrownBy(() -> YaraRules.parse(rule("$a = \"x\"", "(".repeat(50_000))))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> YaraRules.parse(rule("$a = /(a{90}){90}/", "$a")))
        .isInstanceOf(ProblemException.class);
    assertThat(YaraRules.parse(rule("$a = \"aa\"", "#a > 9999")).match("a".repeat(100_000)))
        .hasSize(10_000);
  }

  private static String rule(String strings, String condition) {
    return "rule a { strings: " + strings + " condition: " + condition + " }";
  }

  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
