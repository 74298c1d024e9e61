package hanki.national;

import hanki.period.Half;
import hanki.period.HalfYear;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which periods of a series stand beside each other, as the published tables have them (domain
 * facts 9). Periods without a value keep their place: a gap is never closed.
 */
public enum Arrangement {
  /** 上半期の対比: H29上 H30上 R1上 R2上. */
  FIRST_HALVES {
    @Override
    public List<PublishedPeriod> periods(Collection<PublishedPeriod> published) {
      List<PublishedPeriod> firsts =
          published.stream().filter(period -> period.code().endsWith("H1")).toList();
      return years(firsts).mapToObj(year -> half(year, Half.FIRST)).toList();
    }
  },
  /** 半期の推移; only where second halves were published as such. */
  HALVES {
    @Override
    public List<PublishedPeriod> periods(Collection<PublishedPeriod> published) {
      List<PublishedPeriod> halves = of(PeriodKind.HALF, published);
      if (halves.stream().noneMatch(period -> period.code().endsWith("H2"))) {
        return List.of();
      }
      List<HalfYear> known =
          halves.stream().map(period -> HalfYear.containing(period.firstDay())).sorted().toList();
      return Stream.iterate(
              known.get(0),
              half -> half.compareTo(known.get(known.size() - 1)) <= 0,
              HalfYear::next)
          .map(PublishedPeriod::of)
          .toList();
    }
  },
  /** 年の推移. */
  YEARS {
    @Override
    public List<PublishedPeriod> periods(Collection<PublishedPeriod> published) {
      return years(of(PeriodKind.YEAR, published)).mapToObj(Arrangement::year).toList();
    }
  },
  /** 年と上半期の対: R1 R2 R3, then R3上 R4上, as the agency draws it. */
  YEARS_AND_FIRST_HALVES {
    @Override
    public List<PublishedPeriod> periods(Collection<PublishedPeriod> published) {
      List<PublishedPeriod> firsts = FIRST_HALVES.periods(published);
      List<PublishedPeriod> years = YEARS.periods(published);
      if (firsts.isEmpty() || years.isEmpty()) {
        return List.of();
      }
      List<PublishedPeriod> both = new ArrayList<>(years);
      both.addAll(firsts.subList(Math.max(0, firsts.size() - 2), firsts.size()));
      return both;
    }
  },
  /** 月: months without a value between two that have one stand in one line. */
  MONTHS {
    @Override
    public List<PublishedPeriod> periods(Collection<PublishedPeriod> published) {
      List<PublishedPeriod> months = of(PeriodKind.MONTH, published);
      List<PublishedPeriod> all = new ArrayList<>();
      for (PublishedPeriod month : months) {
        if (!all.isEmpty()) {
          gap(YearMonth.parse(all.get(all.size() - 1).code()), YearMonth.parse(month.code()), all);
        }
        all.add(month);
      }
      return all;
    }

    private void gap(YearMonth before, YearMonth after, List<PublishedPeriod> all) {
      YearMonth first = before.plusMonths(1);
      YearMonth last = after.minusMonths(1);
      if (first.equals(last)) {
        all.add(PublishedPeriod.of(first));
      } else if (first.isBefore(last)) {
        all.add(PublishedPeriod.span(first.atDay(1), last.atEndOfMonth(), ""));
      }
    }
  },
  /** その他の期間: spans and days, which have no order of their own to keep. */
  OTHERS {
    @Override
    public List<PublishedPeriod> periods(Collection<PublishedPeriod> published) {
      return Stream.of(PeriodKind.SPAN, PeriodKind.POINT)
          .flatMap(kind -> of(kind, published).stream())
          .sorted(Comparator.comparing(PublishedPeriod::lastDay))
          .toList();
    }
  };

  /** The periods in their order, those without a value too; none if this does not fit. */
  public abstract List<PublishedPeriod> periods(Collection<PublishedPeriod> published);

  private static List<PublishedPeriod> of(PeriodKind kind, Collection<PublishedPeriod> published) {
    return published.stream()
        .filter(period -> period.kind() == kind)
        .sorted(Comparator.comparing(PublishedPeriod::firstDay))
        .toList();
  }

  private static IntStream years(List<PublishedPeriod> periods) {
    return periods.isEmpty()
        ? IntStream.empty()
        : IntStream.rangeClosed(
            periods.stream().mapToInt(period -> period.firstDay().getYear()).min().getAsInt(),
            periods.stream().mapToInt(period -> period.firstDay().getYear()).max().getAsInt());
  }

  private static PublishedPeriod half(int year, Half half) {
    return PublishedPeriod.of(new HalfYear(year, half));
  }

  private static PublishedPeriod year(int year) {
    return PublishedPeriod.parse(String.valueOf(year), "");
  }
}
