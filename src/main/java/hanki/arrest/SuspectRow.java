package hanki.arrest;

import hanki.platform.Label;
import java.time.LocalDate;

/** One line of the list of suspects; the nationality is null if not known. */
public record SuspectRow(
    Long id,
    String number,
    LocalDate enteredOn,
    String pseudonym,
    String nationality,
    Label country,
    AgeBand ageBand,
    Sex sex,
    Label station,
    Boolean fictitious) {}
