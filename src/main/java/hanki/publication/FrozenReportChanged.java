package hanki.publication;

import hanki.platform.Refusal;

/** What was frozen is not what its fingerprint says: it was changed past the program. */
public class FrozenReportChanged extends Refusal {

  FrozenReportChanged(String fingerprint) {
    super(fingerprint);
  }
}
