package hanki.publication;

import java.nio.charset.StandardCharsets;

/**
 * A report with its fingerprint. The fingerprint is that of the canonical form without it, so
 * whoever has the form can check it.
 */
record FrozenReport(ReadyReport report, String canonicalForm, String fingerprint) {

  /** Freezes a report whose numbers stand. */
  static FrozenReport of(ReadyReport counted) {
    String form = CanonicalForm.write(counted);
    return of(form, Fingerprint.of(form.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * A report that was frozen.
   *
   * @throws FrozenReportChanged if the form is not the one of the fingerprint
   */
  static FrozenReport kept(String form, String fingerprint) {
    if (!Fingerprint.of(form.getBytes(StandardCharsets.UTF_8)).equals(fingerprint)) {
      throw new FrozenReportChanged(fingerprint);
    }
    return of(form, fingerprint);
  }

  private static FrozenReport of(String form, String fingerprint) {
    ReadyReport bare = CanonicalForm.read(form);
    ReadyReport report =
        new ReadyReport(
            bare.title(),
            bare.kind(),
            bare.organisation(),
            bare.period(),
            bare.vintage(),
            bare.countedAt(),
            fingerprint,
            bare.blocks());
    return new FrozenReport(report, form, fingerprint);
  }
}
