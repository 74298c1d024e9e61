package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.platform.persistence.DatabaseReady;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.PrintStream;
import java.util.Set;

/**
 * Makes one account for each role at the first start, with random passwords that are printed once,
 * stored nowhere and changed at the first sign-in. With the fictitious records come fictitious
 * officers (架空) on the seats through which a report goes.
 */
@ApplicationScoped
@Transactional
public class FirstAccounts {

  private final Officers officers;
  private final IssuingPasswords issuing;
  private final Reference reference;
  private final BusinessClock clock;

  @Inject
  FirstAccounts(
      Officers officers, IssuingPasswords issuing, Reference reference, BusinessClock clock) {
    this.officers = officers;
    this.issuing = issuing;
    this.reference = reference;
    this.clock = clock;
  }

  @Audited("program.start")
  void atStart(@Observes @Priority(20) DatabaseReady ready) {
    if (officers.count() > 0) {
      return;
    }
    Station headquarters = reference.station("miyagi-hq-cyber", clock.today());
    Station station = reference.station("miyagi-01", clock.today());
    // the console is the one place that is seen by whoever starts the program and kept by nobody
    PrintStream console = System.out;
    console.println();
    console.println("== 最初の利用者（パスワードはこの一度だけ表示します）/ First accounts, shown only once ==");
    create(console, "Z-001", "管理者", Role.ADMINISTRATOR, headquarters);
    create(console, "A-001", "受理者", Role.RECEIVER, station);
    create(console, "S-001", "捜査員", Role.INVESTIGATOR, station);
    create(console, "T-001", "統計担当", Role.STATISTICIAN, headquarters);
    create(console, "B-001", "分析官", Role.ANALYST, headquarters);
    create(console, "K-001", "決裁者", Role.APPROVER, headquarters);
    create(console, "C-001", "管理職", Role.MANAGER, headquarters);
    create(console, "D-001", "監査担当", Role.AUDITOR, headquarters);
    if (!new Settings().text("hanki.sample").equals("false")) {
      seat(console, headquarters);
    }
    console.println();
  }

  /** From the desk of the analyst to the commissioner, and the division that is asked (合議). */
  private void seat(PrintStream console, Station headquarters) {
    ranked("B-001", "巡査部長", "サイバー犯罪対策課 分析係");
    create(console, "K-002", "係長（架空）", Role.APPROVER, headquarters);
    ranked("K-002", "警部補", "サイバー犯罪対策課 分析係長");
    create(console, "K-003", "課長補佐（架空）", Role.APPROVER, headquarters);
    ranked("K-003", "警部", "サイバー犯罪対策課 課長補佐");
    ranked("K-001", "警視", "サイバー犯罪対策課長");
    create(console, "K-004", "統括官（架空）", Role.APPROVER, headquarters);
    ranked("K-004", "警視正", "サイバーセキュリティ統括官");
    create(console, "K-005", "合議担当（架空）", Role.APPROVER, headquarters);
    ranked("K-005", "警視", "生活安全企画課 合議担当");
  }

  private void ranked(String code, String rank, String post) {
    officers.withCode(code).orElseThrow().ranked(rank, post);
  }

  private void create(PrintStream console, String code, String name, Role role, Station station) {
    Officer officer = new Officer(code, name, Set.of(role), station, clock.instant());
    officers.add(officer);
    console.printf(
        "  %s  %s  %s（%s）%n", code, issuing.first(officer).password(), name, station.name().ja());
  }
}
