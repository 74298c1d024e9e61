/** Where drafts come in while one types, and how they come back into their form. */
package hanki.draft.web;
