package hanki.reference;

import hanki.platform.Label;
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
import java.time.LocalDate;

/**
 * A police station, or the division at headquarters: where records are received and counted.
 *
 * <p>Stations are founded and merged, so each has a first and a last day; none is deleted.
 */
@Entity
public class Station {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "station_seq")
  @SequenceGenerator(name = "station_seq", sequenceName = "station_seq")
  private Long id;

  private String code;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "prefecture_code")
  private Prefecture prefecture;

  @Enumerated(EnumType.STRING)
  private StationKind kind;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Label name;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "short_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "short_en"))
  private Label shortName;

  private int sort;
  private String place;

  @Embedded private Validity validity;

  protected Station() {}

  Station(
      String code,
      Prefecture prefecture,
      StationKind kind,
      Label name,
      Label shortName,
      int sort,
      Validity validity) {
    this.code = code;
    this.prefecture = prefecture;
    this.kind = kind;
    this.name = name;
    this.shortName = shortName;
    this.sort = sort;
    this.validity = validity;
    this.place = prefecture.code() + "/" + code;
  }

  public Long id() {
    return id;
  }

  /**
   * The code in addresses and files: {@code miyagi-01}. Ours; no public code of stations exists.
   */
  public String code() {
    return code;
  }

  public Prefecture prefecture() {
    return prefecture;
  }

  /** 仙台中央警察署. */
  public Label name() {
    return name;
  }

  /** 仙台中央. */
  public Label shortName() {
    return shortName;
  }

  public int sort() {
    return sort;
  }

  /** Where records of the station belong: prefecture and station, {@code 04/miyagi-01}. */
  public String place() {
    return place;
  }

  /** Whether this is the division at headquarters, which works for the whole prefecture. */
  public boolean isHeadquarters() {
    return kind == StationKind.HEADQUARTERS;
  }

  /** Whether the station exists on the day. */
  public boolean isOpenOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }
}
