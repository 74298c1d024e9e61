package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.reference.ForceListing.Between;
import hanki.reference.ForceListing.Member;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected words: the seminar of Miyagi's police, pages 23 and 26, in half-width digits. */
class ForceListingTest {

  private static final String TEN = "愛知県 宮城県 千葉県 兵庫県 青森県 岩手県 秋田県 山形県 福島県 岐阜県";
  private static final String ELEVEN = "宮城県 埼玉県 青森県 岩手県 秋田県 山形県 福島県 群馬県 新潟県 石川県 大阪府";

  @Test
  void ten_prefectures_of_one_kind_are_named_as_on_page_23() {
    assertThat(listing(TEN, 4, Between.COMMA).text() + "合同捜査本部").isEqualTo("愛知、宮城、千葉、兵庫等10県合同捜査本部");
  }

  @Test
  void the_figure_on_page_23_names_the_same_ten_with_the_own_force_first() {
    String own = TEN.replace("愛知県 宮城県", "宮城県 愛知県");

    assertThat(listing(own, 2, Between.COMMA).text() + "合同捜査本部").isEqualTo("宮城、愛知等10県合同捜査本部");
  }

  @Test
  void eleven_with_a_fu_are_named_as_on_page_26() {
    assertThat(listing(ELEVEN, 2, Between.DOT).text() + "合同捜査本部").isEqualTo("宮城・埼玉等11府県合同捜査本部");
  }

  @Test
  void the_noun_says_every_kind_among_them_and_no_other() {
    assertThat(noun("県", "県", "県")).isEqualTo("3県");
    assertThat(noun("県", "府")).isEqualTo("2府県");
    assertThat(noun("県", "都", "県")).isEqualTo("3都県");
    assertThat(noun("府", "県", "都")).isEqualTo("3都府県");
    assertThat(noun("県", "道")).isEqualTo("2道県");
    assertThat(noun("県", "府", "道")).isEqualTo("3道府県");
    assertThat(noun("道", "都", "府", "県")).isEqualTo("4都道府県");
  }

  @Test
  void where_all_are_named_there_are_no_others() {
    assertThat(listing("宮城県 福島県 山形県", 3, Between.DOT).text()).isEqualTo("宮城・福島・山形3県");
    assertThat(listing("宮城県 福島県", 9, Between.DOT).text()).isEqualTo("宮城・福島2県");
  }

  @Test
  void one_alone_is_called_by_its_whole_name() {
    assertThat(listing("宮城県", 1, Between.COMMA).text()).isEqualTo("宮城県");
    Member hokkaido = new Member("北海道", "道");
    assertThat(new ForceListing(List.of(hokkaido), 1, Between.COMMA).text()).isEqualTo("北海道");
  }

  @Test
  void what_is_no_prefecture_is_refused() {
    assertThatThrownBy(() -> noun("市")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CollectiveNoun(2, "県府"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ForceListing(List.of(), 1, Between.DOT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String noun(String... suffixes) {
    return CollectiveNoun.of(List.of(suffixes)).toString();
  }

  private static ForceListing listing(String names, int named, Between between) {
    return new ForceListing(
        Arrays.stream(names.split(" "))
            .map(
                name ->
                    new Member(
                        name.substring(0, name.length() - 1), name.substring(name.length() - 1)))
            .toList(),
        named,
        between);
  }
}
