package hanki.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-in page without a browser, from an address of one's choice. */
class PlainSignIn {

  private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;\\s]+)");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\"[^>]*value=\"([^\"]*)\"");

  private final int port;
  private final String from;
  private final String session;
  private final String state;
  private final String nonce;

  /** Opens the page. */
  PlainSignIn(int port, String from) {
    this.port = port;
    this.from = from;
    String page = send("GET /sign-in.xhtml HTTP/1.0\r\nHost: 127.0.0.1:" + port + "\r\n\r\n");
    session = found(SESSION, page);
    state = found(STATE, page);
    nonce = found(NONCE, page);
  }

  /** What the program answered. */
  record Answer(int status, String text) {

    /** Whether it leads on to a page: somebody is signed in. */
    boolean opened() {
      return status == 302 && !text.contains("sign-in");
    }
  }

  /** Posts number and password; {@code forged} stands in X-Forwarded-For, null for no such line. */
  Answer attempt(String code, String password, String forged) {
    String body =
        "form=form&form%3AsignIn=x&form%3Acode="
            + encoded(code)
            + "&form%3Apassword="
            + encoded(password)
            + "&jakarta.faces.ViewState="
            + encoded(state)
            + "&primefaces.nonce="
            + encoded(nonce);
    String answer =
        send(
            "POST /sign-in.xhtml HTTP/1.0\r\nHost: 127.0.0.1:"
                + port
                + "\r\nCookie: JSESSIONID="
                + session
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length()
                + (forged == null ? "" : "\r\nX-Forwarded-For: " + forged)
                + "\r\n\r\n"
                + body);
    return new Answer(Integer.parseInt(answer.substring(9, 12)), answer);
  }

  private String send(String request) {
    try (Socket socket =
        new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException(pattern + " not in " + page);
    }
    return found.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
