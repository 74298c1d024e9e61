package hanki.jointinvestigation;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * One line of the list of joint investigations.
 *
 * @param open open tasks, requests and approvals
 * @param nextDue the earliest term of those; null if none has one
 */
public record JointInvestigationRow(
    Long id,
    String number,
    JointKind kind,
    String title,
    LocalDate establishedOn,
    LocalDate dissolvedOn,
    Label station,
    Long forces,
    Long open,
    LocalDate nextDue,
    Boolean fictitious) {}
