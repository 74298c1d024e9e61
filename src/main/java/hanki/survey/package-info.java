/**
 * Special surveys (臨時調査): an order from above defines a question, its classes, a period and whom it
 * asks; consultations and incidents are reported into it once each, with the day of report.
 *
 * <p>Counted: reports, on the day of report ({@link hanki.survey.SurveyReports}). Where there are
 * records, a report points to one; a number without records is stated with its source. A station
 * says when its answer is whole, or that it had nothing; silence is neither.
 *
 * <p>Uses consultation and incident; neither knows of surveys.
 */
package hanki.survey;
