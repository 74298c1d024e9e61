package hanki.investigation;

import hanki.platform.Refusal;

/** What lies in the data folder is not what was kept: the file is not handed out. */
public class FileBroken extends Refusal {

  private final Long incident;

  FileBroken(Long incident, String name) {
    super(name);
    this.incident = incident;
  }

  /** Id of the incident it belongs to. */
  public Long incident() {
    return incident;
  }
}
