package hanki.national;

import hanki.platform.Refusal;

/** The file is larger than a table of published values can be. */
public class PublishedFileTooLarge extends Refusal {

  PublishedFileTooLarge(String name, int megabytes) {
    super(name, megabytes);
  }
}
