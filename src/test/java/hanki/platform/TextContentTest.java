package hanki.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextContentTest {

  private static final String TABLE = "date,URL,description\r\n2019/01/02,http://例.test/,架空の銀行\r\n";

  @Test
  void a_table_is_a_text_in_either_encoding() {
    assertThat(TextContent.isText(TABLE.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(TextContent.isText(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(TextContent.isText(TABLE.getBytes(Charset.forName("windows-31j")))).isTrue();
    assertThat(TextContent.isText((TABLE + "\u001a").getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(TextContent.isText(new byte[0])).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "EXE, 4d5a9000",
    "ELF, 7f454c46",
    "ZIP and XLSX, 504b0304",
    "empty ZIP, 504b0506",
    "PDF, 255044462d312e37",
    "PNG, 89504e470d0a1a0a",
    "JPEG, ffd8ffe0",
    "GIF, 474946383961",
    "old Excel, d0cf11e0a1b11ae1",
    "7-Zip, 377abcaf271c",
    "gzip, 1f8b0800",
    "class file, cafebabe",
    "shell script, 23212f62696e2f7368",
    "UTF-16 table, fffe6400610074006500",
    "NUL in the middle, 646174652c0055524c",
    "escape sequence, 646174652c1b5b33316d"
  })
  void other_formats_are_no_text_whatever_they_are_called(String kind, String bytes) {
    assertThat(TextContent.isText(HexFormat.of().parseHex(bytes))).as(kind).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><script>alert(1)</script>",
        "\n  <HTML><body>",
        "<script>alert(1)</script>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "\uFEFF<html>",
        "{\\rtf1}"
      })
  void a_text_that_a_browser_would_run_is_no_table(String text) {
    assertThat(TextContent.isText(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
