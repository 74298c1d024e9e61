package hanki.completeness;

import hanki.platform.audit.Kept;
import hanki.reference.Station;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The word of a station on one month (月の報告). Never changed, only taken back for a reason. */
@Entity
@Kept("month-delivery")
public class MonthDelivery {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "month_delivery_seq")
  @SequenceGenerator(name = "month_delivery_seq", sequenceName = "month_delivery_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  private LocalDate monthFirst;

  @Enumerated(EnumType.STRING)
  private DeliveryKind kind;

  private long records;
  private String saidBy;
  private Instant saidAt;

  /** True while it stands, else null: the database then takes one a station and month. */
  private Boolean standing = true;

  private String takenBackBy;
  private Instant takenBackAt;
  private String takenBackReason;

  protected MonthDelivery() {}

  /**
   * The word as it is given.
   *
   * @param monthFirst the first day of the month
   * @param records of the station in the month, as they stand now
   */
  MonthDelivery(
      Station station,
      LocalDate monthFirst,
      DeliveryKind kind,
      long records,
      String officer,
      Instant now) {
    this.station = station;
    this.monthFirst = monthFirst;
    this.kind = kind;
    this.records = records;
    this.saidBy = officer;
    this.saidAt = now;
  }

  /** It does not stand any more. */
  void takeBack(String reason, String by, Instant now) {
    standing = null;
    takenBackBy = by;
    takenBackAt = now;
    takenBackReason = reason;
  }

  public Long id() {
    return id;
  }

  public boolean isStanding() {
    return standing != null;
  }

  public DeliveryKind kind() {
    return kind;
  }

  /** How many records there were when it was given. */
  public long records() {
    return records;
  }

  /** Officer number of who said so. */
  public String saidBy() {
    return saidBy;
  }

  public Instant saidAt() {
    return saidAt;
  }

  /** Officer number of who took it back; null while it stands. */
  public String takenBackBy() {
    return takenBackBy;
  }

  public Instant takenBackAt() {
    return takenBackAt;
  }

  /** Why it was taken back; null while it stands. */
  public String takenBackReason() {
    return takenBackReason;
  }
}
