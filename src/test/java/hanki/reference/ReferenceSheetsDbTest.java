package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Database;
import hanki.reference.CheckedRow.State;
import hanki.reference.FieldFault.Problem;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Database.class)
class ReferenceSheetsDbTest {

  private static final String STATIONS =
      "code,prefecture_code,station_kind,name_ja,name_en,short_ja,short_en,sort,valid_from,valid_to,successor,renamed_on\n";

  private static List<CheckedRow> check(
      EntityManager entityManager, ReferenceTable table, String csv, ReferenceUse... uses) {
    return TestReference.sheets(entityManager, uses)
        .check(
            table, new ReferenceFiles().read(table, "x.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static String takeOver(EntityManager entityManager, ReferenceTable table, String csv) {
    String number =
        TestReference.sheets(entityManager)
            .takeOver(table, check(entityManager, table, csv), "Z-001", "x.csv");
    entityManager.flush();
    entityManager.clear();
    return number;
  }

  private static ReferenceRow row(EntityManager entityManager, ReferenceTable table, String key) {
    return TestReference.sheets(entityManager).row(table, key).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(ReferenceTable.class)
  void a_table_that_is_taken_away_comes_back_unchanged(
      ReferenceTable table, EntityManager entityManager) {
    ReferenceSheets sheets = TestReference.sheets(entityManager);
    byte[] file = new ReferenceFiles().write(table, sheets.rows(table));

    assertThat(sheets.check(table, new ReferenceFiles().read(table, "x.csv", file)))
        .isNotEmpty()
        .extracting(CheckedRow::state)
        .containsOnly(State.UNCHANGED);
  }

  @ParameterizedTest
  @EnumSource(ReferenceTable.class)
  void a_table_is_read_in_a_few_statements_however_long_it_is(
      ReferenceTable table, EntityManager entityManager) {
    var statistics =
        entityManager.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    entityManager.clear();
    statistics.clear();

    TestReference.sheets(entityManager).rows(table);

    assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void rows_are_told_apart_as_new_changed_unchanged_and_faulty_with_line_and_reason(
      EntityManager entityManager) {
    List<CheckedRow> rows =
        check(
            entityManager,
            ReferenceTable.STATION,
            STATIONS
                + "miyagi-01,04,STATION,仙台中央警察署,Sendai Chuo Police Station,仙台中央,Sendai Chuo,1,,,,\n"
                + "miyagi-24,04,STATION,南三陸署,Minamisanriku,南三陸,Minamisanriku,24,,,,\n"
                + "iwate-01,03,STATION,盛岡東警察署,Morioka Higashi,盛岡東,Morioka Higashi,101,R6.4.1,,,\n"
                + "Iwate 02,03,STATION,盛岡西警察署,x,盛岡西,x,102,,,,\n"
                + "iwate-03,99,STATION,花巻警察署,x,花巻,x,103,2024-02-30,,,\n"
                + "iwate-04,03,KOBAN,,x,北上,x,many,R6.4.1,R6.3.31,nowhere,\n"
                + "iwate-01,03,STATION,盛岡東警察署,x,盛岡東,x,101,,,,\n"
                + "iwate-05,03,STATION,一関警察署,x,一関,x,105,2024-04-01,2024-03-31,,\n");

    assertThat(rows)
        .extracting(CheckedRow::line, CheckedRow::state)
        .containsExactly(
            tuple(2L, State.UNCHANGED),
            tuple(3L, State.CHANGED),
            tuple(4L, State.NEW),
            tuple(5L, State.FAULTY),
            tuple(6L, State.FAULTY),
            tuple(7L, State.FAULTY),
            tuple(8L, State.FAULTY),
            tuple(9L, State.FAULTY));
    assertThat(rows.get(2).after().text(ReferenceField.VALID_FROM)).isEqualTo("2024-04-01");
    assertThat(problems(rows.get(3))).containsExactly(Problem.NOT_A_CODE);
    assertThat(problems(rows.get(4))).containsExactly(Problem.NO_SUCH_ROW, Problem.NOT_A_DAY);
    assertThat(problems(rows.get(5)))
        .containsExactlyInAnyOrder(
            Problem.NOT_A_CHOICE, Problem.REQUIRED, Problem.NOT_A_NUMBER, Problem.NO_SUCH_ROW);
    assertThat(problems(rows.get(6))).containsExactly(Problem.TWICE_IN_FILE);
    assertThat(problems(rows.get(7))).containsExactly(Problem.ENDS_BEFORE_IT_BEGINS);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... parts) {
    return org.assertj.core.groups.Tuple.tuple(parts);
  }

  private static List<Problem> problems(CheckedRow row) {
    return row.faults().stream().map(FieldFault::problem).toList();
  }

  @Test
  void a_file_with_one_faulty_row_is_not_taken_over_at_all(EntityManager entityManager) {
    List<CheckedRow> rows =
        check(
            entityManager,
            ReferenceTable.COUNTRY,
            "alpha2,alpha3,name_ja,name_en\nXA,XAA,架空国,Fictitia\nXB,,架空島,Fictia\n");

    assertThatThrownBy(
            () ->
                TestReference.sheets(entityManager)
                    .takeOver(ReferenceTable.COUNTRY, rows, "Z-001", "x.csv"))
        .isInstanceOf(RowsAtFault.class);
    assertThat(TestReference.sheets(entityManager).row(ReferenceTable.COUNTRY, "XA")).isEmpty();
  }

  @Test
  void a_rename_keeps_code_and_former_name_and_shows_the_newest(EntityManager entityManager) {
    takeOver(
        entityManager,
        ReferenceTable.STATION,
        "code,name_ja,name_en,renamed_on\nmiyagi-24,架空海岸警察署,Fictitious Coast,R6.4.1\n");

    assertThat(
            TestReference.of(entityManager)
                .station("miyagi-24", LocalDate.of(2020, 1, 1))
                .name()
                .ja())
        .isEqualTo("架空海岸警察署");
    FormerName former =
        TestReference.sheets(entityManager)
            .formerNames(ReferenceTable.STATION)
            .get("miyagi-24")
            .get(0);
    assertThat(former.name().ja()).isEqualTo("南三陸警察署");
    assertThat(former.lastDay()).isEqualTo(LocalDate.of(2024, 3, 31));
  }

  @Test
  void a_mended_slip_leaves_no_former_name(EntityManager entityManager) {
    takeOver(entityManager, ReferenceTable.STATION, "code,name_en\nmiyagi-24,Minami-Sanriku\n");

    assertThat(TestReference.sheets(entityManager).formerNames(ReferenceTable.STATION)).isEmpty();
  }

  @Test
  void a_change_leaves_number_officer_file_and_the_texts_before_and_after(
      EntityManager entityManager) {
    String number =
        takeOver(entityManager, ReferenceTable.STATION, "code,short_ja\nmiyagi-24,南三陸町\n");

    ReferenceChange change =
        TestReference.sheets(entityManager).changes(ReferenceTable.STATION, "miyagi-24").get(0);
    assertThat(number).matches("基R\\d+-\\d{4}");
    assertThat(change.number()).isEqualTo(number);
    assertThat(change.changedBy()).isEqualTo("Z-001");
    assertThat(change.fileName()).isEqualTo("x.csv");
    assertThat(change.detail()).isEqualTo("short_ja: 南三陸 → 南三陸町");
  }

  @Test
  void loading_again_leaves_what_an_administrator_changed(EntityManager entityManager) {
    takeOver(
        entityManager,
        ReferenceTable.STATION,
        "code,name_ja,valid_to,successor\nmiyagi-23,河北警察署（統合）,2030-03-31,miyagi-22\n");
    takeOver(
        entityManager,
        ReferenceTable.MAPPING,
        "from,to,relation,note\n"
            + "national-7/auction,miyagi-6/fraud,WITHDRAWN,\n"
            + "national-7/auction,miyagi-6/other,PART_OF,所属の判断\n");

    TestReference.load(entityManager);
    entityManager.flush();
    entityManager.clear();

    ReferenceRow station = row(entityManager, ReferenceTable.STATION, "miyagi-23");
    assertThat(station.text(ReferenceField.NAME_JA)).isEqualTo("河北警察署（統合）");
    assertThat(station.text(ReferenceField.VALID_TO)).isEqualTo("2030-03-31");
    assertThat(station.text(ReferenceField.SUCCESSOR)).isEqualTo("miyagi-22");
    assertThat(
            TestReference.of(entityManager)
                .reclassification(Scheme.CONSULTATION, "miyagi-6")
                .rowOf("auction"))
        .isEqualTo("other");
  }

  @Test
  void a_row_cannot_end_before_its_last_record_or_begin_after_its_first(
      EntityManager entityManager) {
    ReferenceUse use =
        new ReferenceUse() {
          @Override
          public Optional<LocalDate> firstUse(ReferenceTable table, String key) {
            return Optional.of(LocalDate.of(2018, 1, 4));
          }

          @Override
          public Optional<LocalDate> lastUse(ReferenceTable table, String key) {
            return Optional.of(LocalDate.of(2019, 12, 28));
          }
        };

    assertThat(problems(retired(entityManager, "2019-12-27", use)))
        .containsExactly(Problem.USED_AFTER);
    assertThat(problems(retired(entityManager, "2019-12-28", use))).isEmpty();
    assertThat(
            problems(
                check(
                        entityManager,
                        ReferenceTable.STATION,
                        "code,valid_from\nmiyagi-01,2018-01-05\n",
                        use)
                    .get(0)))
        .containsExactly(Problem.USED_BEFORE);
  }

  private static CheckedRow retired(EntityManager entityManager, String lastDay, ReferenceUse use) {
    return check(
            entityManager,
            ReferenceTable.STATION,
            "code,valid_to\nmiyagi-01," + lastDay + "\n",
            use)
        .get(0);
  }

  @Test
  void a_second_place_in_the_same_version_is_refused_unless_all_are_splits(
      EntityManager entityManager) {
    assertThat(
            problems(
                check(
                        entityManager,
                        ReferenceTable.MAPPING,
                        "from,to,relation\nnational-7/spam,miyagi-6/other,PART_OF\n")
                    .get(0)))
        .containsExactly(Problem.SECOND_MAPPING);
    assertThat(
            check(
                entityManager,
                ReferenceTable.MAPPING,
                "from,to,relation\nnational-7/spam,miyagi-6/other,SPLIT\n"
                    + "national-7/spam,miyagi-6/spam,SPLIT\n"))
        .extracting(CheckedRow::state)
        .containsExactly(State.NEW, State.CHANGED);
  }

  @ParameterizedTest
  @CsvSource({"'', NEW, true", "'', PART_OF, false", "national-7/spam, NEW, false"})
  void only_a_new_category_comes_from_nowhere(
      String from, String relation, boolean good, EntityManager entityManager) {
    assertThat(
            check(
                        entityManager,
                        ReferenceTable.MAPPING,
                        "from,to,relation\n" + from + ",miyagi-6/other," + relation + "\n")
                    .get(0)
                    .state()
                == State.FAULTY)
        .isNotEqualTo(good);
  }

  @Test
  void a_new_finer_class_counts_where_its_parent_counts(EntityManager entityManager) {
    takeOver(
        entityManager,
        ReferenceTable.CATEGORY,
        "scheme,code,parent,name_ja,name_en,sort,valid_from\n"
            + "consultation,credit-card,fraud,クレジットカード犯罪被害,Credit cards,13,2024-04-01\n");

    Reference reference = TestReference.of(entityManager);
    assertThat(
            reference
                .category(Scheme.CONSULTATION, "credit-card", LocalDate.of(2024, 4, 1))
                .label()
                .ja())
        .isEqualTo("クレジットカード犯罪被害");
    for (String version : List.of("national-7", "miyagi-6")) {
      assertThat(reference.reclassification(Scheme.CONSULTATION, version).rowOf("credit-card"))
          .isEqualTo("fraud");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CATEGORY, 'scheme,code,parent,name_ja,name_en,sort', 'consultation,a,a,x,x,1', OWN_PARENT",
    "CATEGORY, 'scheme,code,parent,name_ja,name_en,sort', 'consultation,a,b,x,x,1', NO_SUCH_ROW",
    "CATEGORY, 'scheme,code,name_ja,name_en,sort', 'consultation,unmapped,x,x,1', NOT_A_CODE",
    "COUNTRY, 'alpha2,alpha3,name_ja,name_en', 'XA,JPN,x,x', TAKEN",
    "VERSION, 'code,classification,name_ja,name_en', 'theme,theme,x,x', ''",
    "VERSION, 'code,classification,name_ja,name_en', 'offence-national,theme,x,x', TAKEN",
    "OFFENCE, 'code,category', 'fraud,9-99', NO_SUCH_ROW",
    "STATION, 'code,successor', 'miyagi-01,miyagi-01', OWN_PARENT",
    "PREFECTURE, 'prefecture_code,name_ja', '04,長い長い長い長い長い県', TOO_LONG"
  })
  void what_cannot_be_is_refused(
      ReferenceTable table,
      String heads,
      String line,
      String problem,
      EntityManager entityManager) {
    assertThat(
            problems(check(entityManager, table, heads + "\n" + line + "\n").get(0)).stream()
                .map(Enum::name))
        .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  @Test
  void a_table_that_changed_after_it_was_shown_is_not_overwritten(EntityManager entityManager) {
    String file = "code,short_ja\nmiyagi-24,南三陸町\n";
    List<CheckedRow> shown = check(entityManager, ReferenceTable.STATION, file);
    takeOver(entityManager, ReferenceTable.STATION, "code,short_ja\nmiyagi-24,志津川\n");

    assertThatThrownBy(
            () ->
                TestReference.sheets(entityManager)
                    .takeOver(ReferenceTable.STATION, shown, "Z-001", "x.csv"))
        .isInstanceOf(ReferenceChangedMeanwhile.class);
  }

  @Test
  void a_text_that_looks_like_a_formula_is_written_safely_and_comes_back_as_it_was(
      EntityManager entityManager) {
    takeOver(
        entityManager,
        ReferenceTable.STATION,
        "code,short_ja\nmiyagi-24,\"=HYPERLINK(\"\"x\"\")\"\n");
    ReferenceSheets sheets = TestReference.sheets(entityManager);

    String file =
        new String(
            new ReferenceFiles().write(ReferenceTable.STATION, sheets.rows(ReferenceTable.STATION)),
            StandardCharsets.UTF_8);

    assertThat(file).startsWith("\uFEFFcode,").contains("\"'=HYPERLINK(\"\"x\"\")\"");
    assertThat(check(entityManager, ReferenceTable.STATION, file))
        .extracting(CheckedRow::state)
        .containsOnly(State.UNCHANGED);
  }

  @Test
  void a_merged_station_keeps_its_records_and_takes_none_after_its_last_day(
      EntityManager entityManager) {
    takeOver(
        entityManager,
        ReferenceTable.STATION,
        "code,valid_to,successor\nmiyagi-21,2026-03-31,miyagi-20\n");
    Reference reference = TestReference.of(entityManager);

    assertThat(reference.station("miyagi-21", LocalDate.of(2026, 3, 31)).successorCode())
        .isEqualTo("miyagi-20");
    assertThatThrownBy(() -> reference.station("miyagi-21", LocalDate.of(2026, 4, 1)))
        .isInstanceOf(StationClosed.class);
  }
}
