package hanki.survey;

/**
 * What an officer's station owes to surveys, for the first page.
 *
 * @param waiting open surveys that have no word of it
 * @param late of them those whose term is over
 */
public record SurveyWork(long waiting, long late) {}
