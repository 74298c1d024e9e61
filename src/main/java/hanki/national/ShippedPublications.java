package hanki.national;

import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Sees to it at start that the series that come with the program are there. */
@ApplicationScoped
class ShippedPublications {

  private final LoadingPublishedSeries loading;

  @Inject
  ShippedPublications(LoadingPublishedSeries loading) {
    this.loading = loading;
  }

  /** After the reference data. */
  void atStart(@Observes @Priority(16) DatabaseReady ready) {
    if (loading.isAnyMissing()) {
      loading.load();
    }
  }
}
