package hanki.national;

import hanki.period.Period;
import hanki.platform.Label;
import hanki.statistics.FigureAddress;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * What somebody publishes again and again (公表系列): 警察庁, サイバー犯罪の検挙, 検挙件数, 総数, 件.
 *
 * <p>The code never changes; values and notes hang on it.
 */
@Entity
@Immutable
public class PublishedSeries {

  /** Area of a series of the whole country. */
  public static final String NATION = "00";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_series_seq")
  @SequenceGenerator(name = "published_series_seq", sequenceName = "published_series_seq")
  private Long id;

  private String code;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "publisher_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "publisher_en"))
  private Label publisher;

  private String area;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "subject_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
  private Label subject;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "measure_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "measure_en"))
  private Label measure;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "part_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "part_en"))
  private Label part;

  private String wholeCode;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "unit_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "unit_en"))
  private Label unit;

  private long unitYen;
  private boolean adds;
  private String houseFigure;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "about_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "about_en"))
  private Label about;

  private int sort;

  protected PublishedSeries() {}

  PublishedSeries(SeriesDraft draft, int sort) {
    code = draft.code();
    publisher = draft.publisher();
    area = draft.area();
    subject = draft.subject();
    measure = draft.measure();
    part = draft.part();
    wholeCode = draft.wholeCode();
    unit = draft.unit();
    unitYen = draft.unitYen();
    adds = draft.adds();
    houseFigure = draft.houseFigure();
    about = draft.about();
    this.sort = sort;
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public Label publisher() {
    return publisher;
  }

  /** {@link #NATION}, or the code of the prefecture it is about. */
  public String area() {
    return area;
  }

  public Label subject() {
    return subject;
  }

  public Label measure() {
    return measure;
  }

  public Label part() {
    return part;
  }

  /** Code of the series of which it is a part; empty for a whole. */
  public String wholeCode() {
    return wholeCode;
  }

  public boolean isWhole() {
    return wholeCode.isEmpty();
  }

  public Label unit() {
    return unit;
  }

  /** Whether its values are percentages: their difference is told in points, without a rate. */
  public boolean isShare() {
    return unit.ja().equals("%");
  }

  /** Whether values of periods add up. Those of a rate (件/日・IP) and of shares do not. */
  public boolean adds() {
    return adds;
  }

  public Label about() {
    return about;
  }

  /** Its place in lists. */
  public int sort() {
    return sort;
  }

  /** The figure of the house that counts the same in that period; none if there is none. */
  public Optional<FigureAddress> houseFigure(Period period) {
    return houseFigure.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FigureAddress.parse(houseFigure.replaceFirst("/", "/" + period.code() + "/")));
  }

  /** Which figure of the house counts the same; empty if there is none. */
  public String houseFigure() {
    return houseFigure;
  }

  /** A value in the unit in which the house counts: yen for money, else as it is. */
  public BigDecimal inHouseUnit(BigDecimal amount) {
    return unitYen == 0 ? amount : amount.multiply(BigDecimal.valueOf(unitYen));
  }

  /** The sum of values of several periods; none where values do not add up. */
  public Optional<BigDecimal> sum(Collection<BigDecimal> amounts) {
    return adds ? amounts.stream().reduce(BigDecimal::add) : Optional.empty();
  }
}
