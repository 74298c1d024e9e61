package hanki.jointinvestigation;

import static hanki.arrest.AClearance.aClearance;
import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.incident.AnIncident.anIncident;
import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.arrest.AnArrest;
import hanki.arrest.Arrest;
import hanki.arrest.ArrestedPersons;
import hanki.arrest.Clearance;
import hanki.arrest.Sex;
import hanki.arrest.Suspect;
import hanki.arrest.TestClearances;
import hanki.identity.SignedIn;
import hanki.incident.Incident;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.reference.ForceListing.Between;
import hanki.reference.StationKind;
import hanki.reference.TestReference;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.FigureSource;
import hanki.statistics.Measure;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The two joint headquarters of the seminar of Miyagi's police of 2020–21: page 23 (arrests of 令和元年
 * 10月 one, 令和2年10月 five, 11月 five) and page 26 (five in 令和3年1月). That three were arrested by the
 * headquarters and two by 警視庁: 日本経済新聞, 19 January 2021; that the three were arrested again on 9
 * February is from the papers of that day. Which forces the six and the nine others are was not
 * published: 架空, as is who of the members arrested whom before.
 */
@ExtendWith(Database.class)
class DeckHeadquartersDbTest {

  private static final Map<String, String> NATIONALS = Map.of("CN", "中国人");

  private static TestJoint miyagi(EntityManager entityManager) {
    return TestJoint.of(entityManager, SignedIn.analyst("B-001", entityManager), "2021-02-10");
  }

  private static JointInvestigation ten(EntityManager entityManager) {
    JointInvestigation of =
        aJointInvestigation()
            .establishedOn("2019-09-02")
            .naming(4, Between.COMMA)
            .with(member("23").leading(true))
            .with("04", "12", "28", "02", "03", "05", "06", "07", "21")
            .in(entityManager);
    share(of, entityManager, theft("2019-10-08", "23"), men(1, entityManager));
    share(of, entityManager, theft("2020-10-13", "23"), men(5, entityManager));
    share(of, entityManager, theft("2020-11-10", "12"), men(5, entityManager));
    return of;
  }

  private static AnArrest theft(String day, String force) {
    return anArrest().on(day).by(force).at("miyagi-hq-cyber").forOffences("theft");
  }

  private static JointInvestigation eleven(EntityManager entityManager, Suspect... again) {
    JointInvestigation of =
        aJointInvestigation()
            .establishedOn("2020-09-14")
            .naming(2, Between.DOT)
            .with("04", "11", "02", "03", "05", "06", "07", "10", "15", "17", "27")
            .with(member("13").alongside("サイバー犯罪対策課"))
            .in(entityManager);
    Suspect[] three = men(3, entityManager);
    AnArrest headquarters =
        anArrest()
            .on("2021-01-19")
            .by("11")
            .at("miyagi-hq-cyber")
            .forOffences("record-private", "record-use", "fraud");
    share(of, entityManager, headquarters, three);
    share(
        of,
        entityManager,
        anArrest().on("2021-01-19").by("13").at("miyagi-hq-cyber").forOffences("computer-fraud"),
        men(2, entityManager));
    return of;
  }

  private static Suspect[] men(int number, EntityManager entityManager) {
    return IntStream.range(0, number)
        .mapToObj(i -> aSuspect().of("CN").being(Sex.MALE).in(entityManager))
        .toArray(Suspect[]::new);
  }

  private static void share(
      JointInvestigation with, EntityManager entityManager, AnArrest arrest, Suspect... whom) {
    List<Arrest> made = arrest.of(entityManager, whom);
    miyagi(entityManager)
        .sharing()
        .share(
            with.id(),
            made.stream().map(Arrest::number).collect(Collectors.toCollection(TreeSet::new)),
            false);
    entityManager.flush();
  }

  private static String title(JointInvestigation of, EntityManager entityManager) {
    return new JointNames(TestReference.of(entityManager), ArrestedPersons.forces(entityManager))
        .title(of, LocalDate.of(2021, 2, 10));
  }

  private static List<String> sentences(SharedCase of) {
    return of.events().stream()
        .map(event -> of.sentence(event.arrests(), NATIONALS).brief())
        .toList();
  }

  @Test
  void page_23_the_first_headquarters_arrested_eleven_persons(EntityManager entityManager) {
    JointInvestigation of = ten(entityManager);

    SharedCase seen = miyagi(entityManager).reading().of(of.id());

    assertThat(title(of, entityManager)).isEqualTo("愛知、宮城、千葉、兵庫等10県合同捜査本部");
    assertThat(sentences(seen))
        .containsExactly("令和元年10月、中国人1人を通常逮捕", "令和2年10月、中国人5人を通常逮捕", "令和2年11月、中国人5人を通常逮捕");
    assertThat(seen.offencesOf(seen.arrests()))
        .extracting(ArrestOffence::code)
        .containsExactly("theft");
    assertThat(seen.totals().persons().distinct()).isEqualTo(11);
    assertThat(seen.totals().persons().sum()).isEqualTo(11);
    assertThat(seen.totals().persons().twice()).isZero();
  }

  @Test
  void page_26_of_five_persons_three_were_arrested_by_the_headquarters_and_two_beside_it(
      EntityManager entityManager) {
    JointInvestigation of = eleven(entityManager);

    SharedCase seen = miyagi(entityManager).reading().of(of.id());

    assertThat(title(of, entityManager)).isEqualTo("宮城・埼玉等11府県合同捜査本部、警視庁サイバー犯罪対策課");
    assertThat(seen.sentence(seen.arrests(), NATIONALS).withOffences())
        .isEqualTo("中国人の男ら5名を私電磁的記録不正作出・同供用と詐欺等で通常逮捕");
    assertThat(seen.totals().persons().distinct()).isEqualTo(5);
    assertThat(persons(of, seen, Part.HEADQUARTERS)).isEqualTo(3);
    assertThat(persons(of, seen, Part.ALONGSIDE)).isEqualTo(2);
  }

