package hanki.investigation;

import hanki.platform.Refusal;

/** A file has more bytes than are taken. */
public class FileTooLarge extends Refusal {

  private static final long MEGABYTE = 1024L * 1024;

  FileTooLarge(String name, long most) {
    super(name, most / MEGABYTE);
  }

  @Override
  public String field() {
    return "content";
  }
}
