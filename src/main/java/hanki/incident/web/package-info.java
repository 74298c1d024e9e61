/** Pages of incidents: list, record and correct, show. */
package hanki.incident.web;
