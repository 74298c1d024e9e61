package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.ConsultationEditPage;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.RecordPage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The desk where a citizen waits: few keys, nothing shown that need not be, help while one types.
 */
class DeskBrowserIT {

  private static final int FEW = 25;

  /** The fields of the form in the order in which the keyboard reaches them. */
  private static final List<String> FIELDS =
      List.of(
          "receivedOn",
          "receivedAt",
          "channel",
          "kind",
          "urgent",
          "nationalCategory",
          "reportingCategory",
          "summary",
          "damage",
          "damageYen",
          "name",
          "telephone",
          "kana",
          "mail",
          "address",
          "municipality",
          "ageBand",
          "handlings",
          "advice",
          "method",
          "approach",
          "paymentRoute",
          "taken",
          "themes",
          "traceText",
          "checklist",
          "siteChecked",
          "save");

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  /** Counts every key but those of free text. */
  private static final class Keyboard {

    private final Page page;
    private int keys;

    Keyboard(Page page) {
      this.page = page;
    }

    Keyboard press(String key, int times) {
      for (int i = 0; i < times; i++) {
        page.keyboard().press(key);
        keys += key.split("\\+").length;
      }
      return this;
    }

    /** Words, names, numbers: free text is not counted. */
    Keyboard type(String freeText) {
      page.keyboard().insertText(freeText);
      return this;
    }

    /** The id of the field that has the focus, without the form's. */
    String focused() {
      return (String)
          page.evaluate(
              "() => (document.activeElement.name || document.activeElement.id || "
                  + "document.activeElement.closest('[id]')?.id || '').replace('form:', '')");
    }

    int keys() {
      return keys;
    }
  }

  /** A telephone number given to nobody, another in each test. */
  private static String telephone() {
    return "090-0000-" + String.format("%04d", Math.abs(UUID.randomUUID().hashCode() % 10_000));
  }

  @Test
  void a_typical_consultation_takes_at_most_25_keys_beyond_free_text() {
    ConsultationEditPage form = hanki.signedInAs("A-001").recordConsultation();
    Page page = form.page();
    Keyboard keyboard = new Keyboard(page);

    assertThat(keyboard.focused()).isEqualTo("channel");
    keyboard.press("ArrowRight", 2).press("Tab", 3);
    assertThat(keyboard.focused()).isEqualTo("nationalCategory");
    keyboard.press("ArrowDown", 1).press("Tab", 1).press("ArrowDown", 3).press("Tab", 1);
    keyboard.type("（架空）通販サイトで代金を振り込んだが品物が届かない。").press("Tab", 1);
    keyboard.press("ArrowRight", 1).press("Tab", 1).type("18400").press("Tab", 1);
    assertThat(keyboard.focused()).isEqualTo("name");
    keyboard.type("佐藤 架空").press("Tab", 1).type(telephone()).press("Control+Enter", 1);

    page.waitForURL("**/consultation/show.xhtml?id=*");
    RecordPage record = new RecordPage(page);
    assertThat(record.text()).contains("電話", "18,400円", "佐●●●").doesNotContain("佐藤 架空");
    assertThat(keyboard.keys()).as("keys beyond free text").isLessThanOrEqualTo(FEW);

    // the next caller: the way it came in is the same
    page.navigate(page.url().replaceFirst("show\\.xhtml.*", "edit.xhtml"));
    assertThat(page.locator("[name='form:channel'][value='TELEPHONE']").isChecked()).isTrue();
    assertThat(hanki.complaints()).isEmpty();
  }

  @Test
  void every_field_from_the_first_to_the_last_is_reached_by_the_keyboard_alone() {
    ConsultationEditPage form = hanki.signedInAs("A-001").recordConsultation();
    Keyboard keyboard = new Keyboard(form.page());
    form.page().focus("[id='form:receivedOn']");
    List<String> reached = new ArrayList<>(List.of("receivedOn"));

    while (!reached.contains("save") && reached.size() < 120) {
      keyboard.press("Tab", 1);
      if (Boolean.TRUE.equals(
          form.page()
              .evaluate(
                  "() => document.activeElement.tagName === 'SUMMARY'"
                      + " && !document.activeElement.parentElement.open"))) {
        keyboard.press("Enter", 1);
      }
      reached.add(keyboard.focused());
    }

    assertThat(reached.stream().distinct().toList()).containsSubsequence(FIELDS);
  }

