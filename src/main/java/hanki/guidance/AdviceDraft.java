package hanki.guidance;

import hanki.reference.Validity;
import java.util.Set;

/**
 * What an analyst wrote as advice.
 *
 * @param code stays as it was given
 * @param methodCode the one method it is for; null for all of the topics
 * @param section the headline under which it stands
 * @param body empty if the heading says all
 * @param submitToken made with the form, so that saving twice adds once
 */
public record AdviceDraft(
    String code,
    Set<AdviceTopic> topics,
    String methodCode,
    AdviceLevel level,
    String section,
    String heading,
    String body,
    String source,
    boolean onLeaflet,
    Validity validity,
    String submitToken) {

  /** The same with a copy of its topics. */
  public AdviceDraft {
    topics = Set.copyOf(topics);
  }
}
