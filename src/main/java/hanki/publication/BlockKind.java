package hanki.publication;

/** What a part of a report is (まとまりの種類). */
public enum BlockKind {
  /** The title of the whole. */
  COVER,
  /** A chapter alone on its slide. */
  CHAPTER,
  /** The title of a slide or section, with what follows. */
  PAGE,
  /** Points; lines that begin with a hyphen stand below the point before them. */
  BULLETS,
  SENTENCE,
  TABLE,
  CHART,
  COMPOSITION,
  CASE,
  METHOD,
  /** Who does what with whom, as it is written and not taken from the guidance. */
  DIAGRAM,
  /** A fake shop as an example, with notes at what gives it away. */
  SPECIMEN,
  TIMELINE,
  ADVICE,
  CHECKLIST,
  NOTES,
  CONTACT;

  /** Whether its words may hold numbers only as picked figures. */
  public boolean takesNumbersFromFigures() {
    return this == SENTENCE || this == BULLETS || this == NOTES;
  }

  /** Whether figures are picked for it. */
  public boolean isWithPicks() {
    return switch (this) {
      case SENTENCE, BULLETS, TABLE, CHART, COMPOSITION, CASE, TIMELINE, NOTES -> true;
      default -> false;
    };
  }

  /** Whether its picks are rows or series over periods. */
  public boolean isOverTime() {
    return this == TABLE || this == CHART;
  }

  /** Whether it has text. */
  public boolean isWithBody() {
    return switch (this) {
      case TABLE, COMPOSITION, METHOD, ADVICE, CHECKLIST -> false;
      default -> true;
    };
  }

  /** Whether its words have tags, each with the name of a picked figure. */
  public boolean isTagged() {
    return isWithPicks() && isWithBody() && !isOverTime();
  }

  /** Whether it names methods or advice of the guidance. */
  public boolean isFromGuidance() {
    return this == METHOD || this == ADVICE;
  }
}
