package hanki.investigation;

/**
 * What an officer has to do, for the first page.
 *
 * @param open tasks not done yet
 * @param late of them those whose day is over
 * @param terms running terms of law within the scope
 */
public record OwnWork(long open, long late, long terms) {}
