package hanki.platform.web;

import java.io.Serializable;

/** One field in which a record was changed by somebody else meanwhile. */
public class ConflictField implements Serializable {

  /** The value that stands in the record now. */
  public static final String THEIRS = "theirs";

  /** The value in the own form. */
  public static final String MINE = "mine";

  private static final long serialVersionUID = 1L;

  private final String id;
  private final String label;
  private final String theirs;
  private final String mine;
  private String choice;

  /**
   * A field to decide on.
   *
   * @param choice what is proposed; null for nothing
   */
  public ConflictField(String id, String label, String theirs, String mine, String choice) {
    this.id = id;
    this.label = label;
    this.theirs = theirs;
    this.mine = mine;
    this.choice = choice;
  }

  /** Property of the form. */
  public String getId() {
    return id;
  }

  public String getLabel() {
    return label;
  }

  /** What stands in the record, in words. */
  public String getTheirs() {
    return theirs;
  }

  /** What was typed, in words. */
  public String getMine() {
    return mine;
  }

  /** {@link #THEIRS}, {@link #MINE}, or null while undecided. */
  public String getChoice() {
    return choice;
  }

  /** Takes nothing but one of the two. */
  public void setChoice(String choice) {
    this.choice = THEIRS.equals(choice) || MINE.equals(choice) ? choice : null;
  }
}
