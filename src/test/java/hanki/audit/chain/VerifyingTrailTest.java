package hanki.audit.chain;

import static hanki.audit.chain.ATrail.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyingTrailTest {

  @TempDir Path folder;
  private final List<ChainedEntry> trail = ATrail.of(1234, KEY);
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void files() throws IOException {
    write(trail);
    new HeadsFile(folder.resolve("heads")).append(ATrail.headOf(trail.get(4), KEY));
    new HeadsFile(folder.resolve("heads")).append(ATrail.headOf(trail.get(1233), KEY));
    byte[] key = new byte[TrailKey.BYTES];
    key[0] = 1;
    Files.writeString(folder.resolve("key"), HexFormat.of().formatHex(key) + "\n");
  }

  private void write(List<ChainedEntry> entries) throws IOException {
    Files.write(folder.resolve("trail"), entries.stream().map(TrailLines::write).toList());
  }

  private int verify() {
    String[] files =
        List.of("trail", "heads", "key").stream()
            .map(name -> folder.resolve(name).toString())
            .toArray(String[]::new);
    return VerifyingTrail.run(files, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String words() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_whole_trail_is_told_in_both_languages() {
    assertThat(verify()).isZero();
    assertThat(words())
        .contains("OK: 1,234 件（1…1,234）、署名付きの先頭 2 本")
        .contains("OK: 1,234 entries (1…1,234), 2 signed heads");
  }

  @Test
  void the_first_entry_that_does_not_fit_is_named_in_both_languages() throws IOException {
    write(trail.stream().filter(entry -> entry.seq() != 700).toList());

    assertThat(verify()).isEqualTo(1);
    assertThat(words())
        .contains("NG: 700 番の記録で合いません。この番号の記録がありません")
        .contains("NOT OK: entry 700 does not fit.");
  }

  @Test
  void one_changed_letter_anywhere_is_found() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("trail"));
    String line = lines.get(99);
    for (int i = 0; i < line.length(); i++) {
      char other = line.charAt(i) == '7' ? '8' : '7';
      List<String> changed = new java.util.ArrayList<>(lines.subList(0, 105));
      changed.set(99, line.substring(0, i) + other + line.substring(i + 1));
      Files.write(folder.resolve("trail"), changed);
      Files.deleteIfExists(folder.resolve("heads"));
      Files.createFile(folder.resolve("heads"));

      assertThat(verify()).as("letter " + i).isEqualTo(1);
    }
  }

  @Test
  void a_missing_heads_file_is_no_reason_to_say_yes() throws IOException {
    Files.delete(folder.resolve("heads"));

    assertThat(verify()).isEqualTo(2);
  }

  @Test
  void a_key_of_another_house_fits_nothing() throws IOException {
    Files.writeString(folder.resolve("key"), "ab".repeat(32));

    assertThat(verify()).isEqualTo(1);
  }

  @Test
  void it_runs_as_a_command_with_nothing_but_the_jdk() throws Exception {
    Path classes = folder.resolve("classes");
    try (var files = Files.walk(Path.of("target/classes/hanki/audit"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = classes.resolve(Path.of("target/classes").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                "hanki.audit.chain.VerifyingTrail",
                folder.resolve("trail").toString(),
                folder.resolve("heads").toString(),
                folder.resolve("key").toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("OK: 1,234");
  }

  @Test
  void every_character_survives_the_line() {
    String nasty =
        "𠮷野家 \" \\ \n\r\t\b\f \u0000 \u007f \u2028 </script> ﾊﾝｶｸ "
            + Character.toString(0xD800)
            + " é";
    ChainedEntry entry = ATrail.entry(1, "A-001", nasty, ChainedEntry.NOTHING_BEFORE).sealed(KEY);
    String line = TrailLines.write(entry);

    assertThat(line.chars().filter(c -> c < ' ').count()).isZero();
    assertThat(TrailLines.entry(line)).isEqualTo(entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"seq\":1}",
        "{\"seq\":1,\"seq\":2}",
        "{\"seq\":01}",
        "{\"seq\":1.5}",
        "{\"seq\":true}",
        "{\"seq\":\"\\x\"}",
        "{\"seq\":\"a}",
        "{\"seq\":1} {}"
      })
  void what_is_no_entry_is_refused(String line) {
    assertThatThrownBy(() -> TrailLines.entry(line)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_field_more_or_less_is_refused() {
    String line = TrailLines.write(trail.get(0));

    assertThatThrownBy(() -> TrailLines.entry(line.replace("{", "{\"more\":1,")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TrailLines.entry(line.replace("\"found\":1,", "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void heads_are_only_ever_appended() throws IOException {
    HeadsFile heads = new HeadsFile(folder.resolve("more"));
    String before = "";
    for (int i = 0; i < 5; i++) {
      heads.append(ATrail.headOf(trail.get(i), KEY));
      String now = Files.readString(folder.resolve("more"));
      assertThat(now).startsWith(before).hasLineCount(i + 1);
      before = now;
    }
    assertThat(heads.read().stream().map(SignedHead::seq).collect(Collectors.toList()))
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }
}
