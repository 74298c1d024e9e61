package hanki.national;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A value as it is entered or read from a file.
 *
 * @param series code of the series
 * @param amount in the unit of the series, with the digits that were published
 * @param computation how it was derived from other published values (9,875-609-563); empty if it
 *     stands in the document itself
 */
public record PublishedDraft(
    String series,
    PublishedPeriod period,
    BigDecimal amount,
    Vintage vintage,
    DocumentDraft document,
    String computation,
    String note)
    implements Serializable {

  /** Takes blanks off the ends, and nothing for null. */
  public PublishedDraft {
    computation = DocumentDraft.stripped(computation);
    note = DocumentDraft.stripped(note);
  }

  /** The same value of the same document has the same key whenever it is entered. */
  public String key() {
    return DocumentDraft.digest(
        series, period.code(), amount.toPlainString(), vintage.name(), document.key());
  }
}
