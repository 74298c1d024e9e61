package hanki.jointinvestigation;

import java.util.List;

/**
 * A fictitious joint investigation with what its members share and do.
 *
 * @param incidents tokens of sample incidents
 * @param arrests tokens of sample arrests
 */
public record JointSample(
    JointInvestigationDraft draft,
    List<String> incidents,
    List<String> arrests,
    List<SampleEntry> entries) {

  /**
   * Something done in it.
   *
   * @param force code of the police that added it
   * @param answer null while it is open
   * @param arrests tokens of the sample arrests that came of an approval
   */
  public record SampleEntry(
      String force, EntryDraft draft, Settlement answer, List<String> arrests) {}
}
