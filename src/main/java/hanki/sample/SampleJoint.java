package hanki.sample;

import hanki.arrest.AgeBand;
import hanki.arrest.ArrestDraft;
import hanki.arrest.ArrestTerms;
import hanki.arrest.CustodyKind;
import hanki.arrest.PersonDraft;
import hanki.arrest.Sex;
import hanki.arrest.SuspectDraft;
import hanki.arrest.SuspectRole;
import hanki.incident.PlaceKind;
import hanki.jointinvestigation.Agreement;
import hanki.jointinvestigation.Approves;
import hanki.jointinvestigation.EntryDraft;
import hanki.jointinvestigation.EntryKind;
import hanki.jointinvestigation.EntryOutcome;
import hanki.jointinvestigation.JointInvestigationDraft;
import hanki.jointinvestigation.JointKind;
import hanki.jointinvestigation.JointSample;
import hanki.jointinvestigation.JointSample.SampleEntry;
import hanki.jointinvestigation.Member;
import hanki.jointinvestigation.Part;
import hanki.jointinvestigation.Settlement;
import hanki.reference.ForceListing.Between;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The two joint headquarters of the seminar of Miyagi's police (pages 23 and 26): months, numbers
 * of persons, nationality, offences and the members named there are published. Everything else, the
 * other members, days, who of them arrested, tasks and agreements, is invented (架空).
 */
class SampleJoint {

  private static final String KEEPER = "miyagi-hq-cyber";
  private static final String OWN = "04";
  private static final LocalDate TEN = LocalDate.of(2019, 9, 2);
  private static final LocalDate ELEVEN = LocalDate.of(2020, 9, 14);
  private static final LocalDate LEFT_ON = LocalDate.of(2020, 1, 31);
  private static final LocalDate COOPERATION = LocalDate.of(2019, 12, 2);

  /** Arrests: one, five and five for theft; three and two, and the three once more. */
  List<ArrestDraft> arrests() {
    return List.of(
        arrest("2019-10-08", "23", Set.of("theft"), PlaceKind.STORE_ATM, men("ten-a", 1)),
        arrest("2020-10-13", "23", Set.of("theft"), PlaceKind.STORE_ATM, men("ten-b", 5)),
        arrest("2020-11-10", "12", Set.of("theft"), PlaceKind.STORE_ATM, men("ten-c", 5)),
        arrest("2021-01-19", "11", paying(), PlaceKind.SHOP, men("eleven-a", 3)),
        arrest("2021-01-19", "13", Set.of("computer-fraud"), PlaceKind.HOME, men("eleven-b", 2)),
        arrest("2021-02-09", "11", Set.of("fraud"), PlaceKind.SHOP, men("eleven-a", 3)));
  }

  private static Set<String> paying() {
    return Set.of("record-private", "record-use", "fraud");
  }

  List<JointSample> investigations() {
    return List.of(
        new JointSample(
            draft("インターネットバンキングに係る不正送金の出し子事件", TEN, ten(), 4, Between.COMMA, "cash-out"),
            List.of(SampleIncidents.token("2019-09-12"), SampleIncidents.token("2019-10-03")),
            tokens("2019-10-08 23", "2020-10-13 23", "2020-11-10 12"),
            List.of(
                entry("23", EntryKind.MEETING, "2019-09-02", null, null, "設置の会議。分担を決めた。", null),
                approval(
                    "23", "2020-10-05", "2020-10-09", "5人の逮捕の承認", "2020-10-07", "2020-10-13 23"),
                entry(OWN, EntryKind.TASK, "2020-11-11", "28", null, "防犯カメラの映像を照合する", null))),
        new JointSample(
            draft("ドコモ口座を悪用した不正送金事件", ELEVEN, eleven(), 2, Between.DOT, "docomo-account"),
            List.of(SampleIncidents.token("2019-11-28")),
            tokens("2021-01-19 11", "2021-01-19 13", "2021-02-09 11"),
            List.of(
                entry(
                    OWN, EntryKind.MEETING, "2020-09-14", null, null, "設置の会議。警視庁とは共同で捜査する。", null),
                approval(
                    "11", "2021-01-14", "2021-01-18", "3人の逮捕の承認", "2021-01-15", "2021-01-19 11"),
                approval("11", "2021-02-03", "2021-02-08", "3人の再逮捕の承認", null, "2021-02-09 11"),
                entry(OWN, EntryKind.REQUEST, "2021-01-22", "13", "2021-02-26", "購入履歴の照会", null),
                entry(OWN, EntryKind.NOTE, "2021-01-25", null, null, "次の会議までに被害者の一覧を整える。", null),
                planned("2021-02-08", "11", "2021-02-19", "口座を渡した者の逮捕の承認", "2021-03-02"))),
        station());
  }

  /** Two stations of neighbouring prefectures, each under its own command: wholly invented. */
  private static JointSample station() {
    return new JointSample(
        new JointInvestigationDraft(
            JointKind.COOPERATIVE,
            "（架空）県境をまたぐ偽通販サイト事件",
            "miyagi-01",
            COOPERATION,
            null,
            "",
            List.of(
                alongside(OWN, "仙台中央警察署", true, "（架空）生活安全課長"),
                alongside(SamplePartners.MEMBER, "（架空）生活安全課", false, "（架空）生活安全課長"),
                new Member(
                    SamplePartners.LEFT,
                    "（架空）生活安全課",
                    Part.ALONGSIDE,
                    false,
                    COOPERATION,
                    LEFT_ON,
                    "（架空）生活安全課長")),
            2,
            Between.DOT,
            Agreement.NONE,
            null,
            "",
            "（架空）それぞれの警察が自ら指揮し、痕跡を持ち寄る。",
            token("joint station")),
        List.of(),
        List.of(),
        List.of(
            entry(OWN, EntryKind.TASK, "2019-12-16", OWN, "2020-01-31", "振込先の口座を照合する", null),
            entry("07", EntryKind.MEETING, "2019-12-10", null, null, "共同捜査会議", null)));
  }

