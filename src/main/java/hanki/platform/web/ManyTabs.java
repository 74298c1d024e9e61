package hanki.platform.web;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Keeps as many open pages with a state of their own as web.xml keeps views: 60 a session. Faces
 * itself forgets all but the last 25, and reads the number from the session only.
 */
@WebListener
public class ManyTabs implements HttpSessionListener {

  @Override
  public void sessionCreated(HttpSessionEvent created) {
    created.getSession().setAttribute("com.sun.faces.application.view.activeViewMapsSize", 60);
  }
}
