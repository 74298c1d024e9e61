package hanki.jointinvestigation.web;

import hanki.jointinvestigation.ReadingSharedRecords;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The arrests of a joint investigation that a chief can be asked to approve of. */
@Named("jointArrestChoicesView")
@RequestScoped
public class JointArrestChoicesView {

  private final ReadingSharedRecords reading;
  private final JointDrawingsView drawings;
  private List<ArrestChoice> choices;

  @Inject
  JointArrestChoicesView(ReadingSharedRecords reading, JointDrawingsView drawings) {
    this.reading = reading;
    this.drawings = drawings;
  }

  /**
   * The arrests shared in it, those of one police and day together, the latest first.
   *
   * @param chosen what stands in the form: it stays to be chosen when more was shared meanwhile
   */
  public List<ArrestChoice> of(String joint, String chosen) {
    if (choices == null) {
      choices = new ArrayList<>();
      reading
          .of(RecordId.parse(joint))
          .events()
          .forEach(event -> choices.add(0, ArrestChoice.of(event, drawings.spoken(event))));
      if (!chosen.isEmpty() && choices.stream().noneMatch(each -> each.value().equals(chosen))) {
        choices.add(new ArrestChoice(chosen, drawings.persons(ArrestChoice.ids(chosen).size())));
      }
    }
    return choices;
  }
}
