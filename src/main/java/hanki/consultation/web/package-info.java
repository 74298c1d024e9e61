/** Pages of consultations: list, record and correct, show. */
package hanki.consultation.web;
