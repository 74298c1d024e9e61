package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.PrintStream;

/** Rescues the account that {@code hanki.rescue} names at the start; empty for none. */
@ApplicationScoped
public class Rescue {

  private final RescuingAccounts accounts;

  @Inject
  Rescue(RescuingAccounts accounts) {
    this.accounts = accounts;
  }

  void atStart(@Observes @Priority(30) DatabaseReady ready) {
    String code = new Settings().text("hanki.rescue");
    if (code.isEmpty()) {
      return;
    }
    IssuedPassword issued = accounts.rescue(code);
    PrintStream console = System.out;
    console.println();
    console.println("== 救済した利用者（パスワードはこの一度だけ表示します）/ Rescued account, shown only once ==");
    console.printf("  %s  %s%n%n", issued.code(), issued.password());
  }
}
