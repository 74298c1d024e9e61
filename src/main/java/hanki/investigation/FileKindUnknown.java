package hanki.investigation;

import hanki.platform.Refusal;

/** The content of a file is of no kind that is kept, whatever its name says. */
public class FileKindUnknown extends Refusal {

  FileKindUnknown(String name) {
    super(name);
  }

  @Override
  public String field() {
    return "content";
  }
}
