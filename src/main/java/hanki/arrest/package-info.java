/**
 * Arrests (逮捕), clearances (検挙) and suspects (被疑者): three different things are counted here.
 *
 * <p>逮捕人員: persons taken into custody, once in a period, on the day of the arrest. 検挙件数: offences
 * cleared by sending the case, by act, on the day processed. 検挙人員: suspects cleared, each once.
 *
 * <p>Uses incident: arrests and clearances name the incidents they are about.
 */
package hanki.arrest;
