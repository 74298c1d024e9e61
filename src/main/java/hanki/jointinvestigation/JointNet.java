package hanki.jointinvestigation;

import hanki.identity.Scope;

/** Who sees a joint investigation: the rule for queries, and the same for the net under them. */
final class JointNet {

  /** A police {@code m} takes part today, and the reader works for all of it. */
  private static final String SHARED_IN_HQL =
      " c.restricted = false and exists (select 1 from c.members m"
          + " where concat(m.force, '/') like :within escape '!' and m.joinedOn <= :today"
          + " and (m.leftOn is null or m.leftOn >= :today)) ";

  /**
   * What the reader may see of joint investigations {@code c}: its own, and those shared with it.
   */
  static final String IN_SCOPE = " (" + Scope.IN_SCOPE + " or " + SHARED_IN_HQL + ") ";

  /** Whether an entry {@code e} is for the reader: a note is for the police that wrote it. */
  static final String FOR_READER =
      " (e.kind <> NOTE or :within = '%' or :within like" + " concat(e.force, '/%')) ";

  /** The net, for the table itself. */
  static final String CONDITION =
      "(restricted = false and station_id in"
          + " (select s.id from station s where s.place like :within escape '!')"
          + " or restricted = false and exists (select 1 from joint_member m"
          + " where m.joint_id = id and m.force_code || '/' like :within escape '!'"
          + " and m.joined_on <= :today and (m.left_on is null or m.left_on >= :today))"
          + " or restricted = true and exists (select 1 from joint_reader r"
          + " where r.joint_id = id and r.officer = :reader))";

  /** The net, for what belongs to one. */
  static final String ENTRY_CONDITION =
      "exists (select 1 from joint_investigation j where j.id = joint_id and"
          + " (j.restricted = false and j.station_id in"
          + " (select s.id from station s where s.place like :within escape '!')"
          + " or j.restricted = false and exists (select 1 from joint_member m"
          + " where m.joint_id = j.id and m.force_code || '/' like :within escape '!'"
          + " and m.joined_on <= :today and (m.left_on is null or m.left_on >= :today))"
          + " or j.restricted = true and exists (select 1 from joint_reader r"
          + " where r.joint_id = j.id and r.officer = :reader)))"
          + " and (kind <> 'NOTE' or :within = '%' or :within like force_code || '/%')";

  private JointNet() {}
}
