package hanki.platform.web;

import hanki.platform.Settings;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Behind TLS the session's cookie is sent over TLS only, and its name binds it to this host. In the
 * clear, on the loopback, browsers refuse such a cookie.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (new Settings().isOn("hanki.https")) {
      SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setName("__Host-session");
      cookie.setSecure(true);
      cookie.setPath("/");
    }
  }
}
