/**
 * The chain (鎖) of the audit trail: each entry is sealed together with the one before it, so that
 * no entry can be changed, left out, added or moved unnoticed by anybody who lacks the key.
 *
 * <p>Needs only the JDK, so that an auditor verifies an export on any machine without the program,
 * its server and its database. How to write a verifier of one's own:
 *
 * <ul>
 *   <li>Key file: 64 hexadecimal digits, a master key of 256 bits. {@code key(use) =
 *       HMAC-SHA256(master, "hanki audit " + use + " 1")} with use {@code chain} or {@code heads}.
 *   <li>A field is written as the number of its UTF-8 bytes (4 bytes, highest first) and the bytes;
 *       a missing field (null) as FF FF FF FF and nothing.
 *   <li>{@code canonical} = the fields seq, at, actor, session, address, action, subjectKind,
 *       subjectId, outcome, found, detail, changes, versionBefore, versionAfter, state in this
 *       order. Numbers in decimal digits; at as {@code 2026-11-23T03:16:55.123456Z}, always six
 *       digits.
 *   <li>{@code hash = HMAC-SHA256(key(chain), 0x00 || canonical || previousHash)}; previousHash are
 *       the 32 bytes of the hash before, for seq 1 32 zero bytes. seq has no gap.
 *   <li>The export has one JSON object a line with exactly these fields, previousHash and hash
 *       (lower-case hexadecimal). The heads file has one JSON object a line with seq, at, hash and
 *       mac = HMAC-SHA256(key(heads), 0x01 || field(seq) || field(at) || field(hash)). The entry
 *       with that seq must have that hash.
 *   <li>{@code changes}: a line for each field of the record: name, TAB, before, TAB, after; in
 *       them backslash, TAB, line feed and carriage return are written {@code \\ \t \n \r}, nothing
 *       at all {@code \N}. Personal values stand there only as a keyed digest.
 * </ul>
 */
package hanki.audit.chain;
