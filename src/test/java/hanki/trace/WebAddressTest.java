package hanki.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private static final String SITE = "https://kyufukin.soumu.online/";

  private static String read(String reported) {
    return WebAddress.parse(reported).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kyufukin.soumu.online/",
        "https://kyufukin.soumu.online",
        "HTTPS://kyufukin.soumu.online/",
        "https://KYUFUKIN.Soumu.Online/",
        "https://kyufukin.soumu.online:443/",
        "https://kyufukin.soumu.online:/",
        "https://kyufukin.soumu.online/#top",
        "https://kyufukin.soumu.online#top",
        "https://kyufukin.soumu.online./",
        "https://kyufukin.soumu.online.:443",
        "https://officer@kyufukin.soumu.online/",
        "https://www.soumu.go.jp:443@kyufukin.soumu.online/",
        "  https://kyufukin.soumu.online/\r\n",
        "https://ｋｙｕｆｕｋｉｎ．soumu．online/"
      })
  void writings_of_one_page_become_one_address(String reported) {
    assertThat(read(reported)).isEqualTo(SITE);
  }

  // hxxp, htps and the bracketed dots stand in reports and in the files of JPCERT/CC.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hxxps://kyufukin.soumu.online/",
        "hXXps://kyufukin.soumu.online/",
        "htps://kyufukin.soumu.online/",
        "https://kyufukin[.]soumu[.]online/",
        "https://kyufukin(.)soumu(.)online/",
        "https://kyufukin[dot]soumu[DOT]online/",
        "hxxps[:]//kyufukin[.]soumu[.]online/",
        "hxxps[://]kyufukin[.]soumu[.]online/",
        "hxxps://officer[at]kyufukin[.]soumu[.]online/"
      })
  void defanging_marks_are_undone(String reported) {
    assertThat(read(reported)).isEqualTo(SITE);
  }

  // JPCERT/CC 202009.csv, line 488, has three.
  @Test
  void slashes_too_many_before_the_host_are_removed() {
    assertThat(read("https:///kyufukin.soumu.online/")).isEqualTo(SITE);
    assertThat(read("https:////kyufukin.soumu.online//x")).isEqualTo(SITE + "/x");
  }

  @Test
  void the_scheme_without_tls_stays_a_scheme_of_its_own() {
    assertThat(read("hxxp://kyufukin.soumu.online")).isEqualTo("http://kyufukin.soumu.online/");
    assertThat(read("htp://kyufukin.soumu.online")).isEqualTo("http://kyufukin.soumu.online/");
  }

  // JPCERT/CC 202012.csv has both: soft hyphens before the dots, and a BOM after the scheme.
  @Test
  void invisible_characters_are_removed() {
    assertThat(read("http://amazon\u00AD.co\u00AD.jp\u00AD.8a7471fd\u00AD.xyz"))
        .isEqualTo("http://amazon.co.jp.8a7471fd.xyz/");
    assertThat(read("https://\uFEFFsmbc-card.nmqvzsx.cn/"))
        .isEqualTo("https://smbc-card.nmqvzsx.cn/");
    assertThat(read("\u200Bhttps://a.example/\u200E\t")).isEqualTo("https://a.example/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3000", "\u2003", "\t", "\r\n"})
  void spaces_of_any_width_around_an_address_are_removed(String space) {
    assertThat(read(space + "https://a.example" + space)).isEqualTo("https://a.example/");
  }

  @Test
  void only_the_usual_port_of_the_scheme_is_dropped() {
    assertThat(read("http://a.example:80/")).isEqualTo("http://a.example/");
    assertThat(read("https://a.example:443/")).isEqualTo("https://a.example/");
    assertThat(read("http://a.example:443/")).isEqualTo("http://a.example:443/");
    assertThat(read("https://a.example:80/")).isEqualTo("https://a.example:80/");
    assertThat(read("https://a.example:8443/x")).isEqualTo("https://a.example:8443/x");
  }

  @Test
  void the_host_has_no_port_and_no_user() {
    assertThat(WebAddress.parse("https://User:secret@A.Example.:8443/x").host())
        .isEqualTo("a.example");
  }

  // A host can carry many fakes: path and query tell them apart.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/Login.PHP",
        "https://a.example/login.php",
        "https://a.example/login.php/",
        "https://a.example/?ID=1&b=%E3%81%82",
        "https://a.example/?",
        "https://a.example//x/../y;z=1",
        "https://a.example/x@b.example/?mail=c@d.example",
        "https://a.example/偽サイト?名=値",
        "http://arrow.example/special/,v/crypt/index.php"
      })
  void path_and_query_stay_as_they_are(String reported) {
    assertThat(read(reported)).isEqualTo(reported);
  }

  @Test
  void an_empty_path_before_a_query_becomes_a_slash() {
    assertThat(read("https://a.example?x=1#y")).isEqualTo("https://a.example/?x=1");
  }

  // JPCERT/CC 201908.csv and 201909.csv have such paths.
  @Test
  void spaces_inside_a_path_are_allowed() {
    assertThat(read("http://a.example/chameleon page/x"))
        .isEqualTo("http://a.example/chameleon page/x");
  }

  @Test
  void a_name_in_japanese_characters_becomes_punycode() {
    WebAddress url = WebAddress.parse("https://日本語.example/");

    assertThat(url.host()).isEqualTo("xn--wgv71a119e.example");
    assertThat(url.text()).isEqualTo("https://xn--wgv71a119e.example/");
  }

  @Test
  void an_ideographic_full_stop_is_a_dot_of_the_host() {
    assertThat(read("https://a。example/")).isEqualTo("https://a.example/");
  }

  @Test
  void an_ip_address_is_a_host() {
    assertThat(WebAddress.parse("htps://192.0.2.40/").host()).isEqualTo("192.0.2.40");
    assertThat(WebAddress.parse("http://[2001:db8::1]:8080/x").text())
        .isEqualTo("http://[2001:db8::1]:8080/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HXXPS://User@A[.]Example.:443/Path?Q#f",
        "https://日本語.example/",
        "http://a..example/",
        "http://a_b.example/",
        "https://a.example．",
        "http://a.example:/x",
        "http://[2001:DB8::1]/",
        "http://a.example/[.]x"
      })
  void an_address_that_is_stored_reads_back_as_itself(String reported) {
    WebAddress stored = WebAddress.parse(reported);

    assertThat(WebAddress.parse(stored.text())).isEqualTo(stored);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "foo",
        "a.example",
        "//a.example/",
        "javascript:alert(1)",
        "javascript://a.example/%0Aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "ftp://a.example/",
        "file:///etc/passwd",
        "mailto:a@b.example",
        "http://",
        "http:///",
        "http://?x",
        "http://#x",
        "http://./",
        "http://user@/",
        "http://:80/",
        "http:/a.example/",
        "see http://a.example/",
        "xhttp://a.example/"
      })
  void a_text_without_scheme_and_host_is_refused(String reported) {
    assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse(reported));
  }

  @Test
  void an_address_longer_than_2000_characters_is_refused() {
    String start = "https://a.example/";
    String longest = start + "x".repeat(2000 - start.length());

    assertThat(read(longest)).hasSize(2000);
    assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse(longest + "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse("x".repeat(1_000_000)));
  }

  @Test
  void a_host_longer_than_a_name_can_be_is_refused() {
    String host = "a.".repeat(127) + "aa";

    assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse("http://" + host + "/"));
  }

  // deck: 正規 kyufukin.soumu.go.jp, 偽 kyufukin.soumu.online.
  @ParameterizedTest
  @CsvSource({
    "https://kyufukin.soumu.online, hxxps://kyufukin[.]soumu[.]online/",
    "http://kyufukin.soumu.online/x.php, hxxp://kyufukin[.]soumu[.]online/x.php",
    "https://a.example:8443/?x=1, hxxps://a[.]example:8443/?x=1",
    "http://192.0.2.40/, hxxp://192[.]0[.]2[.]40/"
  })
  void a_defanged_address_cannot_be_clicked(String reported, String defanged) {
    assertThat(WebAddress.parse(reported).defanged()).isEqualTo(defanged);
  }

  @Test
  void a_defanged_address_reads_back_as_the_address() {
    WebAddress url = WebAddress.parse("https://kyufukin.soumu.online/a.b?c=kyufukin.soumu.online");

    assertThat(WebAddress.parse(url.defanged())).isEqualTo(url);
  }

  // "abc": the example of FIPS 180-2, appendix B.1.
  @Test
  void the_hash_is_sha_256_of_the_text() {
    assertThat(WebAddress.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(WebAddress.parse(SITE).hash()).isEqualTo(WebAddress.hash(SITE));
  }
}
