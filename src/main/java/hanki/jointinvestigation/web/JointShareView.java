package hanki.jointinvestigation.web;

import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.SharingRecords;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shares records of the officer's own police with the members. */
@Named("jointShareView")
@ViewScoped
public class JointShareView extends OfJointInvestigation {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  private final transient SharingRecords sharing;
  private final JointShareForm form = new JointShareForm();
  private String numbers;

  @Inject
  JointShareView(
      FindingJointInvestigations finding, SharingRecords sharing, Forms forms, Texts texts) {
    super(finding, forms, texts);
    this.sharing = sharing;
  }

  /** Finds the joint investigation in the address. */
  public void load() {
    if (!isOpened()) {
      find();
      form.setNumbers(numbers);
    }
  }

  /** Shares them and shows what is shared. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    sharing.share(jointId(), SharingRecords.numbersIn(form.getNumbers()), form.isWithArrests());
    return done("shared", text(BUNDLE, "share.done"));
  }

  /** Numbers that are proposed; null for none. */
  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }

  public JointShareForm getForm() {
    return form;
  }
}
