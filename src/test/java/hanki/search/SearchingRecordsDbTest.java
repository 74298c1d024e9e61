package hanki.search;

import static hanki.arrest.AClearance.aClearance;
import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.consultation.AConsultation.aConsultation;
import static hanki.incident.AnIncident.anIncident;
import static hanki.indicator.AFakeSite.aFakeSite;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.arrest.AClearance;
import hanki.arrest.ASuspect;
import hanki.arrest.AnArrest;
import hanki.arrest.Arrest;
import hanki.arrest.Suspect;
import hanki.consultation.AConsultation;
import hanki.consultation.Consultation;
import hanki.guidance.AMethod;
import hanki.identity.Permission;
import hanki.identity.Restrictable;
import hanki.identity.Scope;
import hanki.incident.AnIncident;
import hanki.indicator.AFakeSite;
import hanki.platform.Database;
import hanki.reference.Station;
import hanki.search.SearchResult.OfKind;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Database.class)
class SearchingRecordsDbTest {

  private static final String READER = "A-012";
  private static final String SOMEBODY_ELSE = "S-777";
  private static final Predicate<Permission> ALL = permission -> true;

  private EntityManager entityManager;

  @BeforeEach
  void keep(EntityManager ofTheTest) {
    entityManager = ofTheTest;
  }

  private SearchingRecords searching() {
    return new SearchingRecords(new FoundRecords(entityManager), null, sources());
  }

  private List<SearchSource<?>> sources() {
    return List.of(
        AMethod.searched(),
        AFakeSite.searched(entityManager),
        AClearance.searched(),
        AnArrest.searched(),
        ASuspect.searched(),
        AnIncident.searched(),
        AConsultation.searched());
  }

  private Scope station() {
    Station own =
        entityManager
            .createQuery("from Station where code = 'miyagi-01'", Station.class)
            .getSingleResult();
    return Scope.ofStation(own, READER);
  }

  private SearchResult ask(String typed, String kind, int page) {
    entityManager.flush();
    return searching().ask(new SearchQuestion(SearchWords.of(typed), kind, page), station(), ALL);
  }

  private SearchResult ask(String typed) {
    return ask(typed, "", 0);
  }

  private List<String> numbers(String typed) {
    return numbers(ask(typed));
  }

  private static List<String> numbers(SearchResult result) {
    return result.kinds().stream().flatMap(kind -> kind.hits().stream()).map(Hit::number).toList();
  }

