/** Pages on which the investigation of an incident is carried on. */
package hanki.investigation.web;
