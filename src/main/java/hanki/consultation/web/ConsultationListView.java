package hanki.consultation.web;

import hanki.consultation.ConsultationFilter;
import hanki.consultation.ConsultationFilter.Order;
import hanki.consultation.ConsultationKind;
import hanki.consultation.ConsultationPage;
import hanki.consultation.ConsultationRow;
import hanki.consultation.CourseFilter;
import hanki.consultation.FindingConsultations;
import hanki.consultation.ReadingCourse;
import hanki.consultation.Standing;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.reference.Category;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The list of consultations; its address is its filter. */
@Named("consultationListView")
@RequestScoped
public class ConsultationListView {

  private final FindingConsultations finding;
  private final ReadingCourse reading;
  private final Reference reference;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Pagers pagers;
  private final Texts texts;

  private String q;
  private String from;
  private String to;
  private String category;
  private String reporting;
  private String station;
  private String kind;
  private String method;
  private String urgent;
  private String course;
  private String sort;
  private String page;
  private ConsultationPage found;
  private long overdue;
  private long dueSoon;

  @Inject
  ConsultationListView(
      FindingConsultations finding,
      ReadingCourse reading,
      Reference reference,
      CurrentOfficer officer,
      TypedDays days,
      Pagers pagers,
      Texts texts) {
    this.finding = finding;
    this.reading = reading;
    this.reference = reference;
    this.officer = officer;
    this.days = days;
    this.pagers = pagers;
    this.texts = texts;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    found = finding.list(filter(), courseFilter(), Pager.pageNumber(page));
    overdue = reading.overdue(days.today());
    dueSoon = reading.dueSoon(days.today());
  }

  private ConsultationFilter filter() {
    Order order =
        Arrays.stream(Order.values())
            .filter(each -> each.name().equalsIgnoreCase(getSortKey()))
            .findFirst()
            .orElse(Order.RECEIVED);
    return new ConsultationFilter(
        q == null || q.length() <= 100 ? q : q.substring(0, 100),
        days.condition(from, text("list.from")),
        days.condition(to, text("list.to")),
        category,
        reporting,
        station,
        Arrays.stream(ConsultationKind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElse(null),
        method,
        "true".equals(urgent),
        order,
        isAscending());
  }

  private CourseFilter courseFilter() {
    return new CourseFilter(
        getCourses().stream().filter(each -> each.name().equals(course)).findFirst().orElse(null),
        days.today());
  }

  /** How a consultation of the list stands today. */
  public Standing standing(ConsultationRow row) {
    return row.course().standing(days.today());
  }

  /** How many consultations wait for a check whose day has passed. */
  public long getOverdue() {
    return overdue;
  }

  /** How many wait for one within a week. */
  public long getDueSoon() {
    return dueSoon;
  }

  public List<CourseFilter.Choice> getCourses() {
    return List.of(CourseFilter.Choice.values());
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String course) {
    this.course = course;
  }

  public ConsultationPage getFound() {
    return found;
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return !new Address("")
        .with("q", q)
        .with("from", from)
        .with("to", to)
        .with("category", category)
        .with("reporting", reporting)
        .with("station", station)
        .with("kind", kind)
        .with("method", method)
        .with("urgent", urgent)
        .with("course", course)
        .toString()
        .isEmpty();
  }

  public Pager getPager() {
    return pagers.pager(
        page, FindingConsultations.PAGE_SIZE, found.rows().size(), found.found(), address(sort));
  }

  private String text(String key) {
    return texts.text("hanki.consultation.Text", key);
  }

  private Address address(String sorted) {
    return new Address("list.xhtml")
        .with("q", q)
        .with("from", from)
        .with("to", to)
        .with("category", category)
        .with("reporting", reporting)
        .with("station", station)
        .with("kind", kind)
        .with("method", method)
        .with("urgent", urgent)
        .with("course", course)
        .with("sort", sorted);
  }

  /** The address of the list sorted by a key; a second press turns it round. */
  public String sortedBy(String key) {
    boolean turn = key.equals(getSortKey()) && !isAscending();
    return address(turn ? key + "-up" : key).toString();
  }

  /** Value of aria-sort for a column. */
  public String sortOf(String key) {
    if (!key.equals(getSortKey())) {
      return "none";
    }
    return isAscending() ? "ascending" : "descending";
  }

  private String getSortKey() {
    return sort == null || sort.isEmpty() ? "received" : sort.replace("-up", "");
  }

  private boolean isAscending() {
    return sort != null && sort.endsWith("-up");
  }

  /** Whether this officer may record one. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_CONSULTATIONS);
  }

  /** Only those who see more than one station choose among them. */
  public boolean isStationChosen() {
    return officer.scope().isWiderThanAStation();
  }

  public List<Station> getStations() {
    return reference.stations();
  }

  public List<Category> getCategories() {
    return reference.categories(Scheme.CONSULTATION);
  }

  public List<Category> getReportings() {
    return reference.categories(Scheme.REPORTING);
  }

  public List<ConsultationKind> getKinds() {
    return List.of(ConsultationKind.values());
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getReporting() {
    return reporting;
  }

  public void setReporting(String reporting) {
    this.reporting = reporting;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getUrgent() {
    return urgent;
  }

  public void setUrgent(String urgent) {
    this.urgent = urgent;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
