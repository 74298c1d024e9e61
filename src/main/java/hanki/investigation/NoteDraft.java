package hanki.investigation;

/**
 * A note as it was entered.
 *
 * @param submitToken made with the form, so that saving twice adds once
 */
public record NoteDraft(String words, String submitToken) {

  /** Blanks around words do not belong to them. */
  public NoteDraft {
    words = words.strip();
  }
}
