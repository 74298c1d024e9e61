package hanki.sample;

import hanki.identity.LoadingLiaisons;
import hanki.identity.LoadingLiaisons.Liaison;
import hanki.platform.Label;
import hanki.reference.LoadingReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Officers of other forces (架空): of one that takes part, of one that has left, of one that never
 * took part. The forces are real, that they have a desk here is not.
 */
@ApplicationScoped
@Transactional
class SamplePartners {

  /** Takes part in all three sample investigations. */
  static final String MEMBER = "07";

  /** Took part in one, and left. */
  static final String LEFT = "14";

  private static final String STRANGER = "47";

  private final LoadingReferenceData reference;
  private final LoadingLiaisons liaisons;

  @Inject
  SamplePartners(LoadingReferenceData reference, LoadingLiaisons liaisons) {
    this.reference = reference;
    this.liaisons = liaisons;
  }

  void load() {
    desk(MEMBER, "福島県警察", "Fukushima Prefectural Police");
    desk(LEFT, "神奈川県警察", "Kanagawa Prefectural Police");
    desk(STRANGER, "沖縄県警察", "Okinawa Prefectural Police");
    liaisons.load(
        List.of(
            new Liaison("L-007", "連絡担当", code(MEMBER)),
            new Liaison("L-014", "連絡担当", code(LEFT)),
            new Liaison("L-047", "連絡担当", code(STRANGER))));
  }

  private void desk(String force, String police, String policeEn) {
    reference.addPartner(
        code(force),
        force,
        new Label(police + "（架空の窓口）", policeEn + " (fictitious desk)"),
        new Label(police, policeEn));
  }

  private static String code(String force) {
    return "partner-" + force;
  }
}
