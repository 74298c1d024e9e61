package hanki.incident;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * An incident as other records name it: enough to tell it apart and to fill a form from it.
 *
 * @param mainOffence code of its main offence
 * @param offenceCategory code of the finest class of that offence
 * @param reporting code of its reporting category
 * @param stationCode of the station that recognised it
 */
public record IncidentBrief(
    Long id,
    String number,
    LocalDate recognisedOn,
    String mainOffence,
    Label offence,
    String offenceCategory,
    String reporting,
    String stationCode,
    Label station,
    String summary) {}
