package hanki.consultation;

/** How a consultation came to its end (終結). */
public enum Closing {
  /** 解決. */
  RESOLVED,
  /** 教示で終了: the citizen was told what to do and asks for nothing more. */
  ADVISED,
  /** 引継ぎ: another office has it now. */
  HANDED_OVER,
  /** 事件化: it goes on as an incident. */
  INCIDENT,
  /** 取下げ: the citizen no longer asks for anything. */
  WITHDRAWN
}
