package hanki.consultation;

/**
 * What was entered about who consults.
 *
 * @param municipality town of residence; empty if not told
 * @param details null where they were not unmasked for correcting: what is sealed stays
 */
public record ComplainantDraft(
    Party party, AgeBand ageBand, Sex sex, String municipality, PersonalDetails details) {

  /** The longest name of a municipality, in characters. */
  public static final int LONGEST_MUNICIPALITY = 40;

  /** Nothing was asked. */
  public static final ComplainantDraft NONE = new ComplainantDraft(null, null, null, "", null);
}
