package hanki.jointinvestigation;

import hanki.reference.Station;
import java.util.List;

/** What has to be so among the members of a joint investigation. */
final class MembershipRules {

  private static final int FEWEST = 2;

  private MembershipRules() {}

  static void check(JointInvestigationDraft draft, Station keeper) {
    if (draft.dissolvedOn() != null && draft.dissolvedOn().isBefore(draft.establishedOn())) {
      throw new DissolvedEarlier();
    }
    if (draft.kind() == JointKind.JOINT && draft.commander().isEmpty()) {
      throw new CommanderMissing();
    }
    checkMembers(draft.members());
    if (draft.kind() == JointKind.COOPERATIVE
        && draft.members().stream().anyMatch(each -> each.part() == Part.HEADQUARTERS)) {
      throw new NotAlongside();
    }
    String force = keeper.prefecture().code();
    if (draft.members().stream()
        .noneMatch(each -> each.force().equals(force) && each.leftOn() == null)) {
      throw new KeeperIsNoMember(keeper.prefecture().policeName());
    }
  }

  private static void checkMembers(List<Member> members) {
    if (members.stream().map(Member::force).distinct().count() < FEWEST) {
      throw new NobodyTakesPart();
    }
    for (int i = 0; i < members.size(); i++) {
      for (Member other : members.subList(i + 1, members.size())) {
        if (overlap(members.get(i), other)) {
          throw new ForceNamedTwice(other.force());
        }
      }
    }
    if (members.stream().filter(Member::leading).count() != 1) {
      throw new NotOneLeader();
    }
  }

  /** A police may leave and join again, but not be there twice. */
  private static boolean overlap(Member one, Member other) {
    return one.force().equals(other.force())
        && (other.isOn(one.joinedOn()) || one.isOn(other.joinedOn()));
  }
}
