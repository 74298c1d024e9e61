package hanki.publication;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Database;
import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyBlock.Sentence;
import hanki.publication.ReadyBlock.Table;
import hanki.sample.TestSamples;
import hanki.statistics.CountedRecord;
import hanki.statistics.FigureSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Officers go on writing while a report is published. Whenever their change is committed, what is
 * frozen is all as it was before or all as it was after it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PublishedAtOneMomentDbTest {

  private static final String TOTAL = "consultation.received/2020H1/-/-";
  private static final String BY_CATEGORY = "consultation.received/2020H1/category/";

  private CommittedReports reports;
  private Long approved;

  @BeforeAll
  void begin() {
    reports = new CommittedReports(Database.fresh());
    for (String category : List.of("fraud", "fraud", "fraud", "other", "spam")) {
      reports.record(aConsultation().in(category).receivedOn("2020-03-02"));
    }
    reports.record(aConsultation().in("fraud").receivedOn("2019-03-02"));
    approved = reports.approved();
  }

  /** How often the source was asked for numbers or records. */
  private static final class Asked {

    private int times;
  }

  /** The sources, which let something happen each time before they are asked. */
  private static List<FigureSource> watched(Session session, Asked asked, IntConsumer before) {
    List<FigureSource> watched = new ArrayList<>();
    for (FigureSource source : TestSamples.sources(session)) {
      watched.add(
          (FigureSource)
              Proxy.newProxyInstance(
                  FigureSource.class.getClassLoader(),
                  new Class<?>[] {FigureSource.class},
                  (proxy, method, arguments) -> {
                    if (method.getName().equals("cells") || method.getName().equals("counted")) {
                      before.accept(++asked.times);
                    }
                    try {
                      return method.invoke(source, arguments);
                    } catch (InvocationTargetException thrown) {
                      throw thrown.getCause();
                    }
                  }));
    }
    return watched;
  }

  /** Publishes, looks at what is frozen, and takes it back. */
  private Asked published(IntConsumer before) {
    Asked asked = new Asked();
    try (Session session = reports.trail().factory().openSession()) {
      session.beginTransaction();
      int version = session.find(Report.class, approved).version();
      TestReports.publishing(session, watched(session, asked, before), CommittedReports.CLOCK)
          .publish(approved, version, new PublicationDraft(true, "", ""));
      session.flush();
      session.clear();
      FindingReports finding = TestReports.finding(session, CommittedReports.CLOCK);
      agrees(finding.ready(approved), finding.published(approved).orElseThrow());
      session.getTransaction().rollback();
    }
    return asked;
  }

  private static void agrees(ReadyReport report, PublishedReport frozen) {
    BigDecimal total = amount(frozen, TOTAL);
    Sentence sentence = (Sentence) report.blocks().get(1);
    Table table = (Table) report.blocks().get(2);
    Chart chart = (Chart) report.blocks().get(3);
    List<ReadyFigure> drawn = chart.series().get(0).values();

    assertThat(sentence.figures().get(0).value()).isEqualByComparingTo(total);
    assertThat(sentence.figures().get(1).value())
        .isEqualByComparingTo(total.subtract(amount(frozen, "consultation.received/2019H1/-/-")));
    assertThat(table.rows().get(0).cells().get(1).figure().value()).isEqualByComparingTo(total);
    assertThat(drawn.get(drawn.size() - 1).value()).isEqualByComparingTo(total);
    assertThat(sumOfRows(table)).isEqualByComparingTo(total);
    assertThat(recordsOfRows(frozen)).isEqualTo(records(frozen, TOTAL));
    assertThat(frozen.figures())
        .allSatisfy(
            figure ->
                assertThat(figure.counted().stream().mapToLong(CountedRecord::contribution).sum())
                    .as(figure.address())
                    .isEqualTo(figure.amount().longValueExact()));
  }

  private static BigDecimal sumOfRows(Table table) {
    return table.rows().stream()
        .skip(1)
        .map(row -> row.cells().get(1).figure().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static PublishedFigure figure(PublishedReport frozen, String address) {
    return frozen.figures().stream()
        .filter(each -> each.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal amount(PublishedReport frozen, String address) {
    return figure(frozen, address).amount();
  }

  private static Set<CountedRecord> records(PublishedReport frozen, String address) {
    return new HashSet<>(figure(frozen, address).counted());
  }

  private static Set<CountedRecord> recordsOfRows(PublishedReport frozen) {
    return frozen.figures().stream()
        .filter(each -> each.address().startsWith(BY_CATEGORY))
        .flatMap(each -> each.counted().stream())
        .collect(Collectors.toSet());
  }

  /** By turns one comes and the oldest one is put into another class. */
  private void somethingHappens(int turn) {
    if (turn % 2 == 0) {
      reports.record(aConsultation().in("auction").receivedOn("2020-05-07"));
    } else {
      Long id =
          reports
              .trail()
              .factory()
              .fromSession(
                  session ->
                      session
                          .createNativeQuery("select min(id) from consultation", Long.class)
                          .getSingleResult());
      String category = turn % 4 == 1 ? "other" : "fraud";
      reports
          .trail()
          .command(
              "consultation.correct",
              session ->
                  aConsultation().in(category).receivedOn("2020-03-02").inPlaceOf(session, id));
    }
  }

  @Test
  void whenever_a_change_is_committed_text_table_chart_and_records_agree() {
    int calm = published(turn -> {}).times;
    int countedAnew = 0;

    for (int moment = 1; moment <= calm; moment++) {
      int when = moment;
      Asked asked =
          published(
              turn -> {
                if (turn == when) {
                  somethingHappens(when);
                }
              });
      countedAnew += asked.times > calm + 2 ? 1 : 0;
    }

    assertThat(calm).isGreaterThan(12);
    assertThat(countedAnew).as("changes that one reading would have mixed").isGreaterThan(5);
  }

  @Test
  void where_records_never_stand_still_nothing_is_published() {
    assertThatThrownBy(
            () -> published(turn -> reports.record(aConsultation().receivedOn("2020-05-08"))))
        .isInstanceOf(CountedMeanwhile.class);

    assertThat(
            reports
                .trail()
                .factory()
                .<Long>fromSession(
                    session ->
                        session
                            .createNativeQuery("select count(*) from published_report", Long.class)
                            .getSingleResult()))
        .isZero();
  }
}
