package hanki.jointinvestigation;

/** In which of the two ways forces work together (犯罪捜査共助規則19条・20条). */
public enum JointKind {
  /** 合同捜査: by an agreement of the chiefs, under one commanding officer. */
  JOINT,
  /** 共同捜査: each force under its own command, sharing what it knows. */
  COOPERATIVE
}
