package hanki.surge;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks for surges once a night, before the first officers come. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SurgesEveryNight {

  @Inject private WatchingSurges watching;

  @Schedule(hour = "4", minute = "41", timezone = "Asia/Tokyo", persistent = false)
  void watch() {
    watching.everyNight();
  }
}
