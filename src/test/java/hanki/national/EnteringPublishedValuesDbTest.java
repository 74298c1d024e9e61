package hanki.national;

import static hanki.national.TestNational.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import hanki.national.CheckedValue.State;
import hanki.national.ValueFault.Problem;
import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnteringPublishedValuesDbTest {

  private static final String HEADS =
      "series,period,value,unit,vintage,institution,title,published_on,computation,note\n";

  private final PublishedFiles files = new PublishedFiles();
  private EntityManager entityManager;
  private CheckingPublishedValues checking;
  private FindingPublishedSeries finding;

  @BeforeEach
  void begin() {
    entityManager = TestNational.loaded().createEntityManager();
    entityManager.getTransaction().begin();
    checking =
        new CheckingPublishedValues(new PublishedValues_(entityManager), new BusinessClock());
    finding = TestNational.finding(entityManager);
  }

  @AfterEach
  void rollBack() {
    entityManager.getTransaction().rollback();
    entityManager.close();
  }

  private List<CheckedValue> check(String rows) {
    return checking.check(
        files.read("values.csv", (HEADS + rows).getBytes(StandardCharsets.UTF_8)));
  }

  private void enter(String rows) {
    AddingPublishedValues adding = TestNational.adding(entityManager);
    check(rows).stream()
        .filter(CheckedValue::adds)
        .forEach(value -> adding.add(value.draft(), "B-001"));
    entityManager.flush();
    entityManager.clear();
  }

  private Editions editions(String series, String period) {
    return finding.table(series).at(period(period)).orElseThrow();
  }

  @Test
  void a_value_for_a_period_that_has_none_is_new() {
    assertThat(check("npa.clearances,R5上,6000,件,,警察庁,架空の資料,R5.9.21,,\n"))
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.state()).isEqualTo(State.NEW);
              assertThat(value.draft().period().code()).isEqualTo("2023H1");
              assertThat(value.draft().vintage()).isEqualTo(Vintage.PUBLISHED);
              assertThat(value.standing()).isNull();
            });
  }

  @Test
  void a_value_published_later_takes_the_place_and_what_stood_stays() {
    String revised = "npa.clearances,2020H1,4365,件,訂正・再掲,警察庁,架空の資料,R3.9.9,,\n";

    assertThat(check(revised))
        .extracting(CheckedValue::state, value -> value.standing().amount().intValueExact())
        .containsExactly(tuple(State.NEWER, 4361));
    enter(revised);

    Editions now = editions("npa.clearances", "2020H1");
    assertThat(now.current().amount()).isEqualByComparingTo("4365");
    assertThat(now.current().edition()).isEqualTo(2);
    assertThat(now.current().enteredBy()).isEqualTo("B-001");
    assertThat(now.earlier())
        .extracting(value -> value.amount().intValueExact())
        .containsExactly(4361);
    assertThat(
            finding
                .table("npa.clearances")
                .line(period("2020H1"))
                .onLastYear()
                .orElseThrow()
                .difference())
        .isEqualByComparingTo("122");
  }

  @Test
  void a_value_of_an_older_document_that_is_entered_late_pushes_nothing_out() {
    String provisional = "npa.clearances,2020H1,4350,件,暫定値,警察庁,架空の速報,R2.8.1,,\n";

    assertThat(check(provisional)).extracting(CheckedValue::state).containsExactly(State.OLDER);
    enter(provisional);

    Editions now = editions("npa.clearances", "2020H1");
    assertThat(now.current().amount()).isEqualByComparingTo("4361");
    assertThat(now.earlier()).extracting(PublishedValue::signs).containsExactly("p");
  }

  @Test
  void the_same_file_twice_adds_nothing() {
    String rows =
        "npa.clearances,2023H1,6000,件,,警察庁,架空の資料,R5.9.21,,\n"
            + "npa.sensor,2024H1,\"9,824.2\",件/日・IP,,警察庁,架空の資料,R6.9.19,,\n";
    enter(rows);

    assertThat(check(rows))
        .extracting(CheckedValue::state)
        .containsExactly(State.KNOWN, State.KNOWN);
    assertThat(editions("npa.sensor", "2024H1").current().amount().toPlainString())
        .isEqualTo("9824.2");
  }

  @Test
  void every_fault_is_told_with_its_line_and_nothing_of_the_row_is_read() {
    List<CheckedValue> checked =
        check(
            "nothing,2020H1,1,件,,警察庁,資料,R2.10.1,,\n"
                + "npa.clearances,2020H9,many,百万円,最終,,資料,R2.13.1,,\n"
                + "npa.clearances,2020H1,4361,件,,警察庁,資料,R2.6.1,,\n"
                + "npa.clearances,2020H1,4361,件,,警察庁,資料,,,\n"
                + "npa.clearances,2020H1,-5,件,,警察庁,資料,2999-01-01,,\n"
                + "npa.clearances,2020H1,5000,件,,警察庁,資料,R2.10.2,,\n"
                + "npa.clearances,2020H1,5000,件,,警察庁,資料,R2.10.2,,\n");

    assertThat(checked)
        .flatExtracting(
            value ->
                value.faults().stream()
                    .map(
                        fault ->
                            value.typed().line() + " " + fault.column() + " " + fault.problem())
                    .toList())
        .containsExactly(
            "2 SERIES " + Problem.NO_SERIES,
            "3 INSTITUTION " + Problem.MISSING,
            "3 UNIT " + Problem.OTHER_UNIT,
            "3 PERIOD " + Problem.NO_PERIOD,
            "3 VALUE " + Problem.NO_NUMBER,
            "3 VINTAGE " + Problem.NO_VINTAGE,
            "3 PUBLISHED_ON " + Problem.NO_DAY,
            "4 PUBLISHED_ON " + Problem.BEFORE_END,
            "5 PUBLISHED_ON " + Problem.MISSING,
            "6 VALUE " + Problem.NO_NUMBER,
            "6 PUBLISHED_ON " + Problem.FUTURE,
            "8 VALUE " + Problem.TWICE);
    assertThat(checked)
        .filteredOn(value -> value.state() == State.FAULTY)
        .allSatisfy(value -> assertThat(value.draft()).isNull());
  }

  @Test
  void what_is_taken_away_is_known_row_by_row_when_it_comes_back() {
    List<PublishedValue> all = new PublishedValues_(entityManager).values();
    byte[] file = files.write(all);

    List<CheckedValue> back = checking.check(files.read("values.csv", file));

    assertThat(back).hasSameSizeAs(all).allMatch(value -> value.state() == State.KNOWN);
    byte[] windows =
        new String(file, StandardCharsets.UTF_8)
            .substring(1)
            .replace("–", "-")
            .getBytes(Charset.forName("windows-31j"));
    assertThat(checking.check(files.read("values.csv", windows)))
        .filteredOn(value -> value.state() != State.KNOWN)
        .isEmpty();
  }

  @Test
  void a_series_of_another_publisher_is_opened_once_and_takes_values() {
    RecordingPublishedSeries recording =
        new RecordingPublishedSeries(new PublishedValues_(entityManager));
    recording.open(seriesOf("x.test.reports", ""));
    recording.open(seriesOf("x.test.reports.part", "x.test.reports"));

    assertThat(check("x.test.reports,2020,5,件,,架空協議会,架空の資料,R3.4.1,,\n"))
        .extracting(CheckedValue::state)
        .containsExactly(State.NEW);
    assertThat(finding.series("x.test.reports.part").isWhole()).isFalse();
    assertThatThrownBy(() -> recording.open(seriesOf("x.test.reports", "")))
        .isInstanceOf(SeriesCodeTaken.class);
    assertThatThrownBy(() -> recording.open(seriesOf("x.other", "x.nothing")))
        .isInstanceOf(NoSuchSeries.class);
  }

  private static SeriesDraft seriesOf(String code, String whole) {
    Label name = new Label("架空", "fictitious");
    Label unit = new Label("件", "cases");
    return new SeriesDraft(code, name, "00", name, name, name, whole, unit, 0, true, "", name);
  }

  @Test
  void a_note_that_was_taken_off_stands_on_no_chart_and_does_not_come_back() {
    PublishedValues_ published = new PublishedValues_(entityManager);
    SeriesNote note = finding.notes("npa.ransomware").get(0);
    note.drop("B-001", new BusinessClock().instant());
    entityManager.flush();
    entityManager.clear();

    assertThat(TestNational.load(entityManager)).isZero();
    assertThat(finding.notes("npa.ransomware")).isEmpty();
    assertThat(published.notes()).extracting(SeriesNote::id).contains(note.id());
  }

  @Test
  void a_file_that_is_no_table_of_values_is_refused() {
    assertThatThrownBy(() -> files.read("x.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(NotAPublishedFile.class);
    assertThatThrownBy(
            () -> files.read("x.csv", "series,period\na,b\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(PublishedColumnsMissing.class);
    assertThatThrownBy(() -> files.read("x.csv", HEADS.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(NoPublishedRows.class);
    assertThatThrownBy(() -> files.checkSize("x.csv", 3_000_000))
        .isInstanceOf(PublishedFileTooLarge.class);
  }
}
