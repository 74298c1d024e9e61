package hanki.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

  private static final String SUMMARY = "架空の相談：宅配を装うSMSから偽サイトへ";
  private static final String PLACE = "draft:170001";

  @TempDir private Path folder;

  private Sealing sealing;

  @BeforeEach
  void start() {
    sealing = new Sealing(folder);
  }

  @Test
  void what_was_sealed_is_opened_again_also_after_a_restart() {
    String sealed = sealing.seal(SUMMARY, PLACE);

    assertThat(sealed).doesNotContain("架空").startsWith(keyFile().substring(0, 9).replace(' ', '.'));
    assertThat(new Sealing(folder).open(sealed, PLACE)).isEqualTo(SUMMARY);
  }

  @Test
  void the_same_text_sealed_twice_does_not_look_the_same() {
    assertThat(sealing.seal(SUMMARY, PLACE)).isNotEqualTo(sealing.seal(SUMMARY, PLACE));
  }

  @Test
  void a_blind_index_is_the_same_for_the_same_text_and_tells_nothing_of_it() {
    String index = sealing.blindIndex("架空太郎", "name");

    assertThat(index).matches("[0-9a-f]{64}").isEqualTo(sealing.blindIndex("架空太郎", "name"));
    assertThat(new Sealing(folder).blindIndex("架空太郎", "name")).isEqualTo(index);
    assertThat(sealing.blindIndex("架空太郎", "telephone")).isNotEqualTo(index);
    assertThat(sealing.blindIndex("架空次郎", "name")).isNotEqualTo(index);
  }

  @Test
  void a_blind_index_outlives_the_renewal_of_the_key_and_is_another_elsewhere(
      @TempDir Path elsewhere) throws IOException {
    String index = sealing.blindIndex("架空太郎", "name");
    Files.writeString(
        folder.resolve("seal.keys"),
        "0badcafe " + "ab".repeat(32) + "\n",
        StandardOpenOption.APPEND);

    assertThat(new Sealing(folder).blindIndex("架空太郎", "name")).isEqualTo(index);
    assertThat(new Sealing(elsewhere).blindIndex("架空太郎", "name")).isNotEqualTo(index);
  }

  @Test
  void every_single_flipped_bit_is_noticed() {
    String sealed = sealing.seal("12", PLACE);
    int dot = sealed.indexOf('.');
    byte[] bytes = Base64.getDecoder().decode(sealed.substring(dot + 1));

    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      String changed =
          sealed.substring(0, dot + 1)
              + Base64.getEncoder().withoutPadding().encodeToString(flipped);

      assertThatThrownBy(() -> sealing.open(changed, PLACE)).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void a_value_copied_to_another_place_does_not_open_there() {
    String sealed = sealing.seal(SUMMARY, PLACE);

    assertThatThrownBy(() -> sealing.open(sealed, "draft:170002")).isInstanceOf(SealBroken.class);
  }

  @Test
  void what_is_no_sealed_value_at_all_is_refused_the_same_way() {
    for (String nothing :
        new String[] {
          "", ".", "x", "00000000.AAAA", keyId() + ".", keyId() + ".AAAA", keyId() + ".§"
        }) {
      assertThatThrownBy(() -> sealing.open(nothing, PLACE)).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void another_installation_does_not_open_it(@TempDir Path elsewhere) {
    String sealed = sealing.seal(SUMMARY, PLACE);

    assertThatThrownBy(() -> new Sealing(elsewhere).open(sealed, PLACE))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void after_a_second_key_was_added_old_values_open_and_new_ones_carry_it() throws IOException {
    String old = sealing.seal(SUMMARY, PLACE);
    Files.writeString(
        folder.resolve("seal.keys"), "second " + "0f".repeat(32) + "\n", StandardOpenOption.APPEND);

    Sealing renewed = new Sealing(folder);

    assertThat(renewed.open(old, PLACE)).isEqualTo(SUMMARY);
    assertThat(renewed.seal(SUMMARY, PLACE)).startsWith("second.");
  }

  @Test
  void only_the_owner_may_read_the_keys() throws IOException {
    Path file = folder.resolve("seal.keys");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> new Sealing(folder)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_damaged_key_file_is_said_to_be_damaged_and_never_replaced() throws IOException {
    Path file = folder.resolve("seal.keys");
    Files.writeString(file, "");

    assertThatThrownBy(() -> new Sealing(folder)).isInstanceOf(IllegalStateException.class);
    assertThat(file).isEmptyFile();
  }

  private String keyId() {
    return keyFile().substring(0, 8);
  }

  private String keyFile() {
    try {
      return Files.readString(folder.resolve("seal.keys"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
