package io.sentineliq.workbench.detection.leak;

/** Addresses of Bitcoin and Ethereum, each with its checksum. */
final class Wallets {

  private static final int SHORTEST = 26;
  private static final int LONGEST = 90;
  private static final int ETHEREUM = 42;

  private final LeakText text;
  private final Findings findings;

  Wallets(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    var first = text.at(from);
    var isBitcoin = first == '1' || first == '3' || first == 'b' || first == 'B';
    if (!isBitcoin && first != '0') {
      return from;
    }
    var end = from;
    while (end - from <= LONGEST && Chars.isWord(text.at(end))) {
      end++;
    }
    if (text.at(end) == '_' || end - from < SHORTEST) {
      return from;
    }
    var word = text.text(from, end);
    if (first == '0') {
      return word.length() == ETHEREUM && EthereumAddress.isValid(word)
          ? findings.found(LeakKind.ETHEREUM, from, end, word)
          : from;
    }
    return Base58.isBitcoin(word) || Bech32.isBitcoin(word)
        ? findings.found(LeakKind.BITCOIN, from, end, word)
        : from;
  }
}
