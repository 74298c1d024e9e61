package hanki.consultation;

import hanki.platform.Label;
import hanki.quantity.Yen;
import java.time.LocalDate;
import java.time.LocalTime;

/** One line of the list of consultations. */
public record ConsultationRow(
    Long id,
    String number,
    LocalDate receivedOn,
    LocalTime receivedAt,
    ConsultationKind kind,
    Label category,
    Label reporting,
    String summary,
    Label station,
    String recordedBy,
    Yen damageYen,
    Boolean fictitious,
    Boolean urgent,
    Complainant complainant,
    Course course) {}
