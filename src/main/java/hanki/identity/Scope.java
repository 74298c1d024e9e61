package hanki.identity;

import hanki.reference.Station;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

/**
 * Whose records a reader sees: those of one station, of one prefecture, of all, or none; and of the
 * restricted ones those that name the reader.
 *
 * <p>A parameter of every query that returns records. Counts take none: a figure is the same for
 * every reader. Below it lies a net of the same rule, once as a filter of Hibernate and once as row
 * security of PostgreSQL ({@link WithinScope}).
 *
 * @param within pattern of {@link Station#place()} for {@code like … escape '!'}
 * @param reader officer number
 */
public record Scope(String within, String reader) {

  /**
   * What the reader may see of a record {@code c} with a station, a restriction and readers. The
   * stations are asked for apart: joined, H2 would walk all records of each station to find those
   * of a half-year.
   */
  public static final String IN_SCOPE =
      " (c.restricted = false and c.station.id in (select w.id from Station w where w.place like"
          + " :within escape '!') or c.restricted = true and :reader member of c.readers) ";

  /** Name of the Hibernate filter that says the same. */
  public static final String FILTER = "scope";

  private static final String EVERYWHERE = "%";
  private static final String NOWHERE = "-";

  /** The records of every prefecture. */
  public static Scope everywhere(String reader) {
    return new Scope(EVERYWHERE, reader);
  }

  /** All records of the prefecture the station lies in. */
  public static Scope ofPrefecture(Station station, String reader) {
    String prefecture = station.place().substring(0, station.place().indexOf('/') + 1);
    return new Scope(literal(prefecture) + "%", reader);
  }

  /** The records of one station. */
  public static Scope ofStation(Station station, String reader) {
    return new Scope(literal(station.place()), reader);
  }

  /** No records at all. */
  public static Scope nothing() {
    return new Scope(NOWHERE, NOWHERE);
  }

  /** Whether records of more than one station can be in it. */
  public boolean isWiderThanAStation() {
    return within.endsWith("%");
  }

  /** Whether a record of the station may be made or moved there by the reader. */
  public boolean covers(Station station) {
    return within.endsWith("%")
        ? literal(station.place()).startsWith(within.substring(0, within.length() - 1))
        : literal(station.place()).equals(within);
  }

  /** {@link #IN_SCOPE} for a query that is put together. */
  public Predicate on(CriteriaBuilder builder, From<?, ?> record) {
    return builder.or(
        builder.and(
            builder.isFalse(record.get("restricted")),
            builder.like(record.get("station").get("place"), within, '!')),
        builder.and(
            builder.isTrue(record.get("restricted")),
            builder.isMember(reader, record.get("readers"))));
  }

  /**
   * The same without joining the stations, for a question that has to look at every record anyway:
   * a planner that begins with the stations would read the records one by one by their index.
   */
  public Predicate over(CriteriaBuilder builder, AbstractQuery<?> query, From<?, ?> record) {
    Subquery<Long> stations = query.subquery(Long.class);
    Root<Station> station = stations.from(Station.class);
    stations.select(station.get("id")).where(builder.like(station.get("place"), within, '!'));
    return builder.or(
        builder.and(
            builder.isFalse(record.get("restricted")),
            record.get("station").<Long>get("id").in(stations)),
        builder.and(
            builder.isTrue(record.get("restricted")),
            builder.isMember(reader, record.get("readers"))));
  }

  private static String literal(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
