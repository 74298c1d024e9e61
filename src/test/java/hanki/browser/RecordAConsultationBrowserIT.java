package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.browser.pages.ConsultationEditPage;
import hanki.browser.pages.FigurePage;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.RecordPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordAConsultationBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  @Test
  void a_recorded_consultation_is_counted_in_its_half_and_found_behind_the_number() {
    HomePage home = hanki.signedInAs("A-001");
    long before = home.halfYear("period=2016H1&measure=consultation.received").value();

    RecordPage record = home.recordConsultation().fill("H28.6.30", "（架空）半期の終わりの日の相談").save();

    assertThat(record.message()).contains("を保存しました");
    assertThat(record.counted()).contains("平成28年上半期の相談受理件数に1件");
    String number = record.number().replace("相談", "").strip();
    FigurePage figure =
        record.home().halfYear("period=2016H1&measure=consultation.received").follow();
    assertThat(figure.value()).isEqualTo(before + 1);
    assertThat(figure.proof()).isEqualTo("検算 一致");
    assertThat(figure.records()).contains(number);
  }

  @Test
  void what_was_done_is_saved_and_stands_there_when_it_is_corrected() {
    RecordPage record =
        hanki
            .signedInAs("A-001")
            .recordConsultation()
            .fill("H28.3.1", "（架空）教示した相談")
            .press("handlings", "教示・助言")
            .save();
    assertThat(record.text()).contains("教示・助言");

    record.correct().type("summary", "（架空）教示し、防犯指導もした相談").press("handlings", "防犯指導").save();

    assertThat(record.text()).contains("教示・助言", "防犯指導");
  }

  @Test
  void japanese_text_survives_the_way_to_the_database_and_back() {
    String words = "𠮷田と髙橋①、ＡＢＣ１２３、ﾊﾝｶｸ、㈱、～、<b>\"'&\\%_";

    RecordPage record =
        hanki.signedInAs("A-001").recordConsultation().fill("2020/2/3", words).save();

    assertThat(record.summary()).isEqualTo(words);
    assertThat(record.correct().value("summary")).isEqualTo(words);
  }

  @Test
  void while_one_types_the_page_says_how_the_record_will_count() {
    ConsultationEditPage page = hanki.signedInAs("A-001").recordConsultation();

    page.type("receivedOn", "令和２年６月３０日");
    assertThat(page.echo("dayEcho", "令和2年6月30日（火）")).contains("2020年");
    assertThat(page.counting("令和2年上半期")).contains("仙台中央", "1件");

    page.type("receivedOn", "R2.7.1");
    assertThat(page.counting("令和2年下半期")).contains("1件");

    page.press("kind", "情報提供");
    assertThat(page.counting("種別が「情報提供」")).contains("数えません");

    page.type("damageYen", "50.2万");
    assertThat(page.echo("yenEcho", "50万2,000円")).contains("50万2,000円");
  }

  @Test
  void every_fault_stands_at_its_field_and_nothing_typed_is_lost() {
    ConsultationEditPage page = hanki.signedInAs("A-001").recordConsultation();
    String tooLong = "あ".repeat(2001);
    page.type("receivedOn", "2020/2/30").type("receivedAt", "25:00");
    page.type("summary", tooLong).type("damageYen", "-1");

    page.saveInVain();

    assertThat(page.fault("receivedOn")).contains("暦にない日です");
    assertThat(page.fault("receivedAt")).contains("時刻として読めません");
    assertThat(page.fault("channel")).contains("選ばれていません");
    assertThat(page.fault("nationalCategory")).contains("選ばれていません");
    assertThat(page.fault("reportingCategory")).contains("選ばれていません");
    assertThat(page.fault("summary")).contains("2000字以内");
    assertThat(page.fault("damageYen")).contains("金額として読めません");
    assertThat(page.summaryOfFaults()).contains("保存していません", "受理日", "被害額");
    assertThat(page.value("receivedOn")).isEqualTo("2020/2/30");
    assertThat(page.value("summary")).isEqualTo(tooLong);
    assertThat(page.value("damageYen")).isEqualTo("-1");

    page.type("receivedOn", "").type("summary", "").type("damageYen", "1e99").saveInVain();

    assertThat(page.fault("receivedOn")).contains("入力してください");
    assertThat(page.fault("summary")).contains("入力してください");
    assertThat(page.fault("damageYen")).contains("金額として読めません");
  }

  @Test
  void a_category_that_does_not_exist_on_the_day_is_refused_at_its_field() {
    ConsultationEditPage page =
        hanki.signedInAs("A-001").recordConsultation().fill("H31.3.1", "（架空）区分の期間");
    page.choose("reportingCategory", "新型コロナ関連詐欺");

    page.saveInVain();

    assertThat(page.fault("reportingCategory")).contains("新型コロナ関連詐欺", "平成31年3月1日", "使えない区分");
    assertThat(page.value("summary")).isEqualTo("（架空）区分の期間");
  }

  @Test
  void an_amount_without_damage_is_refused_at_its_field() {
    ConsultationEditPage page =
        hanki.signedInAs("A-001").recordConsultation().fill("R2.3.1", "（架空）被害なし");
    page.type("damageYen", "1000");

    page.saveInVain();

    assertThat(page.fault("damageYen")).contains("被害が「あり」になっていません");
  }

  /**
   * 386 and －26 are those of the deck; a consultation of today moves the other number to this year.
   */
  @Test
  void the_first_page_says_for_which_year_each_number_stands() {
    HomePage home = hanki.signedInAs("A-001");
    home.recordConsultation().fill("今日", "（架空）今日の相談").save();

    assertThat(home.open("/index.xhtml").told())
        .startsWith("令和元年　検挙386件（前年比－26件）、令和")
        .doesNotContain("令和元年　相談");
  }

  @Test
  void pressing_save_twice_records_once() {
    HomePage home = hanki.signedInAs("A-001");
    long before = home.halfYear("period=2015H2&measure=consultation.received").value();

    RecordPage record = home.recordConsultation().fill("H27.12.31", "（架空）二度押し").saveTwice();

    assertThat(record.home().halfYear("period=2015H2&measure=consultation.received").value())
        .isEqualTo(before + 1);
  }

  @Test
  void a_correction_moves_the_count_to_the_other_half() {
    HomePage home = hanki.signedInAs("A-001");
    RecordPage record = home.recordConsultation().fill("H29.6.30", "（架空）直す前").save();
    String edit = record.address().replace("show", "edit");
    long first = home.halfYear("period=2017H1&measure=consultation.received").value();
    long second = home.halfYear("period=2017H2&measure=consultation.received").value();
    home.page().navigate(edit);

    ConsultationEditPage page = new ConsultationEditPage(home.page());
    RecordPage corrected = page.type("receivedOn", "H29.7.1").saveByKeyboard();

    assertThat(corrected.message()).contains("を直しました");
    assertThat(home.halfYear("period=2017H1&measure=consultation.received").value())
        .isEqualTo(first - 1);
    assertThat(home.halfYear("period=2017H2&measure=consultation.received").value())
        .isEqualTo(second + 1);
  }

  @Test
  void the_second_of_two_officers_who_correct_the_same_record_is_told_and_loses_nothing() {
    HomePage one = hanki.signedInAs("A-001");
    RecordPage record = one.recordConsultation().fill("R2.5.5", "（架空）同時").save();
    String edit = record.address().replace("show", "edit");
    HomePage two = hanki.signedInAs("B-001");
    one.page().navigate(edit);
    two.page().navigate(edit);

    new ConsultationEditPage(one.page()).type("summary", "（架空）先に直した").save();
    ConsultationEditPage late = new ConsultationEditPage(two.page());
    late.type("summary", "（架空）後から直した").saveInVain();

    assertThat(late.summaryOfFaults()).contains("ほかの人が直しました");
    assertThat(late.value("summary")).isEqualTo("（架空）後から直した");
  }

  @Test
  void a_clearance_counts_cases_and_persons_apart() {
    HomePage home = hanki.signedInAs("S-001");
    long cases = home.halfYear("period=2016H2&measure=clearance.cases").value();
    long persons = home.halfYear("period=2016H2&measure=clearance.persons").value();

    var page = home.recordClearance();
    page.type("countedOn", "H28.7.1").choose("offenceCategory", "詐欺");
    page.choose("reportingCategory", "偽サイト").type("cases", "３").type("persons", "1");
    assertThat(page.counting("3件")).contains("平成28年下半期", "1人");
    RecordPage record = page.save();

    assertThat(record.counted()).contains("検挙件数に3件", "検挙人員に1人");
    assertThat(home.halfYear("period=2016H2&measure=clearance.cases").value()).isEqualTo(cases + 3);
    assertThat(home.halfYear("period=2016H2&measure=clearance.persons").value())
        .isEqualTo(persons + 1);
  }

  @Test
  void a_clearance_of_nothing_or_of_nonsense_is_refused_at_its_field() {
    var page = hanki.signedInAs("S-001").recordClearance();
    page.choose("offenceCategory", "詐欺").choose("reportingCategory", "偽サイト");

    page.type("cases", "-1").type("persons", "99999").saveInVain();
    assertThat(page.fault("cases")).contains("0から9,999まで");
    assertThat(page.fault("persons")).contains("0から9,999まで");

    page.type("cases", "0").type("persons", "0").saveInVain();
    assertThat(page.fault("cases")).contains("どちらも0です");
    assertThat(page.value("persons")).isEqualTo("0");
  }
}
