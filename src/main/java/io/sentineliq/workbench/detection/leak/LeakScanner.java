package io.sentineliq.workbench.detection.leak;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Finds sensitive data. At each place the kinds are tried from the one with the most evidence to
 * the one with the least, and reading goes on behind what was found; only inside a URL and around a
 * password more is looked for.
 */
public final class LeakScanner {

  private static final int LONGEST_PLAIN = 20;

  private final LeakText text;
  private final PemBlocks pem;
  private final Lines lines;
  private final Phones phones;
  private final Authorizations authorizations;
  private final Options options;
  private final List<LeakReader> atWords;

  private LeakScanner(Reader reader, LeakSink sink) {
    this.text = new LeakText(reader);
    var findings = new Findings(text, sink);
    var passwords = new Passwords(text, findings);
    this.pem = new PemBlocks(text, findings);
    this.lines = new Lines(text, passwords);
    this.phones = new Phones(text, findings);
    this.authorizations = new Authorizations(text, findings);
    this.options = new Options(text, passwords);
    this.atWords =
        List.of(
            new WebTokens(text, findings)::read,
            new KeyFormats(text, findings)::read,
            new KeyShapes(text, findings)::read,
            authorizations::read,
            options::readLogin,
            new Labels(text, findings)::read,
            new Urls(text, findings, passwords)::read,
            new Onions(text, findings)::read,
            new Emails(text, findings, passwords)::read,
            new SshKeys(text, findings)::read,
            new Wallets(text, findings)::read,
            new Ibans(text, findings)::read,
            new Cards(text, findings)::read,
            phones::readNational,
            new Encodings(text, findings)::read);
  }

  /**
   * Reads {@code text} to its end and hands on what it finds.
   *
   * @throws IOException when {@code text} does
   */
  public static void scan(Reader text, LeakSink sink) throws IOException {
    new LeakScanner(text, sink).run();
  }

  /** Reads {@code text} to its end and hands on what it finds. */
  public static void scan(String text, LeakSink sink) {
    try {
      scan(new StringReader(text), sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() throws IOException {
    for (var at = text.moveTo(0); at >= 0; at = text.moveTo(at)) {
      var next = step(at);
      at = next > at ? next : at + 1;
    }
  }

  private int step(int at) {
    var c = text.at(at);
    if (Chars.isWord(c)) {
      return Chars.isWord(text.at(at - 1)) ? at : word(at);
    }
    return switch (c) {
      case '-' -> Math.max(pem.read(at), options.read(at));
      case '+', '(' -> phones.read(at);
      default -> at;
    };
  }

  private int word(int at) {
    var plain = behindPlainWord(at);
    if (plain > at) {
      return plain;
    }
    var next = lines.read(at);
    for (var i = 0; next == at && i < atWords.size(); i++) {
      next = atWords.get(i).read(at);
    }
    return next;
  }

  /**
   * Behind a word of letters that ends a clause or that another word follows; {@code at} when it is
   * none. No reader finds anything that begins with one, and most words of most texts are such.
   */
  private int behindPlainWord(int at) {
    var end = at;
    while (end - at < LONGEST_PLAIN && Chars.isLetter(text.at(end))) {
      end++;
    }
    if (end - at == LONGEST_PLAIN) {
      return at;
    }
    var next = text.at(end);
    var isClause = next == ',' || next == '.' || next == ';';
    var behind = isClause ? end + 1 : end;
    var isPlain = text.at(behind) == ' ' && Chars.isWord(text.at(behind + 1));
    return isPlain && !authorizations.isNamed(at) && !options.isLogin(at) ? end : at;
  }
}
