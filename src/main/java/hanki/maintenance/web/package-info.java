/** The pages on which reference tables are changed. */
package hanki.maintenance.web;
