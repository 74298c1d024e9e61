package hanki.survey.web;

import hanki.identity.CurrentOfficer;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The stations that the officer can put a question to; closed ones too, for earlier periods. */
@RequestScoped
class SurveyStations {

  private final Reference reference;
  private final CurrentOfficer officer;
  private List<Station> stations;

  @Inject
  SurveyStations(Reference reference, CurrentOfficer officer) {
    this.reference = reference;
    this.officer = officer;
  }

  List<Station> all() {
    if (stations == null) {
      stations =
          reference.stations().stream().filter(station -> officer.scope().covers(station)).toList();
    }
    return stations;
  }

  List<String> codes() {
    return new ArrayList<>(all().stream().map(Station::code).toList());
  }
}
