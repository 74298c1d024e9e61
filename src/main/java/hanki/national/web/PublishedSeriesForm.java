package hanki.national.web;

import hanki.national.PublishedSeries;
import hanki.national.SeriesDraft;
import hanki.platform.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A series of another publisher as it is typed; without English names the Japanese ones stand. */
public class PublishedSeriesForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Pattern(regexp = "([a-z0-9]+([.-][a-z0-9]+){1,6})?", message = "{seriesCode}")
  @Size(max = 60, message = "{tooLong}")
  private String code = "";

  @NotBlank(message = "{required}")
  @Size(max = 60, message = "{tooLong}")
  private String publisher = "";

  @NotBlank(message = "{required}")
  @Size(max = 80, message = "{tooLong}")
  private String subject = "";

  @NotBlank(message = "{required}")
  @Size(max = 80, message = "{tooLong}")
  private String measure = "";

  @Size(max = 80, message = "{tooLong}")
  private String part = "";

  /** A choice of none is null. */
  @Size(max = 60, message = "{tooLong}")
  private String whole = "";

  @NotBlank(message = "{required}")
  @Size(max = 20, message = "{tooLong}")
  private String unit = "";

  private boolean adds = true;

  @Pattern(regexp = "0[0-9]|[1-3][0-9]|4[0-7]", message = "{choose}")
  private String area = PublishedSeries.NATION;

  @Size(max = 300, message = "{tooLong}")
  private String about = "";

  /** What was typed; a part is named 総数 where none is. */
  SeriesDraft toDraft(String total) {
    return new SeriesDraft(
        code.strip(),
        both(publisher),
        area,
        both(subject),
        both(measure),
        both(part.isBlank() ? total : part),
        whole == null ? "" : whole.strip(),
        both(unit),
        0,
        adds,
        "",
        both(about));
  }

  private static Label both(String text) {
    return new Label(text.strip(), text.strip());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPublisher() {
    return publisher;
  }

  public void setPublisher(String publisher) {
    this.publisher = publisher;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public String getWhole() {
    return whole;
  }

  public void setWhole(String whole) {
    this.whole = whole;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public boolean isAdds() {
    return adds;
  }

  public void setAdds(boolean adds) {
    this.adds = adds;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }
}
