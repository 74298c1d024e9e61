package hanki.search;

import hanki.platform.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * A record that was found.
 *
 * @param address path and query of its page
 * @param day null if it has none
 * @param place the station; null if it belongs to none
 * @param about its class; null if it has none
 * @param withdrawn whether it was withdrawn and counts no more
 * @param texts as they were written, without the number
 */
public record Hit(
    String number,
    String address,
    LocalDate day,
    Label place,
    Label about,
    boolean withdrawn,
    List<String> texts) {}
