package io.sentineliq.workbench.detection.tracker.yara;

/**
 * A word of the language.
 *
 * @param text as it stands in the source, for {@link Kind#TEXT} what the escapes mean
 * @param offset where it begins
 */
record Token(Kind kind, String text, int offset) {

  enum Kind {
    WORD,
    NUMBER,
    TEXT,
    REGEX,
    STRING_ID,
    COUNT_ID,
    OFFSET_ID,
    LENGTH_ID,
    MARK,
    END
  }

  boolean is(String expected) {
    return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(expected);
  }
}
