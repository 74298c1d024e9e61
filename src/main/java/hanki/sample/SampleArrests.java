package hanki.sample;

import hanki.arrest.AgeBand;
import hanki.arrest.ArrestDraft;
import hanki.arrest.ArrestTerms;
import hanki.arrest.ClearanceDraft;
import hanki.arrest.CustodyKind;
import hanki.arrest.PersonDraft;
import hanki.arrest.Sex;
import hanki.arrest.SuspectDraft;
import hanki.arrest.SuspectRole;
import hanki.incident.PlaceKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fictitious arrests (架空) of the fictitious incidents, and the same persons in the clearances.
 * Names, days and forces are invented; numbers of cases and persons stay those of {@link
 * SampleRecords}.
 */
class SampleArrests {

  private static final String HEADQUARTERS = "miyagi-hq-cyber";
  private static final String DIVISION = "サイバー犯罪対策課";
  private static final String STATION = "miyagi-01";
  private static final String STATION_UNIT = "生活安全課";

  /** A suspect: first day, pseudonym, country, age, sex, role. */
  private record Person(
      String since, String pseudonym, String country, AgeBand age, Sex sex, SuspectRole role) {}

  private static final Person KO =
      man("2019-10-08", "甲", "CN", AgeBand.TWENTIES, SuspectRole.CASHER);
  private static final Person OTSU =
      man("2019-10-08", "乙", "CN", AgeBand.TWENTIES, SuspectRole.CASHER);
  private static final Person HEI =
      man("2019-11-19", "丙", "CN", AgeBand.THIRTIES, SuspectRole.ORGANISER);
  private static final Person TEI =
      new Person("2018-06-12", "丁", "VN", AgeBand.TWENTIES, Sex.FEMALE, SuspectRole.ACCOUNT_HOLDER);
  private static final Person BO =
      man("2019-11-12", "戊", "JP", AgeBand.FORTIES, SuspectRole.INTRUDER);
  private static final Person KI = man("2019-12-10", "己", "JP", AgeBand.TEENS, SuspectRole.BUYER);

  private static Person man(
      String since, String pseudonym, String country, AgeBand age, SuspectRole role) {
    return new Person(since, pseudonym, country, age, Sex.MALE, role);
  }

  private static final List<ArrestDraft> ARRESTS =
      List.of(
          arrest(
              "2018-06-12",
              "07:35",
              CustodyKind.ORDINARY,
              "04",
              Set.of("computer-fraud"),
              List.of("認H30-0003"),
              "他人名義の口座を譲り受け、不正に送金された現金を引き出した。",
              TEI),
          arrest(
              "2019-10-08",
              "06:50",
              CustodyKind.ORDINARY,
              "04",
              Set.of("theft"),
              List.of("認R1-0007", "認R1-0008"),
              "不正に送金された現金を、コンビニの現金自動預払機から引き出した。",
              KO,
              OTSU),
          arrest(
              "2019-10-29",
              "07:10",
              CustodyKind.ORDINARY,
              "04",
              Set.of("computer-fraud", "ua-access"),
              List.of("認R1-0003"),
              "別の口座からの不正な送金にも関わっていた。",
              KO),
          arrest(
              "2019-11-19",
              "08:05",
              CustodyKind.ORDINARY,
              "11",
              Set.of("computer-fraud", "ua-access"),
              List.of("認R1-0007"),
              "出し子に指示して、不正に送金された現金を集めた。",
              HEI),
          arrest(
              "2019-12-10",
              "15:20",
              CustodyKind.IN_THE_ACT,
              "04",
              Set.of("fraud"),
              List.of("認R1-0005"),
              "他人の決済アカウントでたばこを買おうとした。",
              KI),
          arrest(
              "2019-11-12",
              "06:40",
              CustodyKind.ORDINARY,
              "13",
              Set.of("ua-access"),
              List.of("認R1-0006"),
              "他人の利用者番号でメールサーバに接続した。",
              BO));

  List<ArrestDraft> arrests() {
    return ARRESTS;
  }

