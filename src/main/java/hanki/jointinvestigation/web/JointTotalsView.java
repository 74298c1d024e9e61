package hanki.jointinvestigation.web;

import hanki.jointinvestigation.ArrestEvent;
import hanki.jointinvestigation.Counted;
import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.JointMeasure;
import hanki.jointinvestigation.JointTotals;
import hanki.jointinvestigation.Member;
import hanki.jointinvestigation.Part;
import hanki.jointinvestigation.PartTotals;
import hanki.jointinvestigation.SharedArrestRow;
import hanki.jointinvestigation.SharedCase;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a joint investigation comes to, line by line. */
@Named("jointTotalsView")
@RequestScoped
public class JointTotalsView {

  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  private final Texts texts;

  @Inject
  JointTotalsView(Texts texts) {
    this.texts = texts;
  }

  /** One line: a number over the forces, and its unit. */
  public record Line(JointMeasure measure, String label, Counted counted, String unit) {}

  /** Arrests and persons, cases and persons cleared, incidents and their loss. */
  public List<Line> lines(SharedCase shared) {
    return Arrays.stream(JointMeasure.values())
        .map(
            measure ->
                new Line(measure, label(measure), shared.totals().of(measure), unit(measure)))
        .toList();
  }

  /** 逮捕人員. */
  public String label(JointMeasure measure) {
    return texts.text(BUNDLE, "measure." + measure);
  }

  /** 人, 件 or 円. */
  public String unit(JointMeasure measure) {
    return texts.text(
        BUNDLE,
        switch (measure) {
          case ARRESTS, PERSONS, CLEARED -> "summary.unitPersons";
          case CASES, INCIDENTS -> "summary.unitCases";
          case YEN -> "summary.unitYen";
        });
  }

  /** Persons arrested by the headquarters, or beside it. */
  public long persons(JointInvestigation of, SharedCase shared, Part part) {
    return new PartTotals(of, shared).persons(part);
  }

  /** The part of the police that made the arrests. */
  public Part partOf(JointInvestigation of, SharedCase shared, ArrestEvent event) {
    return new PartTotals(of, shared).partOf(event.arrests().get(0));
  }

  /** Codes of the forces that count something of it, members first. */
  public List<String> forcesOf(JointInvestigation of, SharedCase shared) {
    JointTotals totals = shared.totals();
    return Stream.concat(
            of.members().stream().map(Member::force),
            shared.arrests().stream().map(SharedArrestRow::force))
        .distinct()
        .filter(
            force ->
                Stream.of(totals.incidents(), totals.arrests(), totals.cases(), totals.cleared())
                    .anyMatch(each -> each.of(force) > 0))
        .toList();
  }
}
