package hanki.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Tidies up once a night. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EveryNight {

  @Inject private TidyingSignIns tidying;

  @Schedule(hour = "3", minute = "17", timezone = "Asia/Tokyo", persistent = false)
  void tidy() {
    tidying.tidy();
  }
}
