package hanki.withdrawal.web;

import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.withdrawal.StandingRecord;
import hanki.withdrawal.Withdrawal;
import hanki.withdrawal.WithdrawingRecords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;

/** Withdraws one record, or takes its withdrawal back. */
@Named("withdrawalEditView")
@ViewScoped
public class WithdrawalEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.withdrawal.Text";

  private final transient WithdrawingRecords withdrawing;
  private final transient Forms forms;
  private final transient Texts texts;

  private final WithdrawalForm form = new WithdrawalForm();
  private String kind;
  private String id;
  private String number;
  private String page;
  private Withdrawal withdrawal = Withdrawal.NONE;

  @Inject
  WithdrawalEditView(WithdrawingRecords withdrawing, Forms forms, Texts texts) {
    this.withdrawing = withdrawing;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens the record in the address. */
  public void load() {
    if (number == null) {
      show(withdrawing.standing(RecordId.parse(id), kind));
    }
  }

  /** Withdraws it and shows it. */
  public String withdraw() {
    return done(
        "edit.withdrawn", () -> withdrawing.withdraw(RecordId.parse(id), kind, form.getReason()));
  }

  /** Takes the withdrawal back and shows the record. */
  public String reinstate() {
    return done(
        "edit.reinstated", () -> withdrawing.reinstate(RecordId.parse(id), kind, form.getReason()));
  }

  private String done(String key, Supplier<StandingRecord> command) {
    if (!forms.isInOrder(form)) {
      return null;
    }
    try {
      show(command.get());
      forms.done(texts.text(BUNDLE, key, number));
      return page + "&faces-redirect=true";
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  private void show(StandingRecord standing) {
    number = standing.number();
    page = standing.page();
    withdrawal = standing.withdrawal();
  }

  public WithdrawalForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  /** Where the record is shown. */
  public String getRecordAddress() {
    return page;
  }

  public Withdrawal getWithdrawal() {
    return withdrawal;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
