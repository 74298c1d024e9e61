package hanki.completeness.web;

import hanki.completeness.Agreement;
import hanki.completeness.ComparingRecords;
import hanki.completeness.Disagreement;
import hanki.completeness.DisagreementKind;
import hanki.period.HalfYear;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Consultations with a report of damage, and incidents, that do not agree. */
@Named("completenessAgreementView")
@RequestScoped
public class CompletenessAgreementView {

  private final ComparingRecords comparing;
  private final BusinessClock clock;
  private final Pagers pagers;

  private String period;
  private String kind;
  private String page;
  private HalfYear half;
  private Agreement agreement;

  @Inject
  CompletenessAgreementView(ComparingRecords comparing, BusinessClock clock, Pagers pagers) {
    this.comparing = comparing;
    this.clock = clock;
    this.pagers = pagers;
  }

  /** Reads the half and the kind in the address; what it does not say is the usual. */
  public void load() {
    half = Halves.read(period, clock);
    agreement = comparing.compare(half, chosen(), Pager.pageNumber(page));
  }

  private DisagreementKind chosen() {
    return Arrays.stream(DisagreementKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(DisagreementKind.NO_INCIDENT);
  }

  public HalfYear getHalf() {
    return half;
  }

  public Agreement getAgreement() {
    return agreement;
  }

  public DisagreementKind[] getKinds() {
    return DisagreementKind.values();
  }

  public long count(DisagreementKind each) {
    return agreement.counts().get(each);
  }

  /** Whether two records that belong together are told, and not one that lacks its other. */
  public boolean isPaired() {
    return agreement.kind().isOfTwo();
  }

  public List<Disagreement> getRecords() {
    return agreement.records();
  }

  /** The address of this page with another kind. */
  public String hrefOf(DisagreementKind other) {
    return new Address("agreement.xhtml")
        .with("period", half.code())
        .with("kind", other)
        .toString();
  }

  /** The address of this page in another half. */
  public String hrefIn(HalfYear other) {
    return new Address("agreement.xhtml")
        .with("period", other.code())
        .with("kind", agreement.kind())
        .toString();
  }

  /** Where one is in the list. */
  public Pager getPager() {
    return pagers.pager(
        page,
        ComparingRecords.PAGE_SIZE,
        getRecords().size(),
        agreement.count(),
        new Address("agreement.xhtml").with("period", half.code()).with("kind", agreement.kind()));
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
