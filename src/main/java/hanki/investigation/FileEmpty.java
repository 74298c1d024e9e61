package hanki.investigation;

import hanki.platform.Refusal;

/** No file was chosen, or one without a single byte. */
public class FileEmpty extends Refusal {

  /** For a file of that name; a dash if none was chosen. */
  public FileEmpty(String name) {
    super(name);
  }

  @Override
  public String field() {
    return "content";
  }
}
