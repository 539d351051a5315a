package io.sentineliq.workbench.detection.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackerTest {

  @ParameterizedTest
  @CsvSource({
    "northwind, 'the NORTHWIND leak', NORTHWIND",
    "müller, 'Herr Müller!', Müller",
    "северный, 'на СЕВЕРНЫЙ ветер', СЕВЕРНЫЙ",
    "'north wind', 'a North Wind b', 'North Wind'",
    "c++, 'c++ code', c++",
  })
  void findsWordsOfAnyScript(String words, String text, String found) {
    assertThat(texts(keyword(words, false, false), text)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource({
    "northwind, northwindow",
    "northwind, anorthwind",
    "wind, north_wind",
    "mull, mullé",
    "cafe, 'cafe\u0301'",
    "ветер, ветеран",
  })
  void leavesPartsOfWordsAlone(String words, String text) {
    assertThat(texts(keyword(words, false, false), text)).isEmpty();
  }

  @Test
  void mindsCaseWhenAsked() {
    assertThat(texts(keyword("Northwind", true, false), "northwind Northwind")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "northwind, 'by nortwhind inc', nortwhind",
    "northwind, 'by norhtwimd inc', norhtwimd",
    "'north wind', 'the nroth wind blows', 'nroth wind'",
    "apple, 'an aple a day', aple",
  })
  void findsSlipsWhenFuzzy(String words, String text, String found) {
    assertThat(texts(keyword(words, false, true), text)).containsExactly(found);
  }

  @Test
  void findsNoSlipsInShortWords() {
    assertThat(texts(keyword("wind", false, true), "wand wnd windy")).isEmpty();
    assertThat(texts(keyword("apple", false, true), "ape ample maples")).containsExactly("ample");
  }

  @Test
  void findsExpressions() {
    var tracker = new TrackerPattern.Regex("cust-\\d{4}", false).compile();

    assertThat(texts(tracker, "a CUST-1234 b cust-99 cust-4321"))
        .containsExactly("CUST-1234", "cust-4321");
    assertThat(tracker.atoms()).containsExactly("cust-");
    assertThat(tracker.match("x CUST-1234 y").getFirst())
        .isEqualTo(new TrackerMatch(2, 9, "x CUST-1234 y", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abc(?=d);4;look",
        "abc(?!d);4;look",
        "(?<=a)b;1;look",
        "(a)\\1;4;back",
        "a(b;1;",
        "(a{100}){100};13;5,000",
        "x{(b{100}){100};15;5,000",
      })
  void refusesWithAPlace(String expression, int column, String why) {
    assertThatThrownBy(() -> new TrackerPattern.Regex(expression, false).compile())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem()).isInstanceOf(Problem.BadPattern.class);
              assertThat(e.problem().details()).startsWith(1, column);
              assertThat(e.problem().sentence()).containsIgnoringCase(why == null ? "" : why);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hello world;hello world",
        "a(b|c)defg+;defg",
        "abc?def;def",
        "(?i)hello;''",
        "hello|world;''",
        "x{2}hello;hello",
        "hell{b|c};''",
        "\\x41hello;''",
        "[abc]hello[|]x;hello",
        "\\.example\\.com;.example.com",
      })
  void knowsALiteralOnlyWhenSure(String expression, String atom) {
    assertThat(RegexAtom.of(expression)).isEqualTo(atom);
  }

  @Test
  void findsNamesThatLookLikeABrand() {
    var tracker = new TrackerPattern.Typosquat("northwind.com", 60).compile();

    assertThat(
            texts(
                tracker,
                "see (n0rthwind.com), hxxp://northwind[.]com-login.tk/ and northwind.com."))
        .containsExactly("n0rthwind.com", "northwind[.]com-login.tk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "(a|aa)+b", "(.*)*x", "a{0,500}b", "\\w+@\\w+\\.com"})
  void hostileExpressionsEnd(String expression) {
    var tracker = new TrackerPattern.Regex(expression, false).compile();

    assertThat(tracker.match("a".repeat(20_000))).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aSetFindsWhatEachFindsAlone() {
    var trackers =
        List.of(
            keyword("northwind", false, false),
            keyword("nortwind", false, true),
            new TrackerPattern.Regex("cust-\\d+", false).compile(),
            new TrackerPattern.Regex("absent|CUST", true).compile(),
            new TrackerPattern.Yara("rule a { strings: $x = \"leak\" condition: $x }").compile(),
            keyword("missing", false, false));
    var text = "NorthWind LEAK leak Cust-12 ſCUST";
    var together = new ArrayList<List<TrackerMatch>>();
    for (var i = 0; i < trackers.size(); i++) {
      together.add(List.of());
    }
    new TrackerSet(trackers).match(text, together::set);

    assertThat(together)
        .isEqualTo(trackers.stream().map(tracker -> tracker.match(text)).toList())
        .anyMatch(List::isEmpty);
  }

  @Test
  void tellsAThousandMatchesAtMost() {
    assertThat(keyword("a", false, false).match("a ".repeat(5_000))).hasSize(Tracker.MOST);
  }

  private static Tracker keyword(String words, boolean isCaseSensitive, boolean isFuzzy) {
    return new TrackerPattern.Keyword(words, isCaseSensitive, isFuzzy).compile();
  }

  private static List<String> texts(Tracker tracker, String text) {
    return tracker.match(text).stream()
        .map(match -> text.substring(match.offset(), match.offset() + match.length()))
        .toList();
  }
}
