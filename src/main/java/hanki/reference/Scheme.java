package hanki.reference;

import java.util.Locale;

/** The classification schemes that code asks for by name; their categories are rows. */
public enum Scheme {
  /** The seven national classes of consultations. */
  CONSULTATION,
  /** How this office reports: COVID fraud, fake sites, cashless abuse, banking fraud, other. */
  REPORTING,
  /** The offence classes of 2020, finest level. */
  OFFENCE,
  /** Themes that cut across; a record may have several. */
  THEME;

  /** The scheme's code in the table. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
