package hanki.national;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.hibernate.annotations.Immutable;

/**
 * One value as it was published: it is entered once and never changes. Another value for the same
 * period is another {@code PublishedValue}, of a higher edition; the database refuses to change or
 * remove one.
 */
@Entity
@Immutable
public class PublishedValue {

  /**
   * Oldest first: by the day of publication, those of an unknown day before all others, then in the
   * order in which they were entered. So an old document that is entered late does not push out a
   * newer one.
   */
  public static final Comparator<PublishedValue> BY_PUBLICATION =
      Comparator.comparing(PublishedValue::publishedOn, Comparator.nullsFirst(LocalDate::compareTo))
          .thenComparing(PublishedValue::edition);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_value_seq")
  @SequenceGenerator(name = "published_value_seq", sequenceName = "published_value_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "series_id")
  private PublishedSeries series;

  @Embedded
  @AttributeOverride(name = "code", column = @Column(name = "period_code"))
  @AttributeOverride(name = "firstDay", column = @Column(name = "period_first"))
  @AttributeOverride(name = "lastDay", column = @Column(name = "period_last"))
  @AttributeOverride(name = "words", column = @Column(name = "period_words"))
  private PublishedPeriod period;

  @Column(precision = 18, scale = 4)
  private BigDecimal amount;

  private int digits;

  @Enumerated(EnumType.STRING)
  private Vintage vintage;

  private int edition;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "document_id")
  private SourceDocument document;

  private String computation;
  private String note;
  private String enteredBy;
  private Instant enteredAt;
  private String valueKey;

  protected PublishedValue() {}

  PublishedValue(
      PublishedSeries series,
      PublishedDraft draft,
      SourceDocument document,
      int edition,
      String enteredBy,
      Instant now) {
    this.series = series;
    this.document = document;
    this.edition = edition;
    this.enteredBy = enteredBy;
    this.enteredAt = now;
    period = draft.period();
    amount = draft.amount();
    digits = draft.amount().scale();
    vintage = draft.vintage();
    computation = draft.computation();
    note = draft.note();
    valueKey = draft.key();
  }

  public Long id() {
    return id;
  }

  public PublishedSeries series() {
    return series;
  }

  public PublishedPeriod period() {
    return period;
  }

  /** In the unit of the series, with the digits that were published: 6218.1, 47.0. */
  public BigDecimal amount() {
    return amount.setScale(digits);
  }

  public Vintage vintage() {
    return vintage;
  }

  /** 1 for the first value of its period that was entered. */
  public int edition() {
    return edition;
  }

  public SourceDocument document() {
    return document;
  }

  /** The day of publication; null if not known. */
  public LocalDate publishedOn() {
    return document.publishedOn();
  }

  /** Whether it was derived from other published values. */
  public boolean isDerived() {
    return !computation.isEmpty();
  }

  /** How it was derived: 4,209+71; empty if it stands in the document itself. */
  public String computation() {
    return computation;
  }

  public String note() {
    return note;
  }

  /** Officer number; {@code hanki} for what came with the program. */
  public String enteredBy() {
    return enteredBy;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  /** p, r and d as they apply: the signs beside the number. */
  public String signs() {
    return vintage.sign() + (isDerived() ? "d" : "");
  }

  /** The value as it was entered. */
  public PublishedDraft draft() {
    return new PublishedDraft(
        series.code(), period, amount(), vintage, document.draft(), computation, note);
  }
}
