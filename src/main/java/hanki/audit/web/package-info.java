/** The auditor's page. */
package hanki.audit.web;
