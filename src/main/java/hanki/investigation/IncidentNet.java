package hanki.investigation;

/** The net under the reader's scope for what belongs to an incident. */
final class IncidentNet {

  /** The row's incident lies in the scope: the same rule as that of incidents themselves. */
  static final String CONDITION =
      "exists (select 1 from incident i where i.id = incident_id and"
          + " (i.restricted = false and i.station_id in"
          + " (select s.id from station s where s.place like :within escape '!')"
          + " or i.restricted = true and exists (select 1 from incident_reader r"
          + " where r.incident_id = i.id and r.officer = :reader)))";

  private IncidentNet() {}
}
