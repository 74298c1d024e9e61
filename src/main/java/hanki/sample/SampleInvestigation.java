package hanki.sample;

import hanki.investigation.AgeBand;
import hanki.investigation.EventDraft;
import hanki.investigation.InvestigationSample;
import hanki.investigation.NoteDraft;
import hanki.investigation.Publicity;
import hanki.investigation.Sex;
import hanki.investigation.TaskDraft;
import hanki.investigation.VictimDraft;
import hanki.investigation.VictimKind;
import hanki.quantity.Yen;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * The fictitious investigation (架空) of the transfer of 28 March 2019, 平成31年: the one case of the
 * deck, about 50万円. Everything told of it here is invented.
 */
class SampleInvestigation {

  /** The day on which its incident was recognised. */
  static final String DAY = "2019-03-28";

  private static final String INVESTIGATOR = "S-001";

  InvestigationSample investigation() {
    return new InvestigationSample(
        SampleIncidents.token(DAY),
        List.of(
            new VictimDraft(
                VictimKind.INDIVIDUAL,
                "架空花子",
                AgeBand.SIXTIES,
                Sex.FEMALE,
                "04",
                "仙台市",
                new Yen(502_000),
                token("victim"))),
        List.of(
            event("2019-03-26", "20:14", "（架空）銀行をかたるSMSが届き、開いた偽サイトに暗証番号を入力した。", "被害者"),
            event("2019-03-26", "20:17", "（架空）ワンタイムパスワードを入力した直後、50万2,000円が送金された。", "被害者"),
            event("2019-03-27", "09:40", "（架空）残高の異常に気づき、銀行と警察に届け出た。", "被害者"),
            published("2019-03-28", "（架空）同じ文面のSMSに注意するよう、報道に資料を提供した。", "県警察")),
        List.of(
            task("（架空）送金先の口座を銀行に照会する", "2019-04-05"),
            task("（架空）出金したATMの防犯カメラの映像を受け取る", "2019-04-12")),
        Instant.parse("2019-04-04T01:30:00Z"),
        List.of(task("（架空）同じ電話番号の相談をもう一度当たる", null)),
        List.of(new NoteDraft("（架空）送信元の電話番号は、9月の送金と同じ。口座の名義人は帰国している。", token("note"))));
  }

  private static EventDraft event(String day, String time, String what, String who) {
    return new EventDraft(
        LocalDate.parse(day),
        LocalTime.parse(time),
        what,
        who,
        Publicity.CONFIDENTIAL,
        token(day + time));
  }

  private static EventDraft published(String day, String what, String who) {
    return new EventDraft(LocalDate.parse(day), null, what, who, Publicity.PUBLIC, token(day));
  }

  private static TaskDraft task(String title, String day) {
    return new TaskDraft(
        title, day == null ? null : LocalDate.parse(day), null, INVESTIGATOR, token(title));
  }

  private static String token(String of) {
    return UUID.nameUUIDFromBytes(("investigation " + of).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
