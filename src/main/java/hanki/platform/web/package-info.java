/**
 * What all pages share: language, wording of numbers and days, checking of forms, refusals and
 * faults, security headers.
 */
package hanki.platform.web;