  private static Member alongside(String force, String unit, boolean leads, String command) {
    return new Member(force, unit, Part.ALONGSIDE, leads, COOPERATION, null, command);
  }

  private static List<Member> ten() {
    List<Member> members = new ArrayList<>(members(TEN, "23", true));
    members.addAll(members(TEN, "04 12 28 02 03 05 06 07 21", false));
    return members;
  }

  private static List<Member> eleven() {
    List<Member> members = new ArrayList<>(members(ELEVEN, "04", true));
    members.addAll(members(ELEVEN, "11 02 03 05 06 07 10 15 17 27", false));
    members.add(new Member("13", "サイバー犯罪対策課", Part.ALONGSIDE, false, ELEVEN, null, "（架空）警視庁の指揮官"));
    return members;
  }

  private static List<Member> members(LocalDate since, String forces, boolean leading) {
    return Arrays.stream(forces.split(" "))
        .map(force -> new Member(force, "", Part.HEADQUARTERS, leading, since, null, ""))
        .toList();
  }

  private static JointInvestigationDraft draft(
      String title,
      LocalDate since,
      List<Member> members,
      int named,
      Between between,
      String method) {
    return new JointInvestigationDraft(
        JointKind.JOINT,
        title,
        KEEPER,
        since,
        null,
        "（架空）合同捜査本部長　警視",
        members,
        named,
        between,
        new Agreement(
            since.minusDays(3),
            "（架空）" + title,
            "（架空）捜査の情報は構成する警察の間だけで使う。",
            "（架空）捜査班、分析班、庶務班",
            "（架空）主管する警察の本部",
            "（架空）全員の送致が終わったとき",
            ""),
        method,
        "",
        "（架空）月・人数・国籍・罪名と、名を書いた警察は公表されたもの。そのほかは架空です。",
        token("joint " + title));
  }

  private static SampleEntry entry(
      String by, EntryKind kind, String day, String to, String due, String words, String answered) {
    return new SampleEntry(
        by,
        new EntryDraft(
            kind,
            LocalDate.parse(day),
            to,
            due == null ? null : LocalDate.parse(due),
            "（架空）" + words,
            Approves.NOTHING,
            token("entry " + day + words)),
        answer(answered),
        List.of());
  }

  /** Asked by Miyagi before an arrest that is still to be made. */
  private static SampleEntry planned(
      String day, String to, String due, String words, String arrestOn) {
    return new SampleEntry(
        OWN,
        new EntryDraft(
            EntryKind.APPROVAL,
            LocalDate.parse(day),
            to,
            LocalDate.parse(due),
            "（架空）" + words,
            Approves.planned(LocalDate.parse(arrestOn)),
            token("entry " + day + words)),
        null,
        List.of());
  }

  /** Asked of Miyagi's chief before the arrests of that event. */
  private static SampleEntry approval(
      String by, String day, String due, String words, String answered, String event) {
    return new SampleEntry(
        by,
        new EntryDraft(
            EntryKind.APPROVAL,
            LocalDate.parse(day),
            OWN,
            LocalDate.parse(due),
            "（架空）" + words,
            Approves.planned(LocalDate.parse(event.substring(0, event.indexOf(' ')))),
            token("entry " + day + words)),
        answer(answered),
        tokens(event));
  }

  private static Settlement answer(String day) {
    return day == null
        ? null
        : new Settlement(EntryOutcome.DONE, LocalDate.parse(day), "（架空）承認する。");
  }

  private static List<String> tokens(String... events) {
    return Arrays.stream(events).map(event -> token("joint arrest " + event)).toList();
  }

  private static ArrestDraft arrest(
      String day, String force, Set<String> offences, PlaceKind place, List<PersonDraft> people) {
    LocalDate on = LocalDate.parse(day);
    return new ArrestDraft(
        on,
        null,
        CustodyKind.ORDINARY,
        KEEPER,
        force,
        force.equals("13") ? "サイバー犯罪対策課" : "",
        people,
        offences,
        List.of(),
        force,
        place,
        new ArrestTerms(on.plusDays(1).atTime(9, 30), on.plusDays(1).atTime(16, 0), null),
        "（架空）合同捜査本部の逮捕。月・人数・国籍・罪名だけが公表されたもの。",
        token("joint arrest " + day + " " + force));
  }

  /** Men of one group; named again they are the same persons. */
  private static List<PersonDraft> men(String group, int number) {
    String first = group.startsWith("ten") ? "2019-10-08" : "2021-01-19";
    return IntStream.rangeClosed(1, number)
        .mapToObj(
            i ->
                new PersonDraft(
                    null,
                    new SuspectDraft(
                        LocalDate.parse(first),
                        KEEPER,
                        "合同" + group + i + "（架空）",
                        "",
                        null,
                        "CN",
                        AgeBand.TWENTIES,
                        Sex.MALE,
                        token("joint suspect " + group + i)),
                    group.startsWith("ten") ? SuspectRole.CASHER : SuspectRole.BUYER,
                    CustodyKind.ORDINARY,
                    "",
                    ""))
        .toList();
  }

  private static String token(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
