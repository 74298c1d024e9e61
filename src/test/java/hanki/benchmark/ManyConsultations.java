package hanki.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Fictitious consultations by the hundred thousand, the same ones each time (seeded), evenly over
 * ten years: 2011 to 2020. Written past the program by JDBC, for benchmarks only.
 */
public final class ManyConsultations {

  /** The first day on which one was received. */
  public static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

  /** Days over which they spread. */
  public static final int DAYS = 3653;

  private static final long SEED = 20_201_231L;
  private static final int BATCH = 1000;
  private static final String INSERT =
      "insert into consultation (id, version, number, received_on, received_at, channel,"
          + " station_id, kind, national_category_id, reporting_category_id, summary, searchable,"
          + " damage, damage_yen, fictitious, recorded_by, recorded_at, submit_token) values (?, 0,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?)";

  private static final List<String> OPENINGS =
      List.of(
          "（架空）宅配の不在通知を装うSMSが届き、",
          "（架空）大手通販を名乗るメールのリンクを開き、",
          "（架空）パソコンに警告の画面が出て、",
          "（架空）フリマで買った品物が届かず、",
          "（架空）銀行を装うフィッシングサイトに誘導され、",
          "（架空）SNSで知り合った人に投資を勧められ、");
  private static final List<String> MIDDLES =
      List.of(
          "住所と氏名、クレジットカードの番号を入力してしまった。",
          "暗証番号とワンタイムパスワードを入れたところ、口座から送金された。",
          "電子マネーのカードを買うように言われ、番号を伝えた。",
          "代金を銀行口座に振り込んだが、その後連絡が取れない。",
          "アプリを入れるように言われ、遠隔操作をされた。",
          "身に覚えのない請求を受けている。");
  private static final List<String> ENDINGS =
      List.of(
          "家族に言われて詐欺と気付き、相談に来た。",
          "カード会社には連絡済みで、利用を止めてもらっている。",
          "気仙沼の知人も同じものを受け取ったという。",
          "相手の電話番号は控えている。整理番号A%d。",
          "画面の写しを保存している。泉区の店で買った。",
          "返金を求めたいとの申出があった。");
  private static final String[] CHANNELS = {"HOTLINE", "COUNTER", "TELEPHONE", "MAIL"};

  private ManyConsultations() {}

  /**
   * Writes them.
   *
   * @param fold how words are kept for searching
   */
  public static void write(DataSource source, int count, UnaryOperator<String> fold) {
    write(source, FIRST, DAYS, count, fold);
  }

  /**
   * Writes them evenly over other days.
   *
   * @param first the day of the first
   */
  public static void write(
      DataSource source, LocalDate first, int days, int count, UnaryOperator<String> fold) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Choices choices =
          new Choices(
              ids(connection, "select id from station where prefecture_code = '04' order by id"),
              ids(connection, ofScheme("consultation")),
              ids(connection, ofScheme("reporting")),
              new SplittableRandom(SEED));
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (int i = 0; i < count; i++) {
          add(insert, i, first.plusDays((long) i * days / count), choices, fold);
          if (i % BATCH == BATCH - 1) {
            insert.executeBatch();
            connection.commit();
          }
        }
        insert.executeBatch();
        connection.commit();
      }
      settle(connection);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private record Choices(
      List<Long> stations, List<Long> classes, List<Long> reporting, SplittableRandom chance) {

    Long one(List<Long> of) {
      return of.get(chance.nextInt(of.size()));
    }
  }

  private static void add(
      PreparedStatement insert, int i, LocalDate day, Choices choices, UnaryOperator<String> fold)
      throws SQLException {
    SplittableRandom chance = choices.chance();
    String number = "架" + day.getYear() + "-" + i;
    String summary = words(chance);
    boolean suffered = chance.nextInt(3) == 0;
    int place = 0;
    insert.setLong(++place, 1_000_000L + i);
    insert.setString(++place, number);
    insert.setDate(++place, Date.valueOf(day));
    insert.setTime(++place, Time.valueOf(LocalTime.of(chance.nextInt(24), chance.nextInt(60))));
    insert.setString(++place, CHANNELS[chance.nextInt(CHANNELS.length)]);
    insert.setLong(++place, choices.one(choices.stations()));
    insert.setString(++place, chance.nextInt(10) == 0 ? "INFORMATION" : "CONSULTATION");
    insert.setLong(++place, choices.one(choices.classes()));
    insert.setLong(++place, choices.one(choices.reporting()));
    insert.setString(++place, summary);
    insert.setString(++place, fold.apply(number + " " + summary));
    insert.setString(++place, suffered ? "SUFFERED" : "NONE");
    insert.setObject(++place, suffered ? 1000L * (1 + chance.nextInt(3000)) : null);
    insert.setString(++place, "A-" + chance.nextInt(100, 200));
    insert.setTimestamp(++place, Timestamp.valueOf(day.atTime(17, 0)));
    insert.setString(++place, new UUID(SEED, i).toString());
    insert.addBatch();
  }

  private static String words(SplittableRandom chance) {
    return OPENINGS.get(chance.nextInt(OPENINGS.size()))
        + MIDDLES.get(chance.nextInt(MIDDLES.size()))
        + MIDDLES.get(chance.nextInt(MIDDLES.size()))
        + String.format(ENDINGS.get(chance.nextInt(ENDINGS.size())), chance.nextInt(1000))
        + ENDINGS.get(1)
        + ENDINGS.get(5);
  }

  private static String ofScheme(String scheme) {
    return "select id from category where scheme_code = '" + scheme + "' order by id";
  }

  private static List<Long> ids(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<Long> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
      return ids;
    }
  }

  /** Statistics for the planner, as a running database has them after a night. */
  private static void settle(Connection connection) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
    boolean postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    try (Statement statement = connection.createStatement()) {
      statement.execute(postgresql ? "vacuum analyze" : "analyze");
    }
  }

  /** The half-year's first day, another one each turn. */
  public static LocalDate firstDay(int turn) {
    return FIRST.plusMonths(6L * (turn % 20));
  }

  /** A day within the ten years, another one each turn. */
  public static LocalDate day(int turn) {
    return FIRST.plus((turn * 389L) % DAYS, ChronoUnit.DAYS);
  }
}
