package hanki.publication;

import java.util.Locale;

/** What is made of the figures of a half-year (資料の種別). Each has a template and a route. */
public enum ReportKind {
  /** 資料（スライド）: the seminar deck. */
  SEMINAR,
  /** 半期統計表: two tables on a page of the force's website. */
  TABLES,
  /** 半期広報資料: what is told to the press. */
  RELEASE,
  /** 幹部報告: one page for the management. */
  SUMMARY,
  /** 五年統計表: each class over five years. */
  FIVE_YEARS;

  /** Whether each of its titles begins a slide. */
  public boolean isSlides() {
    return this == SEMINAR;
  }

  /** The form in addresses and names of files: {@code five-years}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
