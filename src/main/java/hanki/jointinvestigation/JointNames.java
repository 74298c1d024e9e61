package hanki.jointinvestigation;

import hanki.arrest.Forces;
import hanki.reference.ForceListing;
import hanki.reference.ForceListing.Between;
import hanki.reference.Prefecture;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a joint investigation is called on paper: 宮城・埼玉等11府県合同捜査本部、警視庁サイバー犯罪対策課. In Japanese and in
 * half-width digits; their width belongs to the paper.
 */
@ApplicationScoped
public class JointNames {

  private final Reference reference;
  private final Forces forces;

  @Inject
  public JointNames(Reference reference, Forces forces) {
    this.reference = reference;
    this.forces = forces;
  }

  /** Who works together on the day: the prefectures, then each police and division beside them. */
  public String title(JointInvestigation of, LocalDate day) {
    return title(of.kind(), present(of, day), of.named(), of.between());
  }

  /** The same of members that are given, at least one, in the order of the paper. */
  public String title(JointKind kind, List<Member> members, int named, Between between) {
    Predicate<Member> together =
        each ->
            each.isOfPrefecture()
                && (kind == JointKind.COOPERATIVE || each.part() == Part.HEADQUARTERS);
    List<Member> listed = members.stream().filter(together).toList();
    return (listed.isEmpty() ? "" : listing(listed, named, between).text())
        + (kind == JointKind.COOPERATIVE ? "共同捜査" : "合同捜査本部")
        + members.stream()
            .filter(together.negate())
            .map(each -> "、" + police(each))
            .collect(Collectors.joining());
  }

  private ForceListing listing(List<Member> members, int named, Between between) {
    return new ForceListing(
        members.stream().map(each -> ForceListing.Member.of(prefecture(each))).distinct().toList(),
        named,
        between);
  }

  /** 警視庁サイバー犯罪対策課. */
  private String police(Member member) {
    return forces.force(member.force()).name().ja() + member.unit();
  }

  private Prefecture prefecture(Member member) {
    return reference.prefecture(member.force());
  }

  /** Those who take part on the day; of a dissolved one, those of its last day. */
  public static List<Member> present(JointInvestigation of, LocalDate day) {
    LocalDate last = of.dissolvedOn();
    LocalDate on = last != null && last.isBefore(day) ? last : day;
    List<Member> present = of.members().stream().filter(each -> each.isOn(on)).toList();
    return present.isEmpty() ? of.members() : present;
  }
}