  private static long persons(JointInvestigation of, SharedCase seen, Part part) {
    return new PartTotals(of, seen).persons(part);
  }

  @Test
  void who_is_arrested_again_is_the_same_person(EntityManager entityManager) {
    JointInvestigation of = eleven(entityManager);
    SharedCase before = miyagi(entityManager).reading().of(of.id());
    Suspect[] three =
        before.arrests().stream()
            .filter(arrest -> arrest.force().equals("11"))
            .map(arrest -> entityManager.find(Suspect.class, arrest.suspectId()))
            .toArray(Suspect[]::new);

    share(
        of,
        entityManager,
        anArrest().on("2021-02-09").by("11").at("miyagi-hq-cyber").forOffences("fraud"),
        three);

    SharedCase seen = miyagi(entityManager).reading().of(of.id());
    assertThat(seen.totals().arrests().sum()).isEqualTo(8);
    assertThat(seen.totals().persons().sum()).isEqualTo(5);
    assertThat(seen.totals().persons().distinct()).isEqualTo(5);
    assertThat(seen.arrests().stream().filter(SharedArrestRow::isAgain)).hasSize(3);
    assertThat(seen.events()).hasSize(3);
  }

  @Test
  void whom_two_forces_arrested_is_one_person_over_them(EntityManager entityManager) {
    JointInvestigation of = eleven(entityManager);
    SharedCase before = miyagi(entityManager).reading().of(of.id());
    Suspect one = entityManager.find(Suspect.class, before.arrests().get(0).suspectId());

    share(
        of,
        entityManager,
        anArrest().on("2021-02-09").by("13").at("miyagi-hq-cyber").forOffences("fraud"),
        one);

    SharedCase seen = miyagi(entityManager).reading().of(of.id());
    assertThat(seen.totals().persons().sum()).isEqualTo(6);
    assertThat(seen.totals().persons().distinct()).isEqualTo(5);
    assertThat(seen.totals().persons().twice()).isEqualTo(1);
  }

  /** Persons in the figures of the half-years: over forces, in the nation, in Miyagi. */
  @Test
  void nothing_of_both_counts_twice_in_miyagi_in_the_nation_or_over_forces(
      EntityManager entityManager) {
    Map<String, Long> before = figures(entityManager);
    ten(entityManager);
    eleven(entityManager);

    Map<String, Long> after = figures(entityManager);

    assertThat(after.get("-") - before.get("-")).as("in the nation").isEqualTo(16);
    assertThat(
            Arrays.stream("23 12 11 13".split(" "))
                .mapToLong(force -> after.getOrDefault(force, 0L) - before.getOrDefault(force, 0L))
                .sum())
        .as("over forces")
        .isEqualTo(16);
    assertThat(after.getOrDefault("04", 0L) - before.getOrDefault("04", 0L))
        .as("in Miyagi, which arrested none of them itself")
        .isZero();
  }

  @Test
  void what_miyagi_and_saitama_both_clear_counts_once_in_each_and_once_over_them(
      EntityManager entityManager) {
    TestReference.addStation(entityManager, "saitama-hq", "11", StationKind.HEADQUARTERS);
    entityManager.flush();
    JointInvestigation of = eleven(entityManager);
    Incident incident = anIncident().recognisedOn("2019-11-28").in(entityManager);
    Map<String, Long> before = clearedCases(entityManager);
    Clearance own =
        aClearance().clearing(incident).countedOn("2021-02-05").with(1, 0).in(entityManager);
    Clearance theirs =
        aClearance()
            .clearing(incident)
            .countedOn("2021-02-08")
            .at("saitama-hq")
            .with(1, 0)
            .in(entityManager);

    miyagi(entityManager).sharing().share(of.id(), Set.of(own.number()), false);
    TestJoint.of(
            entityManager, SignedIn.analystAt("saitama-hq", "B-011", entityManager), "2021-02-10")
        .sharing()
        .share(of.id(), Set.of(theirs.number()), false);
    entityManager.flush();

    Counted cases = miyagi(entityManager).reading().of(of.id()).totals().cases();
    assertThat(cases.byForce()).containsExactlyInAnyOrderEntriesOf(Map.of("04", 1L, "11", 1L));
    assertThat(List.of(cases.sum(), cases.distinct(), cases.twice())).containsExactly(2L, 1L, 1L);
    Map<String, Long> after = clearedCases(entityManager);
    String keeper = own.station().code();
    assertThat(after.get(keeper) - before.getOrDefault(keeper, 0L)).as("in Miyagi").isEqualTo(1);
    assertThat(after.get("saitama-hq")).as("in Saitama").isEqualTo(1);
  }

  /** Cases cleared in the first half of 2021, by station. */
  private static Map<String, Long> clearedCases(EntityManager entityManager) {
    FigureSource source = TestClearances.figures(entityManager);
    Measure cases =
        source.measures().stream()
            .filter(each -> each.code().equals("clearance.cases"))
            .findFirst()
            .orElseThrow();
    return source.cells(cases, new HalfYear(2021, Half.FIRST), Breakdown.STATION).stream()
        .collect(Collectors.toMap(Cell::code, Cell::value));
  }

  /** Persons arrested from 2019 to 2021 as the figures count them: in all and by police. */
  private static Map<String, Long> figures(EntityManager entityManager) {
    return ArrestedPersons.between(
        LocalDate.of(2019, 7, 1), LocalDate.of(2021, 6, 30), entityManager);
  }
}
