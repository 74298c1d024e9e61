package hanki.guidance;

import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Sees to it at start that the guidance that comes with the program is there. */
@ApplicationScoped
class ShippedGuidance {

  private final LoadingMethods methods;
  private final LoadingAdvice advice;

  @Inject
  ShippedGuidance(LoadingMethods methods, LoadingAdvice advice) {
    this.methods = methods;
    this.advice = advice;
  }

  /** After the reference data, before the sample records, which may name a method. */
  void atStart(@Observes @Priority(15) DatabaseReady ready) {
    if (methods.isAnyMissing()) {
      methods.load();
    }
    if (advice.isAnyMissing()) {
      advice.load();
    }
  }
}
