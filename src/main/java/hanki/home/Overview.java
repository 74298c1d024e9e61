package hanki.home;

import hanki.jointinvestigation.JointInvestigationRow;
import hanki.publication.Report;
import hanki.surge.SurgeList;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything on the manager's page, for paper.
 *
 * @param surges alerts nobody has said anything to; null for those who read none
 * @param joint joint investigations that stand, the next term first
 * @param reports that wait for a decision or for being published
 * @param day as of which it stands
 * @param office where the officer works who asked for it
 * @param officer who asked for it
 */
public record Overview(
    OverviewFigures figures,
    SurgeList surges,
    List<JointInvestigationRow> joint,
    List<Report> reports,
    OverdueWork overdue,
    LocalDate day,
    String office,
    String officer) {}
