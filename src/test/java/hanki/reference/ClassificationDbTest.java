package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Database.class)
class ClassificationDbTest {

  private static List<String> labels(List<Category> categories) {
    return categories.stream().map(category -> category.label().ja()).toList();
  }

  /** 宮城県警察 サイバー犯罪の統計（令和6年・7年）: the rows of its two tables. */
  @Test
  void the_classes_of_Miyagi_are_the_rows_of_its_published_tables(EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);

    assertThat(labels(reference.reclassification(Scheme.CONSULTATION, "miyagi-6").rows()))
        .containsExactly(
            "詐欺・悪質商法関係等", "名誉毀損、誹謗中傷関係", "不正アクセス・ウイルス関係", "迷惑メール関係", "違法有害サイト関係", "その他");
    assertThat(labels(reference.reclassification(Scheme.OFFENCE, "miyagi-offence-6").rows()))
        .containsExactly(
            "不正アクセス禁止法違反",
            "コンピュータ・電磁的記録対象犯罪、不正指令電磁的記録に関する罪",
            "著作権法違反",
            "児童買春・児童ポルノ法違反",
            "わいせつ物頒布",
            "その他");
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULTATION, auction, national-7, auction",
    "CONSULTATION, auction, miyagi-6, fraud",
    "CONSULTATION, defamation, miyagi-6, defamation",
    "CONSULTATION, sns-investment, national-7, fraud",
    "CONSULTATION, sns-romance, miyagi-6, fraud",
    "CONSULTATION, ransomware, miyagi-6, access",
    "OFFENCE, 1, national-3, 1",
    "OFFENCE, 3-06, national-3, 3",
    "OFFENCE, 3-13, national-3, 3",
    "OFFENCE, 2, national-3-h30, 2",
    "OFFENCE, 3-06, national-3-h30, 3",
    "OFFENCE, 3-06, miyagi-offence-6, copyright",
    "OFFENCE, 3-02, miyagi-offence-6, child",
    "OFFENCE, 3-03, miyagi-offence-6, other",
    "OFFENCE, 3-03, crime-statistics, penal",
    "OFFENCE, 3-11, crime-statistics, special",
    "OFFENCE, 3-13, crime-statistics, unmapped"
  })
  void a_recorded_class_counts_under_one_row_of_the_version(
      Scheme recorded, String code, String version, String row, EntityManager entityManager) {
    assertThat(TestReference.of(entityManager).reclassification(recorded, version).rowOf(code))
        .isEqualTo(row);
  }

  @Test
  void every_recorded_class_has_a_place_in_every_published_version(EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);

    for (Scheme recorded : List.of(Scheme.CONSULTATION, Scheme.OFFENCE)) {
      for (CategoryScheme version : reference.versions(recorded)) {
        if (!version.code().equals("crime-statistics")) {
          assertThat(
                  reference
                      .reclassification(recorded, version.code())
                      .recordedIn(Reclassification.UNMAPPED))
              .as(version.code())
              .isEmpty();
        }
      }
    }
  }

  @Test
  void the_third_national_class_was_called_network_enabled_crime_until_Heisei_30(
      EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);

    assertThat(labels(reference.reclassification(Scheme.OFFENCE, "national-3-h30").rows()))
        .endsWith("ネットワーク利用犯罪");
    assertThat(labels(reference.reclassification(Scheme.OFFENCE, "national-3").rows()))
        .endsWith("その他");
    assertThat(reference.versions(Scheme.OFFENCE))
        .filteredOn(version -> version.classification().code().equals("offence-national"))
        .extracting(CategoryScheme::code, CategoryScheme::firstDay, CategoryScheme::lastDay)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("national-3-h30", null, LocalDate.of(2018, 12, 31)),
            org.assertj.core.groups.Tuple.tuple("national-3", LocalDate.of(2019, 1, 1), null));
  }

  @Test
  void later_categories_cannot_be_given_before_their_first_day(EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);

    assertThatThrownBy(
            () ->
                reference.category(
                    Scheme.CONSULTATION, "sns-investment", LocalDate.of(2024, 2, 29)))
        .isInstanceOf(CategoryRetired.class);
    assertThat(
            reference
                .category(Scheme.CONSULTATION, "sns-investment", LocalDate.of(2024, 3, 1))
                .label()
                .ja())
        .isEqualTo("SNS型投資詐欺");
    assertThatThrownBy(
            () -> reference.category(Scheme.CONSULTATION, "ransomware", LocalDate.of(2020, 6, 30)))
        .isInstanceOf(CategoryRetired.class);
    assertThatThrownBy(
            () -> reference.category(Scheme.THEME, "cyber-incident", LocalDate.of(2022, 3, 31)))
        .isInstanceOf(CategoryRetired.class);
  }

  @Test
  void a_version_that_does_not_exist_or_is_for_other_records_is_refused(
      EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);

    assertThatThrownBy(() -> reference.reclassification(Scheme.OFFENCE, "nothing"))
        .isInstanceOf(NoSuchVersion.class);
    assertThatThrownBy(() -> reference.reclassification(Scheme.OFFENCE, "miyagi-6"))
        .isInstanceOf(NoSuchVersion.class);
  }

  @Test
  void loading_again_leaves_a_mapping_that_somebody_changed(EntityManager entityManager) {
    ReferenceTables tables = new ReferenceTables_(entityManager);
    tables
        .mapping(
            tables.category("national-7", "auction").orElseThrow().id(),
            tables.category("miyagi-6", "fraud").orElseThrow().id())
        .orElseThrow()
        .change(mapping("fraud", Relation.WITHDRAWN));
    tables.add(
        new CategoryMapping(
            mapping("other", Relation.PART_OF),
            tables.category("national-7", "auction").orElseThrow(),
            tables.category("miyagi-6", "other").orElseThrow()));
    entityManager.flush();

    TestReference.load(entityManager);

    assertThat(
            TestReference.of(entityManager)
                .reclassification(Scheme.CONSULTATION, "miyagi-6")
                .rowOf("auction"))
        .isEqualTo("other");
  }

  private static ReferenceRow mapping(String to, Relation relation) {
    return ReferenceRow.of(
        ReferenceTable.MAPPING, "national-7/auction", "miyagi-6/" + to, relation, "所属で決めた");
  }

  @Test
  void a_scheme_from_before_there_were_classifications_gets_what_it_lacks(
      EntityManager entityManager) {
    CategoryScheme old = new ReferenceTables_(entityManager).scheme("consultation").orElseThrow();
    old.change(
        ReferenceRow.of(
            ReferenceTable.VERSION, "consultation", "", "相談の区分（国の7区分）", "National classes"),
        null);
    entityManager.flush();

    TestReference.load(entityManager);

    assertThat(old.classification().code()).isEqualTo("consultation-recorded");
    assertThat(old.label().ja()).isEqualTo("相談の細区分");
  }
}
