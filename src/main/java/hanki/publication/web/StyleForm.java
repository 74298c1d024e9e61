package hanki.publication.web;

import hanki.publication.ReportStyle;
import hanki.publication.house.DigitWidth;
import hanki.publication.house.HouseStyleBook;
import hanki.publication.house.StyleChoice;
import hanki.publication.house.StyleChoice.Rounding;
import hanki.publication.house.StyleChoice.SignPair;
import hanki.publication.house.StyleChoice.Wishes;
import hanki.publication.house.Years;
import java.io.Serializable;

/** How reports of a kind are written, as it is chosen. */
public class StyleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String base = HouseStyleBook.MIYAGI;
  private DigitWidth digits;
  private boolean grouped;
  private SignPair signs;
  private String person;
  private Rounding rounding;
  private Years years;
  private int version;

  static StyleForm of(ReportStyle style, HouseStyleBook book) {
    StyleForm form = new StyleForm();
    form.base = style.choice().base();
    form.version = style.version();
    form.take(Wishes.of(book.style(style.choice())));
    return form;
  }

  /** As a shipped style has them. */
  void take(Wishes wishes) {
    digits = wishes.digits();
    grouped = wishes.grouped();
    signs = wishes.signs();
    person = wishes.person();
    rounding = wishes.rounding();
    years = wishes.years();
  }

  StyleChoice choice() {
    return StyleChoice.of(base, new Wishes(digits, grouped, signs, person, rounding, years));
  }

  public String getBase() {
    return base;
  }

  public void setBase(String base) {
    this.base = base == null ? this.base : base;
  }

  public DigitWidth getDigits() {
    return digits;
  }

  public void setDigits(DigitWidth digits) {
    this.digits = digits == null ? this.digits : digits;
  }

  public boolean isGrouped() {
    return grouped;
  }

  public void setGrouped(boolean grouped) {
    this.grouped = grouped;
  }

  public SignPair getSigns() {
    return signs;
  }

  public void setSigns(SignPair signs) {
    this.signs = signs == null ? this.signs : signs;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person == null ? this.person : person;
  }

  public Rounding getRounding() {
    return rounding;
  }

  public void setRounding(Rounding rounding) {
    this.rounding = rounding == null ? this.rounding : rounding;
  }

  public Years getYears() {
    return years;
  }

  public void setYears(Years years) {
    this.years = years == null ? this.years : years;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