  private static ArrestDraft arrest(
      String day,
      String time,
      CustodyKind kind,
      String force,
      Set<String> offences,
      List<String> incidents,
      String words,
      Person... people) {
    LocalDate on = LocalDate.parse(day);
    List<PersonDraft> drafts = new ArrayList<>();
    for (Person each : people) {
      drafts.add(draft(each, kind));
    }
    return new ArrestDraft(
        on,
        LocalTime.parse(time),
        kind,
        station(kind),
        force,
        kind == CustodyKind.IN_THE_ACT ? STATION_UNIT : DIVISION,
        drafts,
        offences,
        incidents,
        force,
        kind == CustodyKind.IN_THE_ACT ? PlaceKind.SHOP : PlaceKind.HOME,
        new ArrestTerms(on.plusDays(1).atTime(9, 30), on.plusDays(1).atTime(16, 0), null),
        "（架空）" + words,
        token("arrest " + day));
  }

  /** Who is caught in the act is arrested by a station, the others by headquarters. */
  private static String station(CustodyKind kind) {
    return kind == CustodyKind.IN_THE_ACT ? STATION : HEADQUARTERS;
  }

  /** The token of a suspect is the same each time, so that one person is entered once. */
  private static PersonDraft draft(Person person, CustodyKind custody) {
    return new PersonDraft(
        null,
        new SuspectDraft(
            LocalDate.parse(person.since()),
            station(custody),
            person.pseudonym() + "（架空）",
            "",
            null,
            person.country(),
            person.age(),
            person.sex(),
            token("suspect " + person.pseudonym())),
        person.role(),
        custody,
        "",
        "");
  }

  /**
   * Names persons in the clearances, as many as these count without a name: the first clearances
   * after the arrests that count one person in the same class of offence.
   */
  List<ClearanceDraft> naming(List<ClearanceDraft> clearances) {
    List<ClearanceDraft> named = new ArrayList<>(clearances);
    name(named, "2018-06-14", TEI, CustodyKind.ORDINARY, "認H30-0003");
    name(named, "2019-10-10", KO, CustodyKind.ORDINARY, "認R1-0007");
    name(named, "2019-10-11", OTSU, CustodyKind.ORDINARY, "認R1-0008");
    name(named, "2019-11-21", HEI, CustodyKind.ORDINARY, "認R1-0007");
    name(named, "2019-12-11", KI, CustodyKind.IN_THE_ACT, "認R1-0005");
    name(named, "2019-11-13", BO, CustodyKind.ORDINARY, "認R1-0006");
    further(named, "2019-10-31", KO, CustodyKind.ORDINARY, "認R1-0003");
    return named;
  }

  private static void name(
      List<ClearanceDraft> all, String from, Person person, CustodyKind custody, String incident) {
    replace(all, from, 1, person, custody, incident);
  }

  /** A clearance that counts cases and no person becomes a further offence of a counted one. */
  private static void further(
      List<ClearanceDraft> all, String from, Person person, CustodyKind custody, String incident) {
    replace(all, from, 0, person, custody, incident);
  }

  private static void replace(
      List<ClearanceDraft> all,
      String from,
      int persons,
      Person person,
      CustodyKind custody,
      String incident) {
    LocalDate day = LocalDate.parse(from);
    for (int i = 0; i < all.size(); i++) {
      ClearanceDraft each = all.get(i);
      if (!each.countedOn().isBefore(day)
          && each.persons() == persons
          && each.people().isEmpty()
          && Set.of("1", "2", "3-03", "3-13").contains(each.offenceCategory())) {
        all.set(i, with(each, draft(person, custody), incident));
        return;
      }
    }
    throw new IllegalStateException("no clearance to name " + person.pseudonym() + " in");
  }

  private static ClearanceDraft with(ClearanceDraft each, PersonDraft person, String incident) {
    return new ClearanceDraft(
        each.countedOn(),
        each.station(),
        each.occurrence(),
        each.offence(),
        each.offenceCategory(),
        each.reportingCategory(),
        each.disposal(),
        each.cases(),
        each.together(),
        0,
        List.of(incident),
        List.of(person),
        each.summary(),
        each.submitToken());
  }

  private static String token(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
