package hanki.audit.web;

import hanki.audit.CheckedTrail;
import hanki.audit.CheckedTrail.MismatchRow;
import hanki.audit.CheckingTrail;
import hanki.audit.LookingAtStart;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Checks the chain and the records, and shows what came of it. */
@Named("auditCheckView")
@RequestScoped
public class AuditCheckView {

  private static final String BUNDLE = "hanki.audit.Text";

  private final CheckingTrail checking;
  private final LookingAtStart atStart;
  private final AuditWords names;
  private final Texts texts;
  private CheckedTrail checked;

  @Inject
  AuditCheckView(CheckingTrail checking, LookingAtStart atStart, AuditWords names, Texts texts) {
    this.checking = checking;
    this.atStart = atStart;
    this.names = names;
    this.texts = texts;
  }

  /** Checks everything, now. */
  public void check() {
    checked = checking.check();
  }

  /** Null before the check. */
  public CheckedTrail getChecked() {
    return checked;
  }

  /** What does not agree: of this check, or of the look at start before there was one. */
  public List<MismatchRow> getMismatches() {
    return checked == null ? atStart.mismatches() : checked.mismatches();
  }

  /** 1.2: how long the check took, in seconds. */
  public String getSeconds() {
    return String.format(Locale.ROOT, "%.1f", checked.milliseconds() / 1000.0);
  }

  /** Why the first entry that does not fit does not. */
  public String getReason() {
    return texts.text(BUNDLE, "reason." + checked.chain().finding().reason().name());
  }

  /** In what a record and its entries do not agree. */
  public String mismatch(String reason) {
    return texts.text(BUNDLE, "mismatch." + reason);
  }

  public AuditWords getNames() {
    return names;
  }
}
