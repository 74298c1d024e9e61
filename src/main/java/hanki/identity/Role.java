package hanki.identity;

/** What an officer is here for. The names are also the container's group names. */
public enum Role {
  /** 受理者: records consultations and clearances of the own station. */
  OFFICER,
  /** 分析官: counts, compares, imports, exports. */
  ANALYST,
  /** 管理職: reads records and figures. */
  MANAGER,
  /** 管理者: keeps accounts and reads the audit trail; sees no records. */
  ADMINISTRATOR
}
