package hanki.platform.persistence;

import hanki.quantity.Yen;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link Yen} as a bigint of whole yen. */
@Converter(autoApply = true)
public class YenConverter implements AttributeConverter<Yen, Long> {

  @Override
  public Long convertToDatabaseColumn(Yen yen) {
    return yen == null ? null : yen.amount();
  }

  @Override
  public Yen convertToEntityAttribute(Long amount) {
    return amount == null ? null : new Yen(amount);
  }
}
