package hanki.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends bytes as they are, which no HTTP client does, and reads whatever comes back. */
record RawHttp(int port) {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ?(.*)");
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

  /** What stands between the parts of a long answer, in the middle of its words. */
  private static final Pattern CHUNK = Pattern.compile("(?:^|\\r\\n)[0-9a-fA-F]+\\r\\n");

  private static final int PATIENCE = 15_000;
  private static final int LARGEST = 4_000_000;

  /**
   * What came back.
   *
   * @param status 0 if nothing that looks like an answer came
   * @param head status line and headers
   * @param body as UTF-8
   * @param millis from the first byte sent to the last one read
   */
  record Answer(int status, String head, String body, long millis) {

    /** All values of a header. */
    List<String> headers(String name) {
      String begins = name.toLowerCase(Locale.ROOT) + ":";
      return head.lines()
          .skip(1)
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begins))
          .map(line -> line.substring(begins.length()).strip())
          .toList();
    }

    String header(String name) {
      return String.join(" | ", headers(name));
    }
  }

  /** One connection for one request. */
  Answer send(byte[] request) throws IOException {
    long begin = System.nanoTime();
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
      } catch (SocketException closedWhileSending) {
        // an answer may stand there all the same: 413 before all has been sent
      }
      read(socket.getInputStream(), received);
    } catch (SocketTimeoutException | SocketException ended) {
      // what has been received so far is the answer
    }
    long millis = (System.nanoTime() - begin) / 1_000_000;
    return answer(received.toByteArray(), millis);
  }

  Answer send(String request) throws IOException {
    return send(request.getBytes(StandardCharsets.UTF_8));
  }

  /** A plain request; further header lines each end with CR LF. */
  Answer get(String path, String headers) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\n" + always() + headers + "\r\n");
  }

  /** A form of a page. */
  Answer post(String path, String headers, String form) throws IOException {
    byte[] body = form.getBytes(StandardCharsets.UTF_8);
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + always()
            + headers
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length
            + "\r\n\r\n"
            + form);
  }

  /** The header lines of every request. */
  String always() {
    return "Host: 127.0.0.1:" + port + "\r\nConnection: close\r\n";
  }

  private static void read(InputStream in, ByteArrayOutputStream received) throws IOException {
    byte[] buffer = new byte[16_384];
    int count = in.read(buffer);
    while (count >= 0 && received.size() < LARGEST) {
      received.write(buffer, 0, count);
      if (isWhole(received)) {
        return;
      }
      count = in.read(buffer);
    }
  }

  /** The container keeps some connections open although it was asked to close them. */
  private static boolean isWhole(ByteArrayOutputStream received) {
    String text = received.toString(StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return false;
    }
    Matcher length = LENGTH.matcher(text.substring(0, end));
    return length.find()
        ? received.size() >= end + 4 + Integer.parseInt(length.group(1))
        : text.endsWith("\r\n0\r\n\r\n");
  }

  private static Answer answer(byte[] received, long millis) {
    String bytes = new String(received, StandardCharsets.ISO_8859_1);
    int end = bytes.indexOf("\r\n\r\n");
    String head = utf8(end < 0 ? bytes : bytes.substring(0, end));
    String body = end < 0 ? "" : bytes.substring(end + 4);
    if (head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
      body = CHUNK.matcher(body).replaceAll("");
    }
    Matcher status = STATUS.matcher(head);
    return new Answer(
        status.lookingAt() ? Integer.parseInt(status.group(1)) : 0, head, utf8(body), millis);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
