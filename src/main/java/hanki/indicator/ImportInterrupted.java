package hanki.indicator;

import hanki.platform.Refusal;

/** Somebody took over the same rows at the same time; nothing of this file was saved. */
public class ImportInterrupted extends Refusal {

  ImportInterrupted(String name) {
    super(name);
  }
}
