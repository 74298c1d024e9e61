package hanki.consultation.web;

import hanki.consultation.Channel;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** By what way the last consultation came in: who sits at the telephone takes the next call too. */
@SessionScoped
public class LastChannel implements Serializable {

  private static final long serialVersionUID = 1L;

  private Channel channel;

  /** The channel; null before the first consultation of the session. */
  Channel get() {
    return channel;
  }

  void remember(Channel of) {
    channel = of;
  }
}
