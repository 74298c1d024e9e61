/** Pages of special surveys: what is asked, who has answered, the numbers and what made them. */
package hanki.survey.web;
