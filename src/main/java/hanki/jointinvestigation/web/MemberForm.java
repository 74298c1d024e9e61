package hanki.jointinvestigation.web;

import hanki.jointinvestigation.Member;
import hanki.jointinvestigation.Part;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** One row of the members in the form of a joint investigation, as typed. */
public class MemberForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String KEY = "([0-9]{2}|[a-z]{2,20}(-[a-z]{2,20})?)-[0-9]{1,3}";

  private final String key;
  private String name = "";
  private Part part = Part.HEADQUARTERS;

  @Size(max = 100, message = "{tooLong}")
  private String unit = "";

  @ReadableDay private String joinedOn = "";

  @ReadableDay(coming = true)
  private String leftOn = "";

  @Size(max = 100, message = "{tooLong}")
  private String command = "";

  /** An empty row; its key begins with the code of the force. */
  MemberForm(String key) {
    this.key = key;
  }

  static boolean isKey(String text) {
    return text.matches(KEY);
  }

  /** The row of a member that was recorded. */
  static MemberForm of(Member member, int place) {
    MemberForm form = new MemberForm(member.force() + "-" + place);
    form.part = member.part();
    form.unit = member.unit();
    form.joinedOn = new EraDate(member.joinedOn()).sign();
    form.leftOn = member.leftOn() == null ? "" : new EraDate(member.leftOn()).sign();
    form.command = member.command();
    return form;
  }

  /** The member; one without a first day is there from the beginning. */
  Member toMember(boolean leading, LocalDate established, LocalDate today) {
    return new Member(
        force(),
        unit,
        part,
        leading,
        joinedOn.isBlank() ? established : EraDate.parse(joinedOn, today).day(),
        leftOn.isBlank() ? null : EraDate.parseComing(leftOn, today).day(),
        command);
  }

  /** What tells the row from the others. */
  public String key() {
    return key;
  }

  /** Code of the prefecture, or of the division of the National Police Agency. */
  public String force() {
    return key.substring(0, key.lastIndexOf('-'));
  }

  /** 宮城県警察. */
  public String name() {
    return name;
  }

  void called(String policeName) {
    name = policeName;
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part == null ? Part.HEADQUARTERS : part;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit == null ? "" : unit;
  }

  public String getJoinedOn() {
    return joinedOn;
  }

  public void setJoinedOn(String joinedOn) {
    this.joinedOn = joinedOn == null ? "" : joinedOn;
  }

  public String getLeftOn() {
    return leftOn;
  }

  public void setLeftOn(String leftOn) {
    this.leftOn = leftOn == null ? "" : leftOn;
  }

  public String getCommand() {
    return command;
  }

  public void setCommand(String command) {
    this.command = command == null ? "" : command;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MemberForm row
        && row.force().equals(force())
        && row.part == part
        && row.unit.equals(unit)
        && row.joinedOn.equals(joinedOn)
        && row.leftOn.equals(leftOn)
        && row.command.equals(command);
  }

  @Override
  public int hashCode() {
    return Objects.hash(force(), part, unit, joinedOn, leftOn, command);
  }

  /** As a conflict shows it. */
  @Override
  public String toString() {
    return (name + " " + unit).strip()
        + (joinedOn.isEmpty() && leftOn.isEmpty() ? "" : " " + joinedOn + "～" + leftOn);
  }
}