  @Test
  void who_consults_is_masked_until_somebody_who_may_asks_and_that_stands_in_the_trail() {
    RecordPage record =
        hanki
            .signedInAs("A-001")
            .recordConsultation()
            .fill("R2.3.2", "（架空）開示の試験")
            .type("name", "鈴木 架空")
            .type("telephone", "022-000-0000")
            .save();
    Page page = record.home().page();
    assertThat(record.text()).contains("鈴●●●").doesNotContain("鈴木 架空", "022-000-0000");

    String address = page.url();
    page.click("[id='unmasking:unmask']");
    page.waitForSelector("#complainant b");
    assertThat(record.text()).contains("鈴木 架空", "022-000-0000", "開示中");

    page.navigate(address);
    assertThat(record.text()).contains("鈴●●●").doesNotContain("鈴木 架空");
    assertThat(unmaskings(record)).isEqualTo(1);

    HomePage manager = hanki.signedInAs("C-001");
    manager.page().navigate(address);
    assertThat(manager.text()).contains("鈴●●●").doesNotContain("鈴木 架空");
    assertThat(manager.page().locator("[id='unmasking:unmask']").count()).isZero();
  }

  private long unmaskings(RecordPage record) {
    HomePage auditor = hanki.signedInAs("D-001");
    String id = record.address().replaceFirst(".*id=(\\d+).*", "$1");
    auditor.open("/audit/list.xhtml?action=consultation.unmask&kind=consultation&subject=" + id);
    return auditor.page().locator("table.trail tbody tr").count();
  }

  @Test
  void a_correction_shows_nobody_and_loses_nobody_unless_it_is_unmasked() {
    RecordPage record =
        hanki
            .signedInAs("A-001")
            .recordConsultation()
            .fill("R2.3.3", "（架空）訂正の試験")
            .type("name", "高橋 架空")
            .save();

    ConsultationEditPage edit = record.correct();
    assertThat(edit.page().content()).contains("高●●●").doesNotContain("高橋 架空");
    record = edit.type("summary", "（架空）開示せずに直した").save();
    assertThat(record.text()).contains("高●●●");

    edit = record.correct().type("summary", "（架空）開示して直した");
    edit.page().click("[id='form:reveal']");
    edit.page().waitForSelector("[id='form:name']");
    assertThat(edit.value("name")).isEqualTo("高橋 架空");
    assertThat(edit.value("summary")).isEqualTo("（架空）開示して直した");
    assertThat(edit.type("name", "千葉 架空").save().text()).contains("千●●●");
  }

  @Test
  void while_one_types_the_page_tells_what_is_alike_and_why() {
    String telephone = telephone();
    String account = "架空銀行 本店 普通 " + telephone.replaceAll("\\D", "").substring(4);
    HomePage home = hanki.signedInAs("A-001");
    RecordPage first =
        home.recordConsultation()
            .fill("R2.4.1", "（架空）宅配の不在通知を装うSMSのリンクを開き、暗証番号を入力した。")
            .type("telephone", telephone)
            .unfold("traceFold")
            .type("traceText", "振込先 " + account + " ほか abc@gmail.com")
            .save();
    assertThat(first.text()).contains("架空銀行");
    String number = first.number().replace("相談", "").strip();

    ConsultationEditPage second = home.recordConsultation().type("receivedOn", "R2.4.1");
    second.type("summary", "（架空）宅配の不在通知を装うSMSが届き、リンク先で暗証番号を入力してしまった。");
    assertThat(second.help("similar", number)).contains("言葉が似ている", "％", "暗証番号を入力し");
    second.type("telephone", telephone);
    assertThat(second.help("similar", "同じ電話番号")).contains("同じ相談かもしれません", number);
    second.unfold("traceFold").type("traceText", account + " https://www.amazon.co.jp/");
    assertThat(second.help("connected", number)).contains("誰もが持つ痕跡 1件");
    assertThat(second.page().innerText("[id='form:recognised']")).contains("amazon[.]co[.]jp");

    second.fill("R2.4.1", "（架空）それでも別の相談として保存する").save();
    assertThat(hanki.complaints()).isEmpty();
  }

