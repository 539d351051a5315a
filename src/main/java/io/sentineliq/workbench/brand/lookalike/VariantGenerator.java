package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lookalikes of a domain, family by family; each name once, under the first family that makes it.
 * The order is always the same.
 */
public final class VariantGenerator {

  private final WatchedBrand brand;
  private final Map<String, Variant> variants = new LinkedHashMap<>();

  private VariantGenerator(WatchedBrand brand) {
    this.brand = brand;
  }

  /** All variants of {@code domain}; {@link IllegalArgumentException} when it is none. */
  public static List<Variant> of(String domain) {
    return new VariantGenerator(WatchedBrand.of(domain, List.of())).all();
  }

  private List<Variant> all() {
    for (var family : VariantFamily.values()) {
      switch (family) {
        case TLD_SWAP ->
            Lists.COMMON_SUFFIXES.forEach(suffix -> add(family, brand.label(), suffix));
        case VARIOUS -> addSuffixVariants();
        default -> labels(family).forEach(label -> add(family, label, brand.suffix()));
      }
    }
    return new ArrayList<>(variants.values());
  }

  private Set<String> labels(VariantFamily family) {
    var label = brand.label();
    return switch (family) {
      case ADDITION -> LabelVariants.additions(label);
      case BITSQUATTING -> LabelVariants.bitFlips(label);
      case CYRILLIC -> GlyphVariants.cyrillic(label);
      case HOMOGLYPH -> GlyphVariants.homoglyphs(label);
      case HYPHENATION -> LabelVariants.inserted(label, "-");
      case INSERTION -> LabelVariants.insertions(label);
      case OMISSION -> LabelVariants.omissions(label);
      case PLURAL -> LabelVariants.plurals(label);
      case REPETITION -> LabelVariants.repetitions(label);
      case REPLACEMENT -> LabelVariants.replacements(label);
      case SUBDOMAIN -> LabelVariants.inserted(label, ".");
      case TRANSPOSITION -> LabelVariants.transpositions(label);
      case VOWEL_SWAP -> LabelVariants.vowelSwaps(label);
      case DICTIONARY -> dictionary(label);
      case TLD_SWAP, VARIOUS -> Set.of();
    };
  }

  /** The suffix as a part of the label, and what is left of a suffix in two parts. */
  private void addSuffixVariants() {
    var suffix = brand.suffix();
    if (suffix.isEmpty()) {
      return;
    }
    var glued = suffix.replace(".", "");
    var hyphened = "-" + suffix.replace('.', '-');
    for (var other : new LinkedHashSet<>(List.of(suffix, "com"))) {
      add(VariantFamily.VARIOUS, brand.label() + glued, other);
      add(VariantFamily.VARIOUS, brand.label() + hyphened, other);
    }
    var dot = suffix.lastIndexOf('.');
    if (dot > 0) {
      var last = suffix.substring(dot + 1);
      add(VariantFamily.VARIOUS, brand.label(), last);
      add(VariantFamily.VARIOUS, brand.label() + suffix.substring(0, dot).replace(".", ""), last);
    }
  }

  private static Set<String> dictionary(String label) {
    var labels = new LinkedHashSet<String>();
    for (var words : List.of(Lists.STRONG_WORDS, Lists.WEAK_WORDS)) {
      for (var word : words) {
        labels.addAll(List.of(label + "-" + word, label + word, word + "-" + label, word + label));
      }
    }
    return labels;
  }

  /** Names that cannot be registered are left out. */
  private void add(VariantFamily family, String label, String suffix) {
    var unicode = suffix.isEmpty() ? label : label + "." + suffix;
    if (label.startsWith("-") || label.endsWith("-") || unicode.equals(brand.domain())) {
      return;
    }
    var name = DomainName.of(unicode);
    if (name != null && name.unicode().equals(unicode) && hasRoom(name)) {
      variants.putIfAbsent(name.ascii(), new Variant(family, name.ascii(), unicode));
    }
  }

  private static boolean hasRoom(DomainName name) {
    for (var label : name.ascii().split("\\.", -1)) {
      if (label.length() > 63 || label.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
