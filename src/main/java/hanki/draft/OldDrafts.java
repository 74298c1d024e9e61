package hanki.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Forgets old drafts every hour. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OldDrafts {

  @Inject private KeepingDrafts keeping;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void forget() {
    keeping.forgetOld();
  }
}
