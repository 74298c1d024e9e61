/** Pages of clearances: list, record and correct, show. */
package hanki.arrest.web;
