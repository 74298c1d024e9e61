package hanki.statistics;

import hanki.reference.Scheme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a measure can be split. {@link #NONE} is the total. */
public enum Breakdown {
  NONE(null),
  CATEGORY(Scheme.CONSULTATION),
  OFFENCE(Scheme.OFFENCE),
  REPORTING(Scheme.REPORTING),
  THEME(Scheme.THEME),
  STATION(null),
  /** By the station where it happened (発生地計上), not by the one whose record it is. */
  OCCURRENCE(null),
  /** By method of crime (手口); records that name none are a row of their own. */
  METHOD(null),
  /** By {@link LossBand}. */
  LOSS(null),
  BRAND(null),
  /** By the kind of business that a fake site pretends to be: banks, cards, authorities. */
  SECTOR(null),
  /** 処理区分. */
  DISPOSAL(null),
  /** 身柄措置. */
  CUSTODY(null),
  NATIONALITY(null),
  AGE(null),
  SEX(null),
  /** What a person did in the offence. */
  ROLE(null),
  /** By the police that arrested. */
  FORCE(null),
  /** By joint investigation (合同捜査); an arrest can be shared in several. */
  JOINT(null),
  /** By special survey (臨時調査) into which was reported. */
  SURVEY(null),
  /** By class of a survey; surveys may let one report stand in several. */
  SURVEY_CLASS(null);

  private final Scheme scheme;

  Breakdown(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The scheme whose categories are the rows, where there is one. */
  public Optional<Scheme> scheme() {
    return Optional.ofNullable(scheme);
  }

  /** Whether one record can stand in several rows, so that the rows do not add up to the total. */
  public boolean overlaps() {
    return this == THEME || this == JOINT || this == SURVEY_CLASS;
  }

  /** Whether there can be hundreds of rows, too many for columns or a choice. */
  public boolean isOpenEnded() {
    return this == BRAND;
  }

  /** Whether only the feature that counts knows what its rows are called. */
  public boolean isNamedBySource() {
    return switch (this) {
      case SECTOR, METHOD, DISPOSAL, CUSTODY, NATIONALITY, AGE, SEX, ROLE, FORCE -> true;
      case JOINT, SURVEY, SURVEY_CLASS -> true;
      default -> false;
    };
  }

  /** Whether its rows are stations. */
  public boolean isByStation() {
    return this == STATION || this == OCCURRENCE;
  }

  /** The form in addresses: {@code station}; a hyphen for the total. */
  public String code() {
    return this == NONE ? "-" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads {@link #code()}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Breakdown parse(String code) {
    return Arrays.stream(values())
        .filter(breakdown -> breakdown.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a breakdown: " + code));
  }
}
