package hanki.arrest;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.Page;

/** Lists and opens suspects within the reader's scope, and unseals their names. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingSuspects {

  /** Rows on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final Suspects suspects;
  private final Arrests arrests;
  private final Clearances clearances;
  private final SuspectRegister register;
  private final CurrentOfficer officer;

  @Inject
  FindingSuspects(
      Suspects suspects,
      Arrests arrests,
      Clearances clearances,
      SuspectRegister register,
      CurrentOfficer officer) {
    this.suspects = suspects;
    this.arrests = arrests;
    this.clearances = clearances;
    this.register = register;
    this.officer = officer;
  }

  /**
   * Opens one suspect; the look leaves a trace. The name stays sealed.
   *
   * @throws NoSuchSuspect if there is none, or none the reader may see
   */
  @Audited("suspect.read")
  public Suspect open(Long id) {
    Suspect suspect = suspects.find(id, officer.scope()).orElseThrow(NoSuchSuspect::new);
    suspect.involvements();
    return suspect;
  }

  /**
   * Opens the seal on a name: an act of its own in the trail.
   *
   * @throws NoSuchSuspect if there is none with a name, or none the reader may see
   */
  @Audited("suspect.unseal")
  @Permitted(Permission.UNSEAL_NAMES)
  public SuspectName unseal(Long id) {
    return suspects
        .find(id, officer.scope())
        .filter(Suspect::isNamed)
        .map(register::nameOf)
        .orElseThrow(NoSuchSuspect::new);
  }

  /** The number of a record just saved, for the message that says so. */
  public String numberOf(Long id) {
    return suspects.find(id, officer.scope()).orElseThrow(NoSuchSuspect::new).number();
  }

  /** One page of the list, newest first; the first page is 0. */
  @Audited("suspect.list")
  public List<SuspectRow> list(SuspectQuestion question, int page) {
    Scope scope = officer.scope();
    return suspects.listed(
        pattern(question), scope.within(), scope.reader(), Page.page(PAGE_SIZE, page));
  }

  /** How many suspects the question leaves. */
  public long count(SuspectQuestion question) {
    Scope scope = officer.scope();
    return suspects.count(pattern(question), scope.within(), scope.reader());
  }

  /** What happened to a suspect who was opened before. */
  @Audited("suspect.cases")
  public CaseRecords cases(Long id) {
    Scope scope = officer.scope();
    return new CaseRecords(
        arrests.ofSuspect(id, scope.within(), scope.reader()),
        clearances.ofSuspect(id, scope.within(), scope.reader()));
  }

  private static String pattern(SuspectQuestion question) {
    String words =
        Normalizer.normalize(question.words(), Normalizer.Form.NFKC)
            .strip()
            .toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? ""
        : "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
