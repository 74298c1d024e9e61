package hanki.arrest;

import hanki.platform.crypto.Sealing;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a suspect with the day of birth, which together tell one person from another.
 *
 * @param bornOn null if not known
 */
public record SuspectName(String name, LocalDate bornOn) {

  private static final String PURPOSE = "suspect-name";

  /** Spaces around it do not belong to a name. */
  public SuspectName {
    name = name.strip();
  }

  /** Sealed for the record with that number. */
  String sealed(Sealing sealing, String number) {
    return sealing.seal((bornOn == null ? "" : bornOn) + "\n" + name, place(number));
  }

  /** Opens {@link #sealed}. */
  static SuspectName open(Sealing sealing, String sealed, String number) {
    String[] parts = sealing.open(sealed, place(number)).split("\n", 2);
    return new SuspectName(parts[1], parts[0].isEmpty() ? null : LocalDate.parse(parts[0]));
  }

  /** The blind index; none without a day of birth, since many share a name. */
  Optional<String> index(Sealing sealing) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .toLowerCase(Locale.ROOT);
    return bornOn == null
        ? Optional.empty()
        : Optional.of(sealing.blindIndex(letters + "/" + bornOn, PURPOSE));
  }

  private static String place(String number) {
    return "suspect:" + number;
  }
}
