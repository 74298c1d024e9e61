package hanki.jointinvestigation.web;

import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointInvestigation;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import java.io.Serializable;

/** A page that adds something to the joint investigation in its address, or changes it there. */
abstract class OfJointInvestigation implements Serializable {

  private static final long serialVersionUID = 1L;
  private final transient FindingJointInvestigations finding;
  private final transient Forms forms;
  private final transient Texts texts;
  private String joint;
  private String number;

  OfJointInvestigation(FindingJointInvestigations finding, Forms forms, Texts texts) {
    this.finding = finding;
    this.forms = forms;
    this.texts = texts;
  }

  /** Finds the joint investigation in the address; once, unless a page asks again. */
  final JointInvestigation find() {
    JointInvestigation found = finding.open(jointId());
    number = found.number();
    return found;
  }

  final boolean isOpened() {
    return number != null;
  }

  final Long jointId() {
    return RecordId.parse(joint);
  }

  final Forms forms() {
    return forms;
  }

  final FindingJointInvestigations finding() {
    return finding;
  }

  final String text(String bundle, String key) {
    return texts.text(bundle, key);
  }

  /** Says what was done and leads back to that part of the joint investigation. */
  final String done(String part, String message) {
    forms.done(message);
    return "show?faces-redirect=true&part=" + part + "&id=" + joint;
  }

  /** 合R2-0001. */
  public String getNumber() {
    return number;
  }

  public String getJoint() {
    return joint;
  }

  public void setJoint(String joint) {
    this.joint = joint;
  }
}