  @Test
  void one_feature_makes_the_site_a_possible_fake_and_the_verdict_is_told_at_once() {
    ConsultationEditPage form = hanki.signedInAs("A-001").recordConsultation();
    form.unfold("checklistFold").press("checklist", "ＨＴＴＰＳ");
    assertThat(form.echo("checklistVerdict", "ＨＴＴＰＳ")).doesNotContain("可能性があります");

    form.press("checklist", "安すぎる");
    assertThat(form.echo("checklistVerdict", "可能性があります")).contains("可能性");

    RecordPage record = form.fill("R2.5.1", "（架空）点検の試験").save();
    assertThat(record.text()).contains("偽サイトの可能性があります", "商品の価格が市場価格よりも安すぎる");
  }

  @Test
  void a_draft_carries_who_consults_and_every_other_new_field() {
    HomePage home = hanki.signedInAs("A-001");
    ConsultationEditPage form =
        home.recordConsultation()
            .type("name", "及川 架空")
            .type("telephone", "022-000-0001")
            .type("advice", "（架空）口座を止めるよう伝えた")
            .unfold("traceFold")
            .type("traceText", "fake.example.com")
            .unfold("checklistFold")
            .press("checklist", "安すぎる");
    form.page().evaluate("document.activeElement.blur()");
    form.page().waitForSelector("#draftState[data-unsaved='false']");

    home.open(form.page().getAttribute("#draft", "data-address"));

    assertThat(form.value("name")).isEqualTo("及川 架空");
    assertThat(form.value("telephone")).isEqualTo("022-000-0001");
    assertThat(form.value("advice")).isEqualTo("（架空）口座を止めるよう伝えた");
    assertThat(form.value("traceText")).isEqualTo("fake.example.com");
    assertThat(form.page().locator("[name='form:checklist'][value='TOO_CHEAP']").isChecked())
        .isTrue();
  }

  @Test
  void a_report_of_damage_makes_an_incident_without_typing_anything_again() {
    ConsultationEditPage form = hanki.signedInAs("A-001").recordConsultation();
    form.fill("R2.5.8", "（架空）偽の通販で代金をだまし取られた")
        .unfold("methodFold")
        .choose("method", "マスク販売を装った詐欺サイト")
        .unfold("traceFold")
        .type("traceText", "hxxps://shop[.]example/");
    RecordPage record = form.save();
    Page page = form.page();
    String consultation = record.number().replace("相談", "").strip();

    page.click("#toIncident");
    page.waitForURL("**/incident/edit.xhtml?consultation=*");
    assertThat(page.inputValue("[id='form:summary']")).isEqualTo("（架空）偽の通販で代金をだまし取られた");
    assertThat(page.inputValue("[id='form:traceText']")).isEqualTo("hxxps://shop[.]example/");
    assertThat(page.inputValue("[id='form:method']")).isEqualTo("fake-shop");
    page.selectOption("[id='form:mainOffence']", "fraud");
    page.click("[id='form:save']");
    page.waitForURL("**/incident/show.xhtml?id=*");

    assertThat(page.innerText("main")).contains(consultation, "shop[.]example");
    page.click("main a[href*='/consultation/show.xhtml?id=']:not([target])");
    page.waitForURL("**/consultation/show.xhtml?id=*");
    assertThat(page.innerText("main")).contains("認R");
    assertThat(hanki.complaints()).isEmpty();
  }
}
