package io.sentineliq.workbench.detection.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Keys that show by their beginning who issued them; lengths as the issuers document them. */
final class KeyFormats {

  private static final double LEAST_ENTROPY = 2.5;

  private static final List<List<Format>> BY_FIRST = byFirst();

  private final LeakText text;
  private final Findings findings;

  /** {@code least} to {@code most} characters follow {@code prefix}. */
  private record Format(String prefix, int least, int most, IntPredicate body, LeakKind kind) {}

  KeyFormats(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  private static List<List<Format>> byFirst() {
    var formats = new ArrayList<List<Format>>();
    for (var c = 0; c < 128; c++) {
      formats.add(new ArrayList<>());
    }
    for (var prefix : "AKIA ASIA ABIA ACCA AIDA AROA AGPA AIPA ANPA ANVA APKA".split(" ", -1)) {
      add(formats, prefix, 16, 16, KeyFormats::isUpperWord, LeakKind.AWS_KEY);
    }
    for (var prefix : "ghp_ gho_ ghu_ ghs_ ghr_".split(" ", -1)) {
      add(formats, prefix, 36, 251, KeyFormats::isWord, LeakKind.API_KEY);
    }
    for (var prefix : "xoxb- xoxa- xoxp- xoxr- xoxs- xoxe- xapp-".split(" ", -1)) {
      add(formats, prefix, 20, 250, KeyFormats::isKey, LeakKind.API_KEY);
    }
    for (var prefix :
        "sk_live_ rk_live_ sk_test_ rk_test_ sk_prod_ rk_prod_ whsec_".split(" ", -1)) {
      add(formats, prefix, 16, 247, KeyFormats::isWord, LeakKind.API_KEY);
    }
    for (var prefix : "dop_v1_ doo_v1_ dor_v1_".split(" ", -1)) {
      add(formats, prefix, 64, 64, KeyFormats::isHex, LeakKind.API_KEY);
    }
    for (var prefix : "shpat_ shpca_ shppa_ shpss_".split(" ", -1)) {
      add(formats, prefix, 32, 32, KeyFormats::isHex, LeakKind.API_KEY);
    }
    for (var prefix :
        "glptt- gldt- glrt- glcbt- glimt- gloas- glagent- glft- glsoat-".split(" ", -1)) {
      key(formats, prefix, 20, 300);
    }
    developerKeys(formats);
    serviceKeys(formats);
    return formats;
  }

  private static void developerKeys(List<List<Format>> formats) {
    key(formats, "github_pat_", 36, 244);
    key(formats, "glpat-", 20, 300);
    key(formats, "npm_", 36, 36);
    key(formats, "pypi-AgE", 50, 500);
    key(formats, "dckr_pat_", 27, 36);
    key(formats, "dckr_oat_", 27, 36);
    key(formats, "lin_api_", 32, 48);
    key(formats, "PMAK-", 50, 64);
    key(formats, "NRAK-", 26, 32);
    key(formats, "HRKU-", 36, 64);
    key(formats, "glsa_", 32, 48);
    key(formats, "glc_", 32, 400);
    key(formats, "figd_", 40, 60);
    key(formats, "ntn_", 40, 60);
    key(formats, "secret_", 43, 43);
    key(formats, "sntryu_", 64, 64);
    key(formats, "pscale_pw_", 32, 64);
    key(formats, "pscale_tkn_", 32, 64);
    key(formats, "AKCp", 60, 80);
    key(formats, "CCIPAT_", 40, 80);
    add(formats, "rubygems_", 48, 48, KeyFormats::isHex, LeakKind.API_KEY);
    add(formats, "sbp_", 40, 40, KeyFormats::isHex, LeakKind.API_KEY);
    add(formats, "dapi", 32, 32, KeyFormats::isHex, LeakKind.API_KEY);
    add(formats, "dp.pt.", 40, 44, KeyFormats::isWord, LeakKind.API_KEY);
    add(formats, "hvs.", 24, 200, KeyFormats::isDotted, LeakKind.API_KEY);
    add(formats, "hvb.", 90, 300, KeyFormats::isDotted, LeakKind.API_KEY);
    add(formats, "sntrys_", 80, 400, KeyFormats::isAssigned, LeakKind.API_KEY);
    add(formats, "ATATT3", 60, 250, KeyFormats::isAssigned, LeakKind.API_KEY);
    add(formats, "AGE-SECRET-KEY-1", 58, 58, KeyFormats::isWord, LeakKind.PRIVATE_KEY);
  }

  private static void serviceKeys(List<List<Format>> formats) {
    key(formats, "AIza", 35, 35);
    key(formats, "1//0", 40, 110);
    key(formats, "GOCSPX-", 28, 28);
    key(formats, "tfp_", 40, 60);
    key(formats, "sk-ant-", 80, 200);
    key(formats, "sk-proj-", 40, 200);
    key(formats, "sk-svcacct-", 40, 200);
    key(formats, "sk-or-v1-", 64, 64);
    key(formats, "sk-", 32, 64);
    key(formats, "gsk_", 52, 52);
    key(formats, "xai-", 70, 90);
    key(formats, "r8_", 37, 37);
    key(formats, "pplx-", 48, 56);
    key(formats, "hf_", 34, 37);
    key(formats, "sq0atp-", 22, 60);
    key(formats, "sq0csp-", 43, 60);
    key(formats, "EAAA", 60, 60);
    key(formats, "EAAC", 60, 300);
    key(formats, "EAAM", 60, 300);
    key(formats, "LTAI", 20, 20);
    key(formats, "EZAK", 54, 54);
    key(formats, "APP_USR-", 50, 90);
    key(formats, "xkeysib-", 81, 81);
    key(formats, "key-", 32, 32);
    add(formats, "shippo_live_", 40, 40, KeyFormats::isHex, LeakKind.API_KEY);
    add(formats, "SG.", 60, 70, KeyFormats::isDotted, LeakKind.API_KEY);
    add(formats, "ya29.", 40, 300, KeyFormats::isDotted, LeakKind.API_KEY);
    add(formats, "dt0c01.", 80, 100, KeyFormats::isDotted, LeakKind.API_KEY);
    add(formats, "SK", 32, 32, KeyFormats::isHex, LeakKind.API_KEY);
  }

  private static boolean isAssigned(int c) {
    return isKey(c) || c == '=' || c == '+' || c == '/';
  }

  private static void key(List<List<Format>> formats, String prefix, int least, int most) {
    add(formats, prefix, least, most, KeyFormats::isKey, LeakKind.API_KEY);
  }

  private static void add(
      List<List<Format>> formats,
      String prefix,
      int least,
      int most,
      IntPredicate body,
      LeakKind kind) {
    formats.get(prefix.charAt(0)).add(new Format(prefix, least, most, body, kind));
  }

  private static boolean isWord(int c) {
    return Chars.isWord((char) c);
  }

  private static boolean isKey(int c) {
    return Chars.isKey((char) c);
  }

  private static boolean isHex(int c) {
    return Chars.isHex((char) c);
  }

  private static boolean isDotted(int c) {
    return isKey(c) || c == '.';
  }

  private static boolean isUpperWord(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  int read(int from) {
    for (var format : BY_FIRST.get(text.at(from))) {
      if (isPrefix(from, format.prefix())) {
        var end = end(from + format.prefix().length(), format);
        if (end > 0) {
          return findings.found(format.kind(), from, end, text.text(from, end));
        }
      }
    }
    return from;
  }

  private boolean isPrefix(int from, String prefix) {
    for (var i = 0; i < prefix.length(); i++) {
      if (text.at(from + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int end(int from, Format format) {
    var end = from;
    while (end - from <= format.most() && format.body().test(text.at(end))) {
      end++;
    }
    while (end > from && (text.at(end - 1) == '.' || text.at(end - 1) == '-')) {
      end--;
    }
    var length = end - from;
    if (length < format.least() || length > format.most() || Chars.isWord(text.at(end))) {
      return 0;
    }
    var body = text.text(from, end);
    return Entropy.of(body) >= LEAST_ENTROPY && !Entropy.isPlaceholder(body) ? end : 0;
  }
}
