package hanki.audit;

import hanki.platform.crypto.Sealing;

/** Seals and opens the texts of one version of one record; they open in no other place. */
record SealedRevision(Sealing sealing, String place) {

  static SealedRevision of(Sealing sealing, String kind, Long id, Integer version) {
    return new SealedRevision(sealing, "revision:" + kind + ":" + id + ":" + version);
  }

  /** The text sealed; nothing stays nothing. */
  String seal(String text) {
    return text.isEmpty() ? "" : sealing.seal(text, place);
  }

  /**
   * The text.
   *
   * @throws hanki.platform.crypto.SealBroken if it was changed or its key is gone
   */
  String open(String sealed) {
    return sealed.isEmpty() ? "" : sealing.open(sealed, place);
  }
}
