/** What was agreed with a debtor, and what paying early is worth. */
package org.encours.invoice.domain.terms;
