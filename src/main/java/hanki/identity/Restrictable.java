package hanki.identity;

import java.util.Set;

/** A record that can be limited to those who need to know; others see it only in counts. */
public interface Restrictable {

  Long id();

  /** As it is shown: R2-0088. */
  String number();

  boolean isRestricted();

  /** Officer numbers of those who may see it while it is restricted. */
  Set<String> readers();

  /** Limits it to these officers; to nobody means the limit is lifted. */
  void restrictTo(Set<String> officers);
}
