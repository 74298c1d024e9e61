package hanki.indicator;

import hanki.platform.Refusal;

/** The file is larger than the setting allows. */
public class FileTooLarge extends Refusal {

  public FileTooLarge(String name, long megabytes, int allowed) {
    super(name, megabytes, allowed);
  }
}