  private long count(String typed, String kind) {
    return ask(typed).kinds().stream()
        .filter(each -> each.kind().code().equals(kind))
        .findFirst()
        .orElseThrow()
        .count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ﾌｨｯｼﾝｸﾞのメール|フィッシング",
        "ふぃっしんぐ|ﾌｨｯｼﾝｸﾞ",
        "ＰａｙＰａｙを装う|paypay",
        "髙橋を名乗る|高橋",
        "高橋を名乗る|髙橋",
        "渡邉と名乗る|渡辺",
        "𠮷田商店|吉田",
        "090-1234-5678から|０９０１２３４５６７８",
        "09012345678から|090 1234 5678",
        "＋81-90-1234-5678から|090-1234-5678",
        "hxxps://evil[.]example[.]com/pay|https://evil.example.com/pay",
        "https://www.evil.example.com/ を開いた|http://evil.example.com",
        "evil.example.com を開いた|hxxps://evil[.]example[.]com/",
        "サーバの故障|サーバー",
        "佐藤　花子|佐藤花子",
        "シヤチヨウを名乗る|シャチョウ",
        "口座|口座"
      })
  void every_notation_finds_the_record(String written, String typed) {
    Consultation record = aConsultation().telling("（架空）" + written).in(entityManager);
    aConsultation().telling("（架空）別の話").in(entityManager);

    assertThat(numbers(typed)).containsExactly(record.number());
  }

  @Test
  void all_words_must_be_there_in_any_order_with_any_blank() {
    Consultation both = aConsultation().telling("気仙沼の口座").in(entityManager);
    aConsultation().telling("気仙沼の電話").in(entityManager);

    assertThat(numbers("口座　気仙沼")).containsExactly(both.number());
  }

  @Test
  void words_in_quotation_marks_must_follow_each_other() {
    Consultation phrase = aConsultation().telling("Amazon Prime の更新").in(entityManager);
    aConsultation().telling("Prime 会員、Amazon の偽").in(entityManager);

    assertThat(numbers("\"amazon prime\"")).containsExactly(phrase.number());
  }

  @Test
  void a_sign_that_means_something_to_the_database_means_itself() {
    Consultation percent = aConsultation().telling("100%儲かる").in(entityManager);
    aConsultation().telling("100日で儲かる").in(entityManager);

    assertThat(numbers("100%儲")).containsExactly(percent.number());
    assertThat(numbers("100_儲")).isEmpty();
  }

  @Test
  void every_kind_is_found_and_counted_by_itself() {
    aConsultation().telling("（架空）ゼゼヌンの話").in(entityManager);
    anIncident().telling("（架空）ゼゼヌンの件").in(entityManager);
    anIncident().telling("（架空）ゼゼヌンの別件").in(entityManager);
    aFakeSite("https://zezenun.example/").in(entityManager);

    assertThat(ask("ぜぜぬん").kinds())
        .extracting(each -> each.kind().code(), OfKind::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("consultation", 1L),
            org.assertj.core.groups.Tuple.tuple("incident", 2L),
            org.assertj.core.groups.Tuple.tuple("clearance", 0L),
            org.assertj.core.groups.Tuple.tuple("arrest", 0L),
            org.assertj.core.groups.Tuple.tuple("suspect", 0L),
            org.assertj.core.groups.Tuple.tuple("indicator", 0L),
            org.assertj.core.groups.Tuple.tuple("method", 0L));
    assertThat(count("hxxps://zezenun[.]example", "indicator")).isEqualTo(1);
  }

  @Test
  void a_clearance_and_a_method_are_found_by_their_words() {
    Restrictable clearance = aClearance().in(entityManager);
    AMethod.aMethod("ゼゼヌン詐欺").in(entityManager);

    assertThat(count("\"" + clearance.number() + "\"", "clearance")).isEqualTo(1);
    assertThat(ask("ぜぜぬん詐欺", "method", 0).kinds().get(6).hits())
        .extracting(Hit::address)
        .allMatch(address -> address.startsWith("/guidance/show.xhtml?code=m-"))
        .hasSize(1);
  }

  @Test
  void an_arrest_is_found_by_its_offence_and_a_suspect_by_the_pseudonym() {
    Suspect suspect = aSuspect().called("ゼゼヌン").named("架空　太郎", "1990-01-01").in(entityManager);
    Arrest arrest = anArrest().forOffences("computer-fraud").of(entityManager, suspect).get(0);

    assertThat(numbers("ぜぜぬん")).containsExactly(suspect.number());
    assertThat(numbers("\"" + suspect.number() + "\""))
        .containsExactlyInAnyOrder(arrest.number(), suspect.number());
    assertThat(numbers("電子計算機使用詐欺")).containsExactly(arrest.number());
    assertThat(ask(arrest.number()).jump())
        .contains("/arrest/custody/show.xhtml?id=" + arrest.id());
  }

  @Test
  void the_sealed_name_of_a_suspect_is_found_by_no_search() {
    aSuspect().called("甲").named("ゼゼヌン　太郎", "1990-01-01").in(entityManager);

    assertThat(numbers("ゼゼヌン")).isEmpty();
  }

  @Test
  void a_kind_one_may_not_read_is_not_searched() {
    aFakeSite("https://zezenun.example/").in(entityManager);

    SearchResult result =
        searching()
            .ask(
                new SearchQuestion(SearchWords.of("zezenun"), "", 0),
                station(),
                permission -> permission != Permission.READ_INDICATORS);

    assertThat(result.kinds()).extracting(each -> each.kind().code()).doesNotContain("indicator");
    assertThat(result.count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ゼゼヌン", "R2-0001", "認R2-0001", "検R2-0001", "逮R2-0001", "疑R2-0001"})
  void a_word_in_somebody_elses_record_answers_like_a_word_nowhere(String typed) {
    aConsultation().at("miyagi-02").telling("ゼゼヌン").in(entityManager);
    anIncident().at("miyagi-02").telling("ゼゼヌン").in(entityManager);
    aClearance().at("miyagi-02").in(entityManager);
    anArrest()
        .at("miyagi-02")
        .of(entityManager, aSuspect().at("miyagi-02").called("ゼゼヌン").in(entityManager));
    aConsultation().telling("ゼゼヌン").in(entityManager).restrictTo(Set.of(SOMEBODY_ELSE));
    anIncident().telling("ゼゼヌン").in(entityManager).restrictTo(Set.of(SOMEBODY_ELSE));

    assertThat(ask(typed)).isEqualTo(ask("どこにもない言葉"));
  }

  @Test
  void a_restricted_record_is_found_by_those_it_names() {
    Consultation record = aConsultation().at("miyagi-02").telling("ゼゼヌン").in(entityManager);
    record.restrictTo(Set.of(READER));

    assertThat(numbers("ゼゼヌン")).containsExactly(record.number());
  }

  @Test
  void a_withdrawn_record_is_found_and_says_so() {
    Consultation gone = aConsultation().telling("ゼゼヌン").in(entityManager);
    gone.withdraw(new Withdrawal(true, Instant.EPOCH, READER, "重複"));

    assertThat(ask("ゼゼヌン").kinds().get(0).hits()).extracting(Hit::withdrawn).containsExactly(true);
  }

  @Test
  void the_newest_come_first_and_a_kind_has_pages() {
    for (int day = 1; day <= SearchingRecords.PAGE_SIZE + 1; day++) {
      aConsultation()
          .receivedOn(String.format("2020-03-%02d", day))
          .telling("ゼゼヌン")
          .in(entityManager);
    }

    OfKind all = ask("ゼゼヌン").kinds().get(0);
    OfKind second = ask("ゼゼヌン", "consultation", 1).kinds().get(0);

    assertThat(all.count()).isEqualTo(SearchingRecords.PAGE_SIZE + 1);
    assertThat(all.hits()).hasSize(SearchingRecords.FIRST);
    assertThat(all.hits().get(0).day()).isEqualTo("2020-03-21");
    assertThat(second.hits()).extracting(hit -> hit.day().toString()).containsExactly("2020-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", " %s "})
  void a_number_leads_straight_to_the_record(String typed) {
    Consultation record = aConsultation().in(entityManager);
    Restrictable incident = anIncident().in(entityManager);

    assertThat(ask(String.format(typed, record.number())).jump())
        .contains("/consultation/show.xhtml?id=" + record.id());
    assertThat(ask(String.format(typed, incident.number())).jump())
        .contains("/incident/show.xhtml?id=" + incident.id());
  }

  @Test
  void a_number_in_quotation_marks_finds_who_mentions_it() {
    Consultation record = aConsultation().in(entityManager);
    Consultation other = aConsultation().telling(record.number() + " と同じ相手").in(entityManager);

    SearchResult result = ask("\"" + record.number() + "\"");

    assertThat(result.jump()).isEmpty();
    assertThat(numbers(result)).containsExactlyInAnyOrder(record.number(), other.number());
  }

  @Test
  void a_record_from_before_is_found_after_folding_again_and_is_no_new_version() {
    Consultation record = aConsultation().telling("ゼゼヌン").in(entityManager);
    int version = record.version();
    asItWasWrittenBefore(record);
    assertThat(numbers("ぜぜぬん")).isEmpty();

    atStart().fold();

    assertThat(numbers("ぜぜぬん")).containsExactly(record.number());
    assertThat(entityManager.find(Consultation.class, record.id()).version()).isEqualTo(version);
  }

  @Test
  void folding_again_is_done_once() {
    atStart().fold();
    Consultation record = aConsultation().telling("ゼゼヌン").in(entityManager);
    asItWasWrittenBefore(record);

    atStart().fold();

    assertThat(numbers("ぜぜぬん")).isEmpty();
  }

  @Test
  void all_records_are_folded_however_many_there_are() {
    int many = RefoldingRecords.CHUNK + 3;
    for (int i = 0; i < many; i++) {
      aFakeSite("https://zezenun-" + i + ".example/").in(entityManager);
    }
    entityManager.createNativeQuery("update fake_site set searchable = ''").executeUpdate();

    atStart().fold();

    assertThat(count("zezenun", "indicator")).isEqualTo(many);
  }

  private void asItWasWrittenBefore(Consultation record) {
    entityManager.flush();
    entityManager
        .createNativeQuery("update consultation set searchable = 'before' where id = ?1")
        .setParameter(1, record.id())
        .executeUpdate();
    entityManager.clear();
  }

  private FoldedAtStart atStart() {
    return new FoldedAtStart(
        new RefoldingRecords(new FoundRecords(entityManager), new FoldedKinds_(entityManager)),
        sources());
  }
}
