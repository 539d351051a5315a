package io.sentineliq.workbench.brand.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeScorerTest {

  private static final List<WatchedBrand> BRANDS =
      Stream.of(
              "northwind.com",
              "bluefin.co.uk",
              "acmebank.de",
              "barnes.com",
              "dhx.com",
              "maple.com",
              "t-parcel.net")
          .map(domain -> WatchedBrand.of(domain, List.of()))
          .toList();

  private final LookalikeScorer.Scan scan =
      LookalikeScorer.of(BRANDS, List.of("northwind.org", "nwcdn.net")).scan();

  @ParameterizedTest
  @CsvSource({
    "northwnd.com, northwind.com, OMISSION, HIGH",
    "northwiind.com, northwind.com, REPETITION, HIGH",
    "nortwhind.com, northwind.com, TRANSPOSITION, HIGH",
    "northwond.com, northwind.com, VOWEL_SWAP, HIGH",
    "northwjnd.com, northwind.com, REPLACEMENT, HIGH",
    "oorthwind.net, , , NONE",
    "morthw\u00ednd.com, northwind.com, HOMOGLYPH, HIGH",
    "northwinf.com, northwind.com, REPLACEMENT, HIGH",
    "northvind.com, northwind.com, BITSQUAT, HIGH",
    "north-wind.com, northwind.com, HYPHENATION, HIGH",
    "northwinds.com, northwind.com, PLURAL, HIGH",
    "northwindx.com, northwind.com, ADDITION, HIGH",
    "norrthwimd.com, northwind.com, REPETITION, MEDIUM",
    "n0rthwind.com, northwind.com, HOMOGLYPH, HIGH",
    "northvvind.com, northwind.com, HOMOGLYPH, HIGH",
    "bames.com, barnes.com, HOMOGLYPH, HIGH",
    "ņörthwïnd.com, northwind.com, HOMOGLYPH, HIGH",
    "xn--nrthwind-n4a.com, northwind.com, HOMOGLYPH, HIGH",
    "nоrthwіnd.com, northwind.com, HOMOGLYPH, HIGH",
    "ｎorthwind.example, northwind.com, TLD_SWAP, LOW",
    "northwind.de, northwind.com, TLD_SWAP, LOW",
    "northwind.con, northwind.com, TLD_SWAP, MEDIUM",
    "bluefin.com, bluefin.co.uk, TLD_SWAP, LOW",
    "north.wind.com, northwind.com, SUBDOMAIN, HIGH",
    "northwind.com-login.evil.tk, northwind.com, EMBEDDED, HIGH",
    "www.northwind.com.evil.net, northwind.com, EMBEDDED, HIGH",
    "northwindcom-x.info, northwind.com, EMBEDDED, HIGH",
    "wwwnorthwind.com, northwind.com, EMBEDDED, HIGH",
    "northwind.evil.net, northwind.com, EMBEDDED, MEDIUM",
    "northwind.blogspot.com, northwind.com, EMBEDDED, MEDIUM",
    "dhx.evil.net, dhx.com, EMBEDDED, LOW",
    "dhx.com.evil.net, dhx.com, EMBEDDED, HIGH",
    "www.dhx.com-parcel.net, dhx.com, EMBEDDED, HIGH",
    "secure-northwind.com, northwind.com, COMBO, HIGH",
    "dhx-tracking.info, dhx.com, COMBO, HIGH",
    "northwindsupport.net, northwind.com, COMBO, MEDIUM",
    "acmebamk-login.com, acmebank.de, REPLACEMENT, HIGH",
    "n0rthwind-l0gin.com, northwind.com, HOMOGLYPH, HIGH",
    "t-parcels.net, t-parcel.net, PLURAL, HIGH",
    "www.northwind.com.edgekey.net, northwind.com, EMBEDDED, LOW",
  })
  void names(String domain, @Nullable String brand, @Nullable String technique, Tier tier) {
    var verdict = scan.ofText(domain);

    assertThat(verdict == null ? Tier.NONE : verdict.tier()).isEqualTo(tier);
    if (verdict != null) {
      assertThat(verdict.brand()).isEqualTo(brand);
      assertThat(verdict.techniques()).contains(Clue.valueOf(String.valueOf(technique)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "northwind2.com",
        "northwind-24.com",
        "gorthwind.com",
        "apple.com",
        "staple.com",
        "supernorthwindow.com",
        "dhy.com",
        "dhxes.com",
        "trees.com",
        "a.b.c.d.e.f",
        "",
        ".",
        "..",
        "-",
        "xn--",
        "xn--a",
        "xn--\u0000.com",
        "http://",
        "1.2.3.4",
        "com",
        "co.uk",
      })
  void isNoHit(String domain) {
    assertThat(scan.ofText(domain)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "northwind.com",
        "WWW.NorthWind.com.",
        "https://a.b.northwind.com:8443/login?x=1",
        "*.northwind.com",
        "northwind.org",
        "login.nwcdn.net",
        "bluefin.co.uk",
      })
  void knowsItsOwn(String domain) {
    var verdict = scan.ofText(domain);

    assertThat(verdict).isNotNull();
    assertThat(verdict.isOwned()).isTrue();
    assertThat(verdict.score()).isZero();
    assertThat(verdict.tier()).isEqualTo(Tier.NONE);
  }

  @Test
  void circumstancesAddAndMakeNoHit() {
    var plain = scan.of("northwind-shop.com", false);
    var worse = scan.of("northwind-shop.tk", true);

    assertThat(plain).isNotNull();
    assertThat(worse).isNotNull();
    assertThat(worse.score()).isEqualTo(plain.score() + 16);
    assertThat(worse.steps().stream().map(Step::clue)).contains(Clue.ABUSED_SUFFIX, Clue.YOUNG);
    assertThat(scan.of("a-b-c-d.tk", true)).isNull();
  }

  @Test
  void everyStepReplays() {
    var judged = 0;
    for (var brand : BRANDS) {
      for (var variant : VariantGenerator.of(brand.domain())) {
        for (var name : List.of(variant.domain(), "login." + variant.domain())) {
          var verdict = scan.of(name, false);
          if (verdict != null && !verdict.isOwned()) {
            assertThat(Step.replay(verdict.brand(), verdict.steps())).isEqualTo(verdict.domain());
            assertThat(verdict).isEqualTo(scan.of(name, false));
            judged++;
          }
        }
      }
    }
    assertThat(judged).isGreaterThan(5_000);
  }

  @Test
  void namesMostVariantsAsTheyWereMade() {
    var made = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var variant : VariantGenerator.of("northwind.com")) {
      var isNumberAtTheEnd = variant.domain().matches("northwind\\d\\.com");
      var isFirstReplaced = variant.domain().matches("[a-z0-9]orthwind\\.com");
      if (!isNumberAtTheEnd && !isFirstReplaced) {
        made.add(variant.unicode());
        var verdict = scan.of(variant.domain(), false);
        if (verdict == null || !verdict.techniques().contains(clue(variant.family()))) {
          wrong.add(variant.family() + " " + variant.unicode());
        }
      }
    }
    assertThat(wrong).hasSizeLessThan(made.size() / 50);
  }

  private static Clue clue(VariantFamily family) {
    return switch (family) {
      case BITSQUATTING -> Clue.BITSQUAT;
      case CYRILLIC, HOMOGLYPH -> Clue.HOMOGLYPH;
      case DICTIONARY -> Clue.COMBO;
      case VARIOUS -> Clue.EMBEDDED;
      default -> Clue.valueOf(family.name());
    };
  }

  @Test
  void findsEveryPairOfEdits() {
    var random = new Random(7);
    for (var i = 0; i < 2_000; i++) {
      var label = edited(random, edited(random, "northwind"));
      var likeness = Likeness.of("northwind", label);
      if (likeness != null && !label.startsWith("-") && !label.endsWith("-")) {
        assertThat(scan.of(label + ".com", false)).as(label).isNotNull();
      }
    }
  }

  private static String edited(Random random, String label) {
    var at = random.nextInt(label.length() - 1);
    var c = "abcdefghijklmnopqrstuvwxyz0123456789-".charAt(random.nextInt(37));
    return switch (random.nextInt(4)) {
      case 0 -> label.substring(0, at) + label.substring(at + 1);
      case 1 -> label.substring(0, at) + c + label.substring(at);
      case 2 -> label.substring(0, at) + c + label.substring(at + 1);
      default ->
          label.substring(0, at)
              + label.charAt(at + 1)
              + label.charAt(at)
              + label.substring(at + 2);
    };
  }

  @Test
  void namesTheNearestMiss() {
    var scorer = LookalikeScorer.of(BRANDS, List.of());

    assertThat(scorer.nearest("gorthwind.com")).isEqualTo(new NearestMiss("northwind.com", 1));
    assertThat(scorer.nearest("dxh.com")).isEqualTo(new NearestMiss("dhx.com", 1));
    assertThat(scorer.nearest("")).isNull();
  }

  @Test
  void readsLettersOfManyScripts() {
    for (var name :
        List.of(
            "nоrthwind",
            "ηorthwind",
            "ɴorthwind",
            "ńorŧħwιnd",
            "noгthwind",
            "nortһwind",
            "n໐rthwind",
            "nꭴrthwind",
            "nortհwind",
            "northẉịṇḍ")) {
      var verdict = scan.of(name + ".com", false);
      assertThat(verdict).as(name).isNotNull();
      assertThat(verdict.techniques()).as(name).contains(Clue.HOMOGLYPH);
    }
  }

  @Test
  void survivesHostileNames() {
    for (var part :
        List.of("a", "-", ".", "а", "́", "xn--", "northwind", "\ud800", "\u202e", "rn")) {
      var verdict = scan.ofText(part.repeat(100_000 / part.length()));
      assertThat(verdict == null || verdict.score() <= 100).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "faceƄook.com",
        "face\u0185ook.com",
        "fac漢book.com",
        "faceboΩk.com",
        "fa\u0e01ebook.com"
      })
  void aLetterOfAnotherScriptIsNamedWhateverItResembles(String domain) {
    var scorer = LookalikeScorer.of(List.of(WatchedBrand.of("facebook.com", List.of())), List.of());
    var verdict = scorer.scan().ofText(domain);
    assertThat(verdict).isNotNull();
    assertThat(verdict.steps()).isNotEmpty();
    assertThat(verdict.score()).isGreaterThanOrEqualTo(70);
  }
}
