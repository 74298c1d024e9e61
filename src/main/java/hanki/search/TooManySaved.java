package hanki.search;

import hanki.platform.Refusal;

/** An officer has saved as many searches as one may. */
public class TooManySaved extends Refusal {

  TooManySaved(int most) {
    super(most);
  }
}
