package hanki.publication;

/**
 * Something to look at before a report is published.
 *
 * @param place of the block, from 1
 * @param block key of the block, under which the page shows it
 * @param about its headline or first words
 * @param detail what was found, as it stands in the report; empty where the kind says it all
 */
public record ReportProblem(Kind kind, int place, String block, String about, String detail) {

  /** The longest detail that is kept. */
  static final int LONGEST_DETAIL = 300;

  /** Cuts what would not fit its column. */
  public ReportProblem {
    about = cut(about);
    detail = cut(detail);
  }

  private static String cut(String text) {
    return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL - 1) + "…" : text;
  }

  /**
   * What is wrong. A grave one is certain and nobody's to weigh: with it nothing is published. Of
   * the others the program cannot be sure; who publishes answers for them in writing.
   */
  public enum Kind {
    /** A figure is not available. */
    MISSING(true),
    /** A word has to be chosen. */
    WORD_OPEN(true),
    /** The numbers do not bear the chosen word out. */
    WORD_CONTRADICTED(false),
    /** The numbers moved since the word was chosen. */
    WORD_MOVED(false),
    /** Text, table and chart do not say the same of one figure. */
    NUMBERS_DIFFER(true),
    /** The parts come to more than their whole. */
    PARTS_EXCEED(true),
    /** The parts come to less than their whole. */
    PARTS_DIFFER(false),
    /** Shares do not add up to 100, give or take 0.1. */
    SHARES_OFF(false),
    /** Stations have said nothing of months that are counted. */
    NOT_DELIVERED(false),
    /** A series breaks and no note says so. */
    BREAK_NOT_NOTED(false),
    /** A figure of an earlier period was published with another value. */
    PUBLISHED_OTHERWISE(false),
    /** So few that persons can be told (秘匿). */
    SMALL_CELL(false),
    /** A name where a sign should stand (Ａ社). */
    NAME_SHOWN(false),
    /** A mail address or telephone number of somebody. */
    PERSON_REACHABLE(true),
    /** A web address that can be opened. */
    ADDRESS_OPEN(true),
    /** A domain that is not masked (●●). */
    DOMAIN_SHOWN(false),
    /** A day long before what the report is about. */
    OLD_DATE(false),
    /** A number that was typed and is none of the picked figures. */
    NUMBER_TYPED(false);

    private final boolean grave;

    Kind(boolean grave) {
      this.grave = grave;
    }

    /** Whether nothing is published with it. */
    public boolean isGrave() {
      return grave;
    }
  }

  /** Whether nothing is published with it. */
  public boolean isGrave() {
    return kind.isGrave();
  }
}
