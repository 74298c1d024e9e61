package hanki.consultation;

import hanki.platform.Label;
import java.time.LocalDate;

/** A consultation as far as it is compared with others. */
record ConsultationLine(Long id, String number, LocalDate day, Label station, String summary) {}
