package hanki.investigation;

import hanki.platform.Refusal;

/** The incident already has a file with exactly this content. */
public class FileKeptBefore extends Refusal {

  FileKeptBefore(String name) {
    super(name);
  }

  @Override
  public String field() {
    return "content";
  }
}
