package hanki.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What an uploaded file really holds, whatever its name and content type say. Every import of a
 * text table asks here first.
 */
public final class TextContent {

  /** Beginnings of what is no text, or is a text that a browser or a shell would run. */
  private static final List<String> FOREIGN =
      List.of(
          "MZ",
          "\u007fELF",
          "PK\u0003\u0004",
          "PK\u0005\u0006",
          "%PDF",
          "%!PS",
          "{\\rtf",
          "GIF8",
          "\u0089PNG",
          "\u00ff\u00d8\u00ff",
          "\u00d0\u00cf\u0011\u00e0",
          "7z\u00bc\u00af",
          "Rar!",
          "\u001f\u008b",
          "BZh",
          "\u00ca\u00fe\u00ba\u00be",
          "SQLite format",
          "#!");

  private static final List<String> MARKUP =
      List.of("<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<?php", "<%");

  private static final int BEGINNING = 1024;

  private TextContent() {}

  /** Whether the bytes are a plain text: no known other format, no control characters. */
  public static boolean isText(byte[] content) {
    String first =
        new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "");
    String tag = first.stripLeading().toLowerCase(Locale.ROOT);
    return FOREIGN.stream().noneMatch(first::startsWith)
        && MARKUP.stream().noneMatch(tag::startsWith)
        && !hasControls(content);
  }

  /** Line breaks, tabs and form feeds stand in texts; 1A ends the files of old systems. */
  private static boolean hasControls(byte[] content) {
    for (int i = 0; i < content.length; i++) {
      byte each = content[i];
      boolean end = each == 0x1A && i == content.length - 1;
      if (each >= 0 && each < 0x20 && "\t\n\r\f".indexOf(each) < 0 && !end || each == 0x7F) {
        return true;
      }
    }
    return false;
  }
}
