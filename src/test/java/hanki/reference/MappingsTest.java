package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappingsTest {

  private static MappingRow map(String from, Relation relation, String to) {
    String[] source = from.split("/");
    String[] target = to.split("/");
    return new MappingRow(source[0], source[1], target[0], target[1], relation, "");
  }

  @Test
  void a_category_goes_where_it_is_mapped() {
    Mappings mappings = new Mappings(List.of(map("fine/3-01", Relation.PART_OF, "top/3")));

    assertThat(mappings.target("fine", "3-01", "top")).contains("3");
  }

  @Test
  void a_category_without_a_mapping_goes_nowhere() {
    Mappings mappings = new Mappings(List.of(map("fine/3-01", Relation.PART_OF, "top/3")));

    assertThat(mappings.target("fine", "3-02", "top")).isEmpty();
    assertThat(mappings.target("fine", "3-01", "other")).isEmpty();
  }

  @Test
  void a_category_that_is_split_there_goes_nowhere() {
    Mappings mappings =
        new Mappings(
            List.of(
                map("fine/3-13", Relation.SPLIT, "law/penal"),
                map("fine/3-13", Relation.SPLIT, "law/special")));

    assertThat(mappings.target("fine", "3-13", "law")).isEmpty();
  }

  @Test
  void a_way_may_lead_over_another_version() {
    Mappings mappings =
        new Mappings(
            List.of(
                map("fine/auction", Relation.EXACT, "national/auction"),
                map("national/auction", Relation.PART_OF, "miyagi/fraud")));

    assertThat(mappings.target("fine", "auction", "miyagi")).contains("fraud");
  }

  @Test
  void an_exact_mapping_leads_back_as_well() {
    Mappings mappings =
        new Mappings(
            List.of(
                map("fine/3-01", Relation.PART_OF, "new/3"),
                map("old/3", Relation.EXACT, "new/3")));

    assertThat(mappings.target("fine", "3-01", "old")).contains("3");
  }

  @Test
  void a_part_never_leads_back() {
    Mappings mappings =
        new Mappings(
            List.of(
                map("fine/3-01", Relation.PART_OF, "new/3"),
                map("old/narrow", Relation.PART_OF, "new/3")));

    assertThat(mappings.target("fine", "3-01", "old")).isEmpty();
  }

  @Test
  void its_own_mapping_goes_before_a_roundabout_way() {
    Mappings mappings =
        new Mappings(
            List.of(
                map("fine/1", Relation.EXACT, "middle/1"),
                map("middle/1", Relation.PART_OF, "top/wrong"),
                map("fine/1", Relation.PART_OF, "top/right")));

    assertThat(mappings.target("fine", "1", "top")).contains("right");
  }

  @Test
  void a_finer_category_without_a_mapping_goes_where_its_parent_goes() {
    Mappings mappings =
        new Mappings(List.of(map("fine/fraud", Relation.EXACT, "national/fraud")))
            .withParent("fine", "credit-card", "fraud");

    assertThat(mappings.target("fine", "credit-card", "national")).contains("fraud");
  }

  @Test
  void its_own_mapping_goes_before_that_of_its_parent() {
    Mappings mappings =
        new Mappings(
                List.of(
                    map("fine/access", Relation.EXACT, "national/access"),
                    map("fine/ransomware", Relation.PART_OF, "national/other")))
            .withParent("fine", "ransomware", "access");

    assertThat(mappings.target("fine", "ransomware", "national")).contains("other");
  }

  @Test
  void categories_that_are_each_others_parents_end() {
    Mappings mappings =
        new Mappings(List.of()).withParent("fine", "a", "b").withParent("fine", "b", "a");

    assertThat(mappings.target("fine", "a", "top")).isEmpty();
  }

  @Test
  void a_category_that_is_new_comes_from_nowhere() {
    Mappings mappings =
        new Mappings(List.of(new MappingRow(null, null, "new", "x", Relation.NEW, "")));

    assertThat(mappings.target("old", "x", "new")).isEmpty();
  }
}
