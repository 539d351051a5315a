package io.sentineliq.workbench.brand.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantGeneratorTest {

  @ParameterizedTest
  @CsvSource({
    "ADDITION, examplea.com",
    "BITSQUATTING, dxample.com",
    "CYRILLIC, xn--80ak6aa92e.com",
    "HOMOGLYPH, exarnple.com",
    "HOMOGLYPH, èxample.com",
    "HYPHENATION, ex-ample.com",
    "INSERTION, exasmple.com",
    "OMISSION, exmple.com",
    "PLURAL, examsple.com",
    "REPETITION, exxample.com",
    "REPLACEMENT, rxample.com",
    "SUBDOMAIN, ex.ample.com",
    "TRANSPOSITION, xeample.com",
    "VOWEL_SWAP, exomple.com",
    "DICTIONARY, example-login.com",
    "DICTIONARY, secureexample.com",
    "TLD_SWAP, example.co.uk",
    "VARIOUS, examplecom.com",
    "VARIOUS, example-com.com",
    "CYRILLIC, app\u04cfe.com",
    "HOMOGLYPH, \u00e8xampl\u00e9.com",
    "HOMOGLYPH, exa\u1d0dple.com",
  })
  void coversEveryFamily(VariantFamily family, String domain) {
    var brand = family == VariantFamily.CYRILLIC ? "apple.com" : "example.com";

    assertThat(VariantGenerator.of(brand))
        .filteredOn(variant -> variant.family() == family)
        .anyMatch(variant -> List.of(variant.domain(), variant.unicode()).contains(domain));
  }

  @ParameterizedTest
  @CsvSource({
    "REPLACEMENT, wellsfargo.com, wekksfargo.com",
    "OMISSION, bookkeeping.com, bokeping.com",
    "VARIOUS, alderlume.com.pe, alderlumecom.pe",
    "VARIOUS, amazon.co.uk, amazonco.uk",
    "VARIOUS, amazon.co.uk, amazon-co-uk.com",
    "VARIOUS, alderlume.de, alderlumede.com",
  })
  void makesWhatOnlySomeNamesAllow(VariantFamily family, String brand, String domain) {
    assertThat(VariantGenerator.of(brand))
        .filteredOn(variant -> variant.family() == family)
        .extracting(Variant::domain)
        .contains(domain);
  }

  @Test
  void givesEachNameOnceAndAlwaysInTheSameOrder() {
    var variants = VariantGenerator.of("https://www.Example.com/");

    assertThat(variants).isEqualTo(VariantGenerator.of("example.com"));
    assertThat(variants.stream().map(Variant::domain).collect(Collectors.toSet()))
        .hasSameSizeAs(variants)
        .doesNotContain("example.com");
    assertThat(variants).allMatch(variant -> variant.domain().matches("[a-z0-9.-]+"));
  }

  @Test
  void refusesWhatIsNoDomain() {
    assertThatThrownBy(() -> VariantGenerator.of(".."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> VariantGenerator.of("co.uk"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
