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

  private String successorCode;

  protected Station() {}

  Station(ReferenceRow row, Prefecture prefecture) {
    code = row.text(ReferenceField.CODE);
    change(row, prefecture);
  }

  final void change(ReferenceRow row, Prefecture prefecture) {
    this.prefecture = prefecture;
    kind = StationKind.valueOf(row.text(ReferenceField.STATION_KIND));
    name = row.name();
    shortName = new Label(row.text(ReferenceField.SHORT_JA), row.text(ReferenceField.SHORT_EN));
    sort = row.number(ReferenceField.SORT);
    validity = row.validity();
    successorCode = Sheet.orNull(row.text(ReferenceField.SUCCESSOR));
    place = prefecture.code() + "/" + code;
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.STATION,
        code,
        prefecture.code(),
        kind,
        name.ja(),
        name.en(),
        shortName.ja(),
        shortName.en(),
        sort,
        Validity.from(validity),
        Validity.to(validity),
        successorCode);
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

  /** Code of the station into which it was merged; null if it was not. */
  public String successorCode() {
    return successorCode;
  }

  /** Whether this is the division at headquarters, which works for the whole prefecture. */
  public boolean isHeadquarters() {
    return kind == StationKind.HEADQUARTERS;
  }

  /** Whether it works for all prefectures. */
  public boolean isNational() {
    return kind == StationKind.AGENCY;
  }

  /** Whether it is the desk of another force, which keeps no records here. */
  public boolean isPartner() {
    return kind == StationKind.PARTNER;
  }

  /** Whether the station exists on the day. */
  public boolean isOpenOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }
}
