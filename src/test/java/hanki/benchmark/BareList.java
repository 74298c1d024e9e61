package hanki.benchmark;

/**
 * The two questions behind a list of consultations in bare SQL: its totals and fifty of its rows.
 */
public final class BareList {

  /** What the analyst B-001 of Miyagi may see. */
  public static final String SCOPE =
      " (c.restricted = false and s.place like '04/%' escape '!' or c.restricted = true and exists"
          + " (select 1 from consultation_reader r where r.consultation_id = c.id"
          + " and r.officer = 'B-001')) ";

  /** How many, how many count, the damage; a condition may follow. */
  public static final String TOTALS =
      "select count(*), sum(case when c.kind = 'CONSULTATION' and not c.withdrawn then 1 else 0"
          + " end), sum(c.damage_yen) from consultation c join station s on s.id = c.station_id"
          + " join category n on n.id = c.national_category_id where "
          + SCOPE;

  /** What a line of the list shows; a condition and an order may follow. */
  public static final String ROWS =
      "select c.id, c.number, c.received_on, c.received_at, c.kind, n.label_ja, n.label_en,"
          + " p.label_ja, p.label_en, c.summary, s.short_ja, s.short_en, c.recorded_by,"
          + " c.damage_yen, c.fictitious from consultation c join station s on s.id = c.station_id"
          + " join category n on n.id = c.national_category_id"
          + " join category p on p.id = c.reporting_category_id where "
          + SCOPE;

  /** The end of {@link #ROWS}. */
  public static final String PAGE = " fetch first 50 rows only";

  private BareList() {}
}
