package hanki.identity;

/**
 * What an officer is here for; an account may hold several. The names are also the container's
 * group names.
 */
public enum Role {
  /** 受理者: records consultations at the counter or telephone of the own station. */
  RECEIVER,
  /** 捜査員: records consultations and clearances, restricts records to those who must know. */
  INVESTIGATOR,
  /** 統計担当: corrects and completes records for counting, imports reports. */
  STATISTICIAN,
  /** 分析官: counts, compares, imports, takes figures away. */
  ANALYST,
  /** 決裁者: decides what is published. */
  APPROVER,
  /** 管理職: reads records and figures. */
  MANAGER,
  /** 監査担当: reads the audit trail; sees no records and changes nothing. */
  AUDITOR,
  /** 管理者: keeps accounts and reference data; sees neither records nor the audit trail. */
  ADMINISTRATOR,
  /**
   * 連絡担当（他の警察）: an officer of another force. Reads what is shared with that force in joint
   * investigations and adds to it; sees no other record and no figure.
   */
  LIAISON;

  /** Whether this role reads the records of cases at all. */
  public boolean seesCases() {
    return Permission.READ_CASES.roles().contains(this);
  }
}
