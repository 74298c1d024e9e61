package hanki.arrest;

import hanki.platform.Label;
import java.time.LocalDate;

/** One line of the list of clearances. */
public record ClearanceRow(
    Long id,
    String number,
    LocalDate countedOn,
    Label offence,
    Label reporting,
    String summary,
    Label station,
    Integer cases,
    Long persons,
    Boolean fictitious) {}
