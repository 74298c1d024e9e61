package hanki.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.crypto.SealBroken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplainantSealsTest {

  @TempDir private Path keys;

  private ComplainantSeals seals;

  @BeforeEach
  void seals() {
    seals = TestComplainants.seals(keys);
  }

  private static ComplainantDraft told(String name, String telephone, String mail) {
    return new ComplainantDraft(
        Party.INDIVIDUAL,
        AgeBand.SEVENTIES,
        null,
        " 仙台市 ",
        new PersonalDetails(name, "", telephone, mail, ""));
  }

  private Complainant sealed(String name, String telephone, String mail) {
    return seals.sealed(told(name, telephone, mail), Complainant.NONE);
  }

  @Test
  void a_mask_tells_one_character_and_not_how_long_the_name_is() {
    assertThat(seals.masked(sealed("佐藤 花子", "", "")).name()).isEqualTo("佐●●●");
    assertThat(seals.masked(sealed("佐々木小次郎左衛門", "", "")).name()).isEqualTo("佐●●●");
    assertThat(seals.masked(sealed("𠮷田一郎", "", "")).name()).isEqualTo("𠮷●●●");
  }

  @Test
  void a_name_of_one_character_and_a_contact_without_a_name_are_masked_whole() {
    assertThat(seals.masked(sealed("李", "", "")).name()).isEqualTo("●●●");
    assertThat(seals.masked(sealed("", "090-0000-0001", "")))
        .isEqualTo(new MaskedComplainant("●●●", java.util.Set.of(Contact.TELEPHONE)));
  }

  @Test
  void somebody_who_told_nothing_is_not_sealed_but_age_and_town_stay() {
    Complainant nobody = sealed("", " ", "");

    assertThat(nobody.isKnown()).isFalse();
    assertThat(nobody.ageBand()).isEqualTo(AgeBand.SEVENTIES);
    assertThat(nobody.municipality()).isEqualTo("仙台市");
    assertThat(seals.masked(nobody).isKnown()).isFalse();
  }

  @Test
  void what_was_sealed_opens_again_and_not_beside_another_place() {
    Complainant one = sealed("佐藤 花子", "090-0000-0001", "h@example.com");
    Complainant other = sealed("高橋 一郎", "", "");
    Complainant moved =
        new Complainant(null, null, null, null, other.sealPlace(), one.sealed(), null, null, null);

    assertThat(seals.open(one))
        .isEqualTo(new PersonalDetails("佐藤 花子", "", "090-0000-0001", "h@example.com", ""));
    assertThatThrownBy(() -> seals.open(moved)).isInstanceOf(SealBroken.class);
    assertThat(seals.masked(moved).name()).isEqualTo("●●●");
  }

  @Test
  void nothing_in_the_clear_stands_in_what_is_kept_or_told_to_a_log() {
    Complainant kept = sealed("佐藤花子", "09000000001", "hanako@example.com");

    assertThat(kept.toString()).doesNotContain("佐藤", "09000000001", "hanako");
    assertThat(told("佐藤花子", "09000000001", "hanako@example.com").toString())
        .doesNotContain("佐藤", "09000000001", "hanako");
  }

  @Test
  void one_person_written_in_two_ways_has_one_index() {
    Complainant one = sealed("髙橋　花子", "０９０－００００－０００１", "Hanako@Example.com");
    Complainant same = sealed("高橋花子", "09000000001", "hanako@example.com");
    Complainant other = sealed("高橋華子", "09000000002", "hanako@example.org");

    assertThat(one.nameIndex()).isEqualTo(same.nameIndex()).isNotEqualTo(other.nameIndex());
    assertThat(one.telephoneIndex())
        .isEqualTo(same.telephoneIndex())
        .isNotEqualTo(other.telephoneIndex());
    assertThat(one.mailIndex()).isEqualTo(same.mailIndex()).isNotEqualTo(other.mailIndex());
  }

  @Test
  void an_index_of_another_data_folder_is_another(@TempDir Path elsewhere) {
    assertThat(TestComplainants.seals(elsewhere).ofName("佐藤花子"))
        .doesNotContain(sealed("佐藤花子", "", "").nameIndex());
  }

  @Test
  void the_same_text_as_a_name_and_as_a_contact_has_two_indexes() {
    Complainant kept = sealed("090-0000-0001", "090-0000-0001", "");

    assertThat(kept.nameIndex()).isNotEqualTo(kept.telephoneIndex());
  }

  @Test
  void after_the_key_was_renewed_older_records_are_still_found() throws Exception {
    Complainant before = sealed("佐藤花子", "", "");
    Files.writeString(
        keys.resolve("seal.keys"), "0000beef " + "5a".repeat(32) + "\n", StandardOpenOption.APPEND);

    ComplainantSeals renewed = TestComplainants.seals(keys);

    assertThat(renewed.ofName("佐藤花子"))
        .containsExactly(before.nameIndex())
        .containsExactly(renewed.sealed(told("佐藤花子", "", ""), Complainant.NONE).nameIndex());
    assertThat(renewed.open(before).name()).isEqualTo("佐藤花子");
  }

  @Test
  void details_that_say_the_same_stay_sealed_as_they_were() {
    Complainant before = sealed("佐藤 花子", "", "");

    assertThat(seals.sealed(told("佐藤 花子", "", ""), before)).isEqualTo(before);
    assertThat(seals.sealed(told("佐藤 華子", "", ""), before).sealed()).isNotEqualTo(before.sealed());
  }

  @Test
  void a_correction_without_unmasking_keeps_what_is_sealed() {
    Complainant before = sealed("佐藤 花子", "", "");

    Complainant after =
        seals.sealed(
            new ComplainantDraft(Party.INDIVIDUAL, AgeBand.SIXTIES, null, "石巻市", null), before);

    assertThat(after.sealed()).isEqualTo(before.sealed());
    assertThat(after.nameIndex()).isEqualTo(before.nameIndex());
    assertThat(after.municipality()).isEqualTo("石巻市");
    assertThat(seals.open(after).name()).isEqualTo("佐藤 花子");
  }
}
