package hanki.publication.pptx;

import hanki.guidance.diagram.WrappedText;
import hanki.publication.chart.Palette;
import java.awt.Color;
import java.util.List;

/**
 * A paragraph of a slide.
 *
 * @param scale size of its words, as a part of that of the running text
 * @param bullet sign before it; empty for none
 * @param level how far it is set in
 * @param before room above it, in ems
 */
record Paragraph(
    String text,
    double scale,
    boolean bold,
    Color colour,
    String bullet,
    int level,
    double before) {

  /** Begins the sign of a paragraph that is numbered. */
  static final String NUMBERED = "#";

  private static final double STEP = 1.1;

  /** Strong words are that much wider. */
  private static final double BOLD = 1.04;

  static Paragraph body(String text) {
    return new Paragraph(text, 1, false, Palette.INK, "", 0, 0.3);
  }

  static Paragraph point(String text) {
    boolean numbered = !text.isEmpty() && text.charAt(0) >= '①' && text.charAt(0) <= '⑳';
    return new Paragraph(text, 1, false, Palette.INK, numbered ? "" : "•", 0, 0.5);
  }

  static Paragraph below(String text, int level) {
    return new Paragraph(text, 0.9, false, Palette.INK, "", level, 0.15);
  }

  static Paragraph numbered(int number, String text) {
    return new Paragraph(text, 1, false, Palette.INK, NUMBERED + number, 0, 0.4);
  }

  static Paragraph heading(String text) {
    return new Paragraph(text, 1.05, true, Palette.NAVY, "", 0, 0.7);
  }

  static Paragraph piece(String text) {
    return new Paragraph(text, 1, true, Palette.INK, "・", 0, 0.4);
  }

  static Paragraph note(String text) {
    return new Paragraph(text, 0.7, false, Palette.SUPPORT, "", 0, 0.2);
  }

  Paragraph inColour(Color other) {
    return new Paragraph(text, scale, bold, other, bullet, level, before);
  }

  Paragraph sized(double other) {
    return new Paragraph(text, other, bold, colour, bullet, level, before);
  }

  double size(double running) {
    return Math.max(7, Math.round(running * scale * 2) / 2.0);
  }

  /** Points its words begin from the left. */
  double left(double running) {
    return size(running) * STEP * (level + (bullet.isEmpty() ? 0 : bullet.length() > 1 ? 1.5 : 1));
  }

  /**
   * Strong words broken where the eye expects it, 情報|を and not 情|報を, where that takes no more lines
   * than breaking them anywhere.
   */
  Paragraph inPhrases(double width, double running) {
    double room = (width - left(running)) / size(running);
    int lines = Extent.lines(text, room, bold);
    if (!bold || lines < 2 || text.contains("\n")) {
      return this;
    }
    List<String> broken = WrappedText.of(text, (int) ((room / BOLD - 1) * 100)).lines();
    return broken.size() > lines
        ? this
        : new Paragraph(String.join("\n", broken), scale, bold, colour, bullet, level, before);
  }

  double height(double width, double running) {
    double size = size(running);
    int lines = Extent.lines(text, (width - left(running)) / size, bold);
    return lines * size * Extent.LINE + before * size;
  }
}
