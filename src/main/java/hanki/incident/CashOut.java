package hanki.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where moved money went; any part may be null.
 *
 * @param country of the holder of the receiving account, by ISO 3166-1
 * @param prefecture where it was taken out, by JIS X 0401
 */
@Embeddable
public record CashOut(
    @Column(name = "account_country") String country,
    @Column(name = "cash_out_prefecture") String prefecture,
    @Column(name = "cash_out_kind") @Enumerated(EnumType.STRING) PlaceKind kind) {

  /** Nothing known. */
  public static final CashOut UNKNOWN = new CashOut(null, null, null);

  /** As the audit trail tells it: only what is known. */
  @Override
  public String toString() {
    return Stream.of(country, prefecture, kind)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
