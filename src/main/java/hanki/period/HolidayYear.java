package hanki.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public holidays of Japan in one year, by rule: fixed days, Mondays, the two equinoxes, 振替休日
 * and 国民の休日, and the laws that moved holidays in 2019, 2020 and 2021.
 *
 * <p>Source: 国民の祝日に関する法律（昭和23年法律第178号）; the equinoxes by the usual formula of 1980 to 2099, which
 * agrees with what the Cabinet Office has announced so far. The Cabinet announces each year's
 * equinoxes only the February before.
 *
 * <p>An own value, since the libraries of Maven Central that know Japan read their rules by JAXB or
 * Jackson, which must stay out of this application (they break its deployment on Payara).
 *
 * @param year from 2000, since when holidays move to Mondays, to 2099
 */
public record HolidayYear(int year) {

  private static final int FIRST = 2000;
  private static final int LAST = 2099;
  private static final int ENTHRONEMENT = 2019;
  private static final int GAMES_PUT_OFF = 2020;
  private static final int GAMES = 2021;
  private static final double SPRING = 20.8431;
  private static final double AUTUMN = 23.2488;
  private static final double YEARLY_SHIFT = 0.242194;
  private static final int SINCE = 1980;

  /** Fails on a year whose rules are not known here. */
  public HolidayYear {
    if (year < FIRST || year > LAST) {
      throw new IllegalArgumentException("holidays are not known of " + year);
    }
  }

  /**
   * Whether offices are closed: Saturday, Sunday, holiday, and 29 December to 3 January
   * (行政機関の休日に関する法律). Outside of 2000 to 2099 only weekends and the turn of the year count.
   */
  public static boolean isDayOff(LocalDate day) {
    return isWeekend(day)
        || isTurnOfTheYear(day)
        || day.getYear() >= FIRST
            && day.getYear() <= LAST
            && new HolidayYear(day.getYear()).holidays().containsKey(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isTurnOfTheYear(LocalDate day) {
    return day.getMonthValue() == 12 && day.getDayOfMonth() >= 29
        || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
  }

  /** Every holiday by its day, with its name. */
  public Map<LocalDate, String> holidays() {
    Map<LocalDate, String> days = named();
    Map<LocalDate, String> all = new TreeMap<>(days);
    days.forEach((day, name) -> substitute(day, days, all));
    between(days, all);
    return all;
  }

  private Map<LocalDate, String> named() {
    Map<LocalDate, String> days = new TreeMap<>();
    days.put(day(1, 1), "元日");
    days.put(monday(1, 2), "成人の日");
    days.put(day(2, 11), "建国記念の日");
    days.put(day(3, equinox(SPRING)), "春分の日");
    days.put(day(4, 29), year < 2007 ? "みどりの日" : "昭和の日");
    days.put(day(5, 3), "憲法記念日");
    if (year >= 2007) {
      days.put(day(5, 4), "みどりの日");
    }
    days.put(day(5, 5), "こどもの日");
    days.put(year < 2003 ? day(9, 15) : monday(9, 3), "敬老の日");
    days.put(day(9, equinox(AUTUMN)), "秋分の日");
    days.put(day(11, 3), "文化の日");
    days.put(day(11, 23), "勤労感謝の日");
    emperor(days);
    summer(days);
    return days;
  }

  private void emperor(Map<LocalDate, String> days) {
    if (year < ENTHRONEMENT) {
      days.put(day(12, 23), "天皇誕生日");
    } else if (year > ENTHRONEMENT) {
      days.put(day(2, 23), "天皇誕生日");
    } else {
      days.put(day(5, 1), "休日（天皇の即位の日）");
      days.put(day(10, 22), "休日（即位礼正殿の儀の行われる日）");
    }
  }

  /** 海の日, 山の日 and スポーツの日, which the Olympic games of Tokyo moved twice. */
  private void summer(Map<LocalDate, String> days) {
    String sports = year < 2020 ? "体育の日" : "スポーツの日";
    if (year == GAMES_PUT_OFF) {
      days.put(day(7, 23), "海の日");
      days.put(day(7, 24), sports);
      days.put(day(8, 10), "山の日");
    } else if (year == GAMES) {
      days.put(day(7, 22), "海の日");
      days.put(day(7, 23), sports);
      days.put(day(8, 8), "山の日");
    } else {
      days.put(year < 2003 ? day(7, 20) : monday(7, 3), "海の日");
      days.put(monday(10, 2), sports);
      if (year >= 2016) {
        days.put(day(8, 11), "山の日");
      }
    }
  }

  /** 振替休日: a holiday on a Sunday is made up for; since 2007 on the next day that is none. */
  private void substitute(
      LocalDate holiday, Map<LocalDate, String> days, Map<LocalDate, String> all) {
    if (holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
      LocalDate next = holiday.plusDays(1);
      while (days.containsKey(next)) {
        next = next.plusDays(1);
      }
      all.putIfAbsent(next, "振替休日");
    }
  }

  /** 国民の休日: a day between two holidays, unless it is a Sunday or one already. */
  private static void between(Map<LocalDate, String> days, Map<LocalDate, String> all) {
    for (LocalDate holiday : days.keySet()) {
      LocalDate middle = holiday.plusDays(1);
      if (days.containsKey(holiday.plusDays(2)) && middle.getDayOfWeek() != DayOfWeek.SUNDAY) {
        all.putIfAbsent(middle, "国民の休日");
      }
    }
  }

  private int equinox(double of1980) {
    int years = year - SINCE;
    return (int) (of1980 + YEARLY_SHIFT * years) - years / 4;
  }

  private LocalDate day(int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private LocalDate monday(int month, int which) {
    return day(month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
  }
}
