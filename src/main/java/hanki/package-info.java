/**
 * Hanki（半期）: the case book and half-year statistics of a prefectural police's cybercrime division.
 *
 * <p>Values: {@code period}, {@code quantity}. Technical ground: {@code platform}. Words everybody
 * uses: {@code reference}. Who may: {@code identity}. What was done: {@code audit}. Counting and
 * comparing: {@code statistics}.
 *
 * <p>How crimes are done and what protects against them: {@code guidance} (手口、防犯指導).
 *
 * <p>What others have published: {@code national} (全国系列). What they order to be reported: {@code
 * survey} (臨時調査). Whether the records of a month are all there: {@code completeness}.
 *
 * <p>Records: {@code consultation} (相談), {@code incident} (認知事件), {@code arrest} (検挙), {@code
 * indicator} (偽サイト). What is done about an incident: {@code investigation} (捜査). Paper: {@code
 * publication}. The program itself: {@code operation}. First page: {@code home}.
 *
 * <p>Who may use whom stands in one table in {@code ArchitectureTest}.
 */
package hanki;
