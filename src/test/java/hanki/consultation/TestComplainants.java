package hanki.consultation;

import hanki.guidance.TestGuidance;
import hanki.platform.crypto.Sealing;
import hanki.reference.TestReference;
import hanki.trace.RecognisingTraces;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seals with keys of the test run's own. */
final class TestComplainants {

  private static final Path KEYS = folder();

  private TestComplainants() {}

  private static Path folder() {
    try {
      return Files.createTempDirectory("hanki-complainants");
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  static ComplainantSeals seals() {
    return seals(KEYS);
  }

  static ComplainantSeals seals(Path keys) {
    return new ComplainantSeals(new Sealing(keys), new RecognisingTraces());
  }

  static DraftedConsultations drafted(EntityManager entityManager) {
    return new DraftedConsultations(
        TestReference.of(entityManager),
        TestGuidance.methods(entityManager),
        new RecognisingTraces(),
        seals());
  }

  static FindingConsultations finding(EntityManager entityManager) {
    return new FindingConsultations(new Consultations_(entityManager), seals(), null);
  }
}
